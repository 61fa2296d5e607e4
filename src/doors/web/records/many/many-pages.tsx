import { Refusal } from '#domain/refusal.ts'
import type { Register, RegisterField } from '#fields/records/register.ts'
import { type InOne, wordsIn } from '#i18n/in-three.ts'
import { manyWords } from '#i18n/pages/records-many.ts'
import { faultSentence } from '#i18n/refusals/faults.ts'
import { refusalSentence } from '#i18n/refusals/refusal-sentence.ts'
import { colonAfter } from '#i18n/typography.ts'
import type { RevisedRow } from '#use-cases/records/revise-records.ts'
import { pageBody, type PageBody } from '#doors/web/frame/page-body.ts'
import { addressOf } from '#doors/web/paths.ts'

import { FactChange } from '../fact-change.tsx'
import type { FormSurroundings, FormTexts } from '../form/form-model.ts'
import { FormTrouble } from '../form/form-trouble.tsx'
import { RecordField } from '../form/record-field.tsx'
import { WhyInput } from '../form/record-form.tsx'
import { NameOffers } from '../form/record-inputs.tsx'
import { RecordCrumbs } from '../record-crumbs.tsx'
import { manyAddress, writeChosen } from '../list/chosen.ts'

/** What the page that changes one fact in many records shows: it asks for the value, then for a last look. */
export type ManyPageProps = FormSurroundings & {
  register: Register
  /** The field that is changed, by its name. */
  name: string
  field: RegisterField
  rows: readonly RevisedRow[]
  texts: FormTexts
  why: string
  step: 'ask' | 'look'
  refusal?: Refusal | undefined
}

type PartProps = ManyPageProps & { words: InOne<typeof manyWords> }

/** The page that asks for the value that many records are to have, or shows what would change. */
export const manyPage = (props: ManyPageProps): PageBody => {
  const { register, name, field, rows, step, refusal, view } = props
  const words = wordsIn(manyWords, view.language)
  const title = words.title(field.label[view.language])
  const withWords = { ...props, words }
  return pageBody(
    { title },
    <>
      <RecordCrumbs register={register} view={view} />
      <header class="head">
        <h1>{title}</h1>
        <p class="under">{step === 'ask' ? words.lead : words.previewTitle}</p>
      </header>
      {refusal && (
        <FormTrouble refusal={refusal} fields={{ [name]: field }} others={register.fields} view={view} />
      )}
      {rows.length === 0 && (
        <p>
          {words.noneChosen} <ToList {...withWords} />
        </p>
      )}
      {rows.length > 0 && step === 'ask' && <AskForm {...withWords} />}
      {rows.length > 0 && <RowTable {...withWords} />}
      {rows.length > 0 && step === 'look' && <SaveForm {...withWords} />}
    </>,
  )
}

const AskForm = (props: PartProps) => {
  const { register, name, field, rows, texts, why, words, ...around } = props
  const { view } = around
  return (
    <form
      class="record-form"
      action={addressOf('recordsChange', view.language, { register: register.name })}
      autocomplete="off"
    >
      <Chosen rows={rows} name={name} />
      <RecordField {...around} name={name} field={field} texts={texts} />
      <WhyInput text={why} view={view} />
      <p class="form-end">
        <button type="submit" class="first" name="look" value="yes">
          {words.look(rows.length)}
        </button>
        <ToList {...props} />
      </p>
      <NameOffers names={around.names} />
    </form>
  )
}

/** The form that saves: the rows that change and may, each with the version that the person saw. */
const SaveForm = (props: PartProps) => {
  const { register, name, rows, texts, why, words, view } = props
  const changes = rows.filter(row => row.facts.length > 0 && troubleOf(row, props) === undefined)
  return (
    <>
      {changes.length === 0 ? (
        <p>{words.nothing}</p>
      ) : (
        <form
          class="many-save"
          method="post"
          action={addressOf('recordsChange', view.language, { register: register.name })}
          autocomplete="off"
        >
          <Chosen rows={changes} name={name} />
          {Object.entries({ ...texts, ...(why && { why }) }).map(([input, text]) => (
            <input type="hidden" name={input} value={text} />
          ))}
          <button type="submit" class="first">
            {words.save(changes.length)}
          </button>
        </form>
      )}
      <p>
        <a href={manyAddress(view.language, register.name, name, rows, { ...texts, ...(why && { why }) })}>
          {words.another}
        </a>
      </p>
    </>
  )
}

const ToList = ({ register, words, view }: PartProps) => (
  <a href={addressOf('register', view.language, { register: register.name })}>{words.toList}</a>
)

const Chosen = ({ rows, name }: { rows: readonly RevisedRow[]; name: string }) => (
  <>
    <input type="hidden" name="field" value={name} />
    {rows.map(row => (
      <input type="hidden" name="id" value={writeChosen(row)} />
    ))}
  </>
)

const RowTable = (props: PartProps) => {
  const { register, rows, step, words, view } = props
  return (
    <table class="slim many">
      <caption class="unseen">{step === 'look' ? words.previewTitle : words.chosen}</caption>
      <thead>
        <tr>
          <th scope="col">{words.chosen}</th>
          {step === 'look' && <th scope="col">{words.change}</th>}
        </tr>
      </thead>
      <tbody>
        {rows.map(row => (
          <tr>
            <th scope="row">
              {row.name !== row.title && `${row.name} `}
              <a href={addressOf('record', view.language, { register: register.name, id: row.id })}>
                {row.title || row.name}
              </a>
            </th>
            {step === 'look' && (
              <td data-label={words.change}>
                <Change {...props} row={row} />
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const Change = ({ row, ...props }: PartProps & { row: RevisedRow }) => {
  const { words, view } = props
  const trouble = troubleOf(row, props)
  if (trouble !== undefined) return <span class="late">{trouble}</span>
  if (row.facts.length === 0) return <span class="quiet">{words.same}</span>
  return (
    <>
      {row.facts.map(({ label, before, after }) => (
        <span class="change-line">
          {label}
          {colonAfter(view.language)} <FactChange before={before} after={after} view={view} />
        </span>
      ))}
      {row.warnings.map(({ sentence }) => (
        <span class="note change-line">{sentence[view.language]}</span>
      ))}
    </>
  )
}

/** Why a record stays as it is; undefined where it can change. */
const troubleOf = (
  { faults, isStale, denial }: RevisedRow,
  { words, view: { language, person } }: PartProps,
): string | undefined => {
  const [fault] = faults
  if (isStale) return words.stale
  if (denial) return refusalSentence(language, new Refusal('notPermitted', { person: person.name, denial }))
  return fault && faultSentence(language, fault)
}
