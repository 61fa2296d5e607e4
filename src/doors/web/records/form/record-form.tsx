import type { Child } from 'hono/jsx'

import type { FieldPiece } from '#fields/kinds/field-kind.ts'
import type { FieldSet, RegisterField } from '#fields/records/register.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { recordFormWords } from '#i18n/pages/records-form.ts'
import { FieldFault } from '#doors/web/frame/field-fault.tsx'

import type { FormSurroundings, FormTexts } from './form-model.ts'
import { RecordField } from './record-field.tsx'
import { NameOffers } from './record-inputs.tsx'

type RecordFormProps = FormSurroundings & {
  /** Where it is sent. */
  action: string
  /** The fields that it asks for, in their order. */
  fields: FieldSet
  texts: FormTexts
  /** What is there now, where somebody else changed it meanwhile. */
  there?: FormTexts | undefined
  /** The version that the person saw; a new record has none. */
  version?: number | undefined
  /** Asks for one text of each field only: of several languages, that of the reader. */
  isQuick?: boolean
  isRefused: boolean
  /** The text of the button, and where one goes without it. */
  save: string
  leave?: { name: string; href: string } | undefined
  /** Further inputs, above the button. */
  children?: Child
}

/** A form of a record, made from the pieces of its fields. */
export const RecordForm = (props: RecordFormProps) => {
  const { action, fields, texts, there, version, isQuick, isRefused, save, leave, children, ...around } =
    props
  return (
    <form
      class={isQuick ? 'record-form quick' : 'record-form'}
      method="post"
      action={action}
      autocomplete="off"
      data-warn={isRefused ? 'refused' : 'changed'}
    >
      {version !== undefined && <input type="hidden" name="version" value={String(version)} />}
      {Object.entries(fields).map(([name, field]) => (
        <RecordField
          {...around}
          name={name}
          field={field}
          texts={texts}
          there={there}
          pieces={isQuick ? quickPieces(field, around) : undefined}
        />
      ))}
      {children}
      <p class="form-end">
        <button type="submit" class="first">
          {save}
        </button>
        {leave && <a href={leave.href}>{leave.name}</a>}
      </p>
      <NameOffers names={namesFor(fields, around)} />
    </form>
  )
}

/** The input for the reason of a change, which the history keeps. */
export const WhyInput = ({
  text = '',
  view,
}: { text?: string | undefined } & Pick<FormSurroundings, 'view'>) => (
  <div class="field whole">
    <label for="why">{wordsIn(recordFormWords, view.language).why}</label>
    <input type="text" id="why" name="why" value={text} maxlength={500} autocomplete="off" />
    <FieldFault name="why" />
  </div>
)

const quickPieces = (
  { kind: { pieces } }: RegisterField,
  { view }: FormSurroundings,
): readonly FieldPiece[] =>
  pieces.filter(({ language }) => language === undefined || language === view.language)

/** The names for the references that the form asks for. */
const namesFor = (fields: FieldSet, { names }: FormSurroundings) => {
  const targets = new Set(
    Object.values(fields).flatMap(({ kind }) =>
      kind.pieces.flatMap(({ widget }) => ('target' in widget ? [widget.target] : [])),
    ),
  )
  return new Map([...names].filter(([target]) => targets.has(target)))
}
