import { type KeyRight, rightsForKeys } from '#domain/rights/narrow-grants.ts'
import { type SubjectKind, verbs } from '#domain/rights/right.ts'
import { say, type LocalizedText } from '#domain/text.ts'
import { formatDay } from '#i18n/formats.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { keyPageWords, sayKeyKind } from '#i18n/pages/keys.ts'
import { rightsRules } from '#registers/rights-rules.ts'

import { FieldFault } from '../frame/field-fault.tsx'
import type { View } from '../frame/view.ts'
import { addressOf } from '../paths.ts'

/** What somebody wrote into the form for a key. */
export type KeyDraft = { program?: string; scope?: readonly string[]; plan?: string; lastDay?: string }

type KeyFormProps = {
  plans: readonly { slug: string; title: LocalizedText }[]
  /** The days between which the last day must lie. */
  today: string
  latest: string
  draft: KeyDraft
  view: View
}

/** The form that makes a key. It offers what its reader may do now, and nothing else. */
export const KeyForm = ({ plans, today, latest, draft, view }: KeyFormProps) => {
  const { language } = view
  const words = wordsIn(keyPageWords, language)
  return (
    <form
      class="card key-form"
      method="post"
      action={addressOf('accountKeys', language, {})}
      aria-labelledby="make"
      autocomplete="off"
      data-turbo="false"
    >
      <h2 id="make">{words.make}</h2>
      <div class="field">
        <label for="program">{words.program}</label>
        <input
          id="program"
          name="program"
          required
          maxlength={100}
          value={draft.program}
          aria-describedby="program-hint"
        />
        <small id="program-hint">{words.programHint}</small>
        <FieldFault name="program" />
      </div>
      <ScopeField draft={draft} view={view} />
      <div class="field">
        <label for="plan">{words.plan}</label>
        <select id="plan" name="plan">
          <option value="">{words.everyPlan}</option>
          {plans.map(({ slug, title }) => (
            <option value={slug} selected={draft.plan === slug}>
              {words.planOnly(say(title, language).text || slug)}
            </option>
          ))}
        </select>
        <FieldFault name="plan" />
      </div>
      <div class="field">
        <label for="last-day">{words.lastDay}</label>
        <input
          type="date"
          id="last-day"
          name="lastDay"
          required
          min={today}
          max={latest}
          value={draft.lastDay}
          aria-describedby="last-day-hint"
        />
        <small id="last-day-hint">{words.lastDayHint(formatDay(language, latest))}</small>
        <FieldFault name="lastDay" />
      </div>
      <p>
        <button type="submit" class="first">
          {words.send}
        </button>
      </p>
    </form>
  )
}

const ScopeField = ({ draft, view }: { draft: KeyDraft; view: View }) => {
  const { language } = view
  const words = wordsIn(keyPageWords, language)
  const rights = rightsForKeys(view.person.grants)
  const kinds = [...new Set(rights.map(([, kind]) => kind))]
  const offered = verbs.filter(verb => rights.some(right => right[0] === verb))
  const nameOf = (kind: SubjectKind) => sayKeyKind(kind, language, rightsRules.wordsOf(kind))
  return (
    <fieldset class="field key-scope" aria-describedby="scope-hint">
      <legend>{words.scope}</legend>
      <small id="scope-hint">{words.scopeHint}</small>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.kind}</th>
            {offered.map(verb => (
              <th scope="col">{words.verbs[verb]}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {kinds.map(kind => (
            <tr>
              <th scope="row">{nameOf(kind)}</th>
              {offered.map(verb => (
                <td>
                  {has(rights, [verb, kind]) && (
                    <input
                      type="checkbox"
                      name="scope"
                      value={`${verb} ${kind}`}
                      checked={draft.scope?.includes(`${verb} ${kind}`)}
                      aria-label={words.verbOf(words.verbs[verb], nameOf(kind))}
                    />
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <FieldFault name="scope" />
    </fieldset>
  )
}

const has = (rights: readonly KeyRight[], [verb, kind]: KeyRight): boolean =>
  rights.some(right => right[0] === verb && right[1] === kind)
