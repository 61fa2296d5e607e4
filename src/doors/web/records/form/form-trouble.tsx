import type { Fault, Refusal } from '#domain/refusal.ts'
import type { FieldSet } from '#fields/records/register.ts'
import { formatLanguageName } from '#i18n/formats.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { recordFormWords } from '#i18n/pages/records-form.ts'
import { faultSentence } from '#i18n/refusals/faults.ts'
import { refusalSentence } from '#i18n/refusals/refusal-sentence.ts'
import { Notice } from '#doors/web/frame/notice.tsx'
import type { View } from '#doors/web/frame/view.ts'

type FormTroubleProps = {
  refusal: Refusal
  /** The fields of the form, to which a fault leads. */
  fields: FieldSet
  /** Further fields of the record, which a fault can be about as well. */
  others?: FieldSet
  view: View
}

/** Why a form was refused: each fault with the name of its field, which leads there; or the one reason. */
export const FormTrouble = ({ refusal, fields, others = {}, view }: FormTroubleProps) => {
  const words = wordsIn(recordFormWords, view.language)
  const { values } = refusal
  return (
    <Notice tone="bad">
      {'faults' in values ? (
        <>
          <p>{words.toMend}</p>
          <ul class="trouble">
            {values.faults.map(fault => (
              <FaultLine fault={fault} fields={fields} others={others} view={view} />
            ))}
          </ul>
        </>
      ) : (
        <p>{refusalSentence(view.language, refusal)}</p>
      )}
      {refusal.code === 'clash' && <p>{words.clash}</p>}
    </Notice>
  )
}

type FaultLineProps = { fault: Fault; fields: FieldSet; others: FieldSet; view: View }

const FaultLine = ({ fault, fields, others, view }: FaultLineProps) => {
  const label = labelOfInput(fault.field, fields, view)
  const otherLabel = label ? undefined : labelOfInput(fault.field, others, view)
  return (
    <li>
      {label && (
        <>
          <a href={`#${fault.field}`} data-turbo="false">
            {label}
          </a>{' '}
        </>
      )}
      {otherLabel && <b>{otherLabel} </b>}
      {faultSentence(view.language, fault)}
    </li>
  )
}

/** What people call the input with a name; undefined where the form has none such. */
const labelOfInput = (input: string, fields: FieldSet, { language }: View): string | undefined => {
  for (const [name, { kind, label }] of Object.entries(fields)) {
    const piece = kind.pieces.find(({ suffix }) => input === `${name}${suffix}`)
    if (!piece) continue
    const detail = piece.language ? formatLanguageName(language, piece.language) : piece.title?.[language]
    return detail === undefined ? label[language] : `${label[language]} (${detail})`
  }
  return undefined
}
