import type { MeasureLink } from '#domain/plan/measure-link.ts'
import type { PeriodIndicator, ActivityIndicator, Plan, PlanNode } from '#domain/plan/plan.ts'
import type { Refusal } from '#domain/refusal.ts'
import { regions } from '#domain/parties/regions.ts'
import { say } from '#domain/text.ts'
import { measuredFields, regionParty } from '#fields/records/measured-items.ts'
import type { WriteContext } from '#fields/kinds/field-kind.ts'
import { fieldFormats } from '#i18n/field-formats.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { measureLinkWords } from '#i18n/pages/measure-link.ts'
import type { NamedMeasure } from '#use-cases/records/demand-measure.ts'

import { planAddress, resultAddress } from '../addresses/addresses.ts'
import { FieldFault } from '../frame/field-fault.tsx'
import { pageBody } from '../frame/page-body.ts'
import type { View } from '../frame/view.ts'
import { Crumbs } from '../parts/crumbs.tsx'
import { Prose } from '../parts/content-text.tsx'
import { FormOutcome } from '../parts/form-outcome.tsx'
import { addressOf } from '../paths.ts'
import { sayBreakdown, sayKey } from '#registers/lists/say-key.ts'

/** What the page that links an indicator to a measure shows. */
export type MeasureLinkPageProps = {
  plan: Plan
  indicator: PeriodIndicator | ActivityIndicator
  result: PlanNode | undefined
  link: MeasureLink | undefined
  choices: readonly NamedMeasure[]
  /** The measure that was chosen in the address or sent, as `register.measure`. */
  measure?: string | undefined
  /** The limits that a refused form sent, each `breakdown=value`. */
  only?: readonly string[] | undefined
  refusal?: Refusal | undefined
  /** Whether the page follows a form that was saved. */
  isSaved: boolean
  view: View
}

/** The page where an indicator gets its number from a measure of a register. */
export const measureLinkPage = (props: MeasureLinkPageProps) => {
  const { plan, indicator, result, link, choices, measure, refusal, isSaved, view } = props
  const { language } = view
  const words = wordsIn(measureLinkWords, language)
  const here = { slug: plan.slug, indicator: indicator.id }
  const present = link && `${link.register}.${link.measure}`
  const selected = choices.find(choice => nameOfChoice(choice) === (measure ?? present)) ?? choices[0]
  const back = result ? resultAddress(language, plan.slug, result.number) : planAddress(language, plan.slug)
  return pageBody(
    { title: words.title },
    <>
      <Crumbs
        path={[
          { name: say(plan.title, language).text, href: planAddress(language, plan.slug) },
          ...(result ? [{ name: result.number, href: back }] : []),
        ]}
        view={view}
      />
      <header class="head">
        <h1>{words.title}</h1>
        <div class="prose under">
          <Prose text={indicator.text} view={view} />
        </div>
        <p>{words.lead}</p>
      </header>
      <FormOutcome
        refusal={refusal}
        notice={isSaved && { tone: 'good', sentence: link ? words.saved : words.ended }}
        view={view}
      />
      {selected === undefined ? (
        <p class="empty">{words.none}</p>
      ) : (
        <>
          <form
            class="record-form quick"
            method="get"
            action={addressOf('indicatorMeasure', language, here)}
            autocomplete="off"
          >
            <div class="field whole">
              <label for="measure">{words.measure}</label>
              <select id="measure" name="measure">
                {choices.map(choice => (
                  <option value={nameOfChoice(choice)} selected={choice === selected}>
                    {choice.register.title[language]}: {choice.measure.title[language]}
                  </option>
                ))}
              </select>
            </div>
            <p class="form-end">
              <button type="submit">{words.choose}</button>
            </p>
          </form>
          <h2>{selected.measure.title[language]}</h2>
          <form
            class="record-form"
            method="post"
            action={addressOf('indicatorMeasure', language, here)}
            autocomplete="off"
          >
            <input type="hidden" name="measure" value={nameOfChoice(selected)} />
            <Limits
              choice={selected}
              checked={
                props.only ?? (present === nameOfChoice(selected) && link ? checkedLimits(link.only) : [])
              }
              view={view}
            />
            <p class="form-end">
              <button type="submit" class="first">
                {words.save}
              </button>
              <a href={back}>{words.cancel}</a>
            </p>
          </form>
        </>
      )}
      {link && (
        <form method="post" action={addressOf('indicatorMeasureEnd', language, here)} autocomplete="off">
          <button type="submit">{words.remove}</button>
        </form>
      )}
    </>,
  )
}

type LimitsProps = { choice: NamedMeasure; checked: readonly string[]; view: View }

/** The breakdowns whose values can be listed, as check boxes: nothing checked means all. */
const Limits = ({ choice, checked, view: { language } }: LimitsProps) => {
  const { register, measure } = choice
  const words = wordsIn(measureLinkWords, language)
  const writing: WriteContext = { language, formats: fieldFormats(language), nameOf: () => undefined }
  const limits = limitsOf(choice)
  return (
    <>
      {limits.length > 0 && <p class="note whole">{words.all}</p>}
      {limits.map(({ name, codes }) => (
        <fieldset class="field whole">
          <legend>
            {words.only}: {sayBreakdown(register, measure, name, writing)}
          </legend>
          <div class="ticks">
            {codes.map(code => (
              <label class="tick">
                <input
                  type="checkbox"
                  name="only"
                  value={limitText(name, code)}
                  checked={checked.includes(limitText(name, code))}
                />
                <span>{sayKey(register, measure, { name, key: code }, writing)}</span>
              </label>
            ))}
          </div>
        </fieldset>
      ))}
      <FieldFault name="only" />
    </>
  )
}

/** The breakdowns of a measure that can be limited, with the values of each. */
export const limitsOf = ({ register, measure }: NamedMeasure): { name: string; codes: readonly string[] }[] =>
  measure.by
    .map(name => ({ name, codes: codesOf({ register, measure }, name) }))
    .filter(({ codes }) => codes.length > 0)

/** A limit as its check box sends it. */
export const limitText = (name: string, code: string): string => `${name}=${code}`

const checkedLimits = (only: MeasureLink['only']): string[] =>
  Object.entries(only).flatMap(([name, codes]) => codes.map(code => limitText(name, code)))

const codesOf = (
  { register, measure }: Pick<NamedMeasure, 'register' | 'measure'>,
  name: string,
): readonly string[] => {
  if (name === 'state') return Object.keys(register.states)
  const fields = measuredFields(register, measure)
  if (regionParty(fields, name) !== undefined) return regions
  const widget = fields[name]?.kind.pieces[0]?.widget
  return widget && 'choices' in widget ? widget.choices.map(({ code }) => code) : []
}

/** A measure as forms and addresses name it: `register.measure`. */
export const nameOfChoice = ({ register, name }: NamedMeasure): string => `${register.name}.${name}`
