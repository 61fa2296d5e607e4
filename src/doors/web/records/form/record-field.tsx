import type { Child } from 'hono/jsx'

import type { FieldPiece } from '#fields/kinds/field-kind.ts'
import type { RegisterField } from '#fields/records/register.ts'
import { formatLanguageName } from '#i18n/formats.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { recordFormWords } from '#i18n/pages/records-form.ts'
import { colonAfter } from '#i18n/typography.ts'
import { FieldFault } from '#doors/web/frame/field-fault.tsx'
import type { View } from '#doors/web/frame/view.ts'

import type { FormSurroundings, FormTexts } from './form-model.ts'
import { hasSeveralInputs, PieceInput } from './piece-input.tsx'

type RecordFieldProps = FormSurroundings & {
  name: string
  field: RegisterField
  texts: FormTexts
  /** What is there now, for people, by the names of the inputs; where it differs it stands below them. */
  there?: FormTexts | undefined
  /** The pieces that are asked for; by default all. */
  pieces?: readonly FieldPiece[] | undefined
}

/** A field of a form: its label, its inputs, what explains it and what is wrong with it. */
export const RecordField = (props: RecordFieldProps) => {
  const { name, field, view, pieces = field.kind.pieces } = props
  const [first, ...others] = pieces
  const hint = hintOf(field, first, view)
  const hintId = hint && `${name}-hint`
  const label = <Label field={field} view={view} />
  if (first && others.length === 0 && !hasSeveralInputs(first))
    return (
      <div class={`field ${widthOf(first)}`}>
        <label for={`${name}${first.suffix}`}>{label}</label>
        <Piece {...props} piece={first} describedBy={hintId} isRequired={field.isRequired} />
        {hint && <small id={hintId}>{hint}</small>}
      </div>
    )
  return (
    <fieldset class={`field ${first ? widthOf(first) : ''}`} aria-describedby={hintId}>
      <legend>{label}</legend>
      <div class="pieces">
        {pieces.map(piece => (
          <PieceWithLabel
            {...props}
            piece={piece}
            // Of several languages one is enough, which a browser cannot ask for.
            isRequired={field.isRequired && piece === first && piece.language === undefined}
          />
        ))}
      </div>
      {hint && <small id={hintId}>{hint}</small>}
    </fieldset>
  )
}

const Label = ({ field, view }: { field: RegisterField; view: View }) => (
  <>
    {field.label[view.language]}
    {field.isRequired && <span class="must">{wordsIn(recordFormWords, view.language).required}</span>}
  </>
)

type PieceProps = RecordFieldProps & {
  piece: FieldPiece
  isRequired: boolean
  describedBy?: string | undefined
}

const PieceWithLabel = (props: PieceProps) => {
  const { name, piece, view } = props
  if (hasSeveralInputs(piece)) return <Piece {...props} />
  const title = piece.language
    ? formatLanguageName(view.language, piece.language)
    : piece.title?.[view.language]
  return (
    <div class={`piece ${widthOf(piece)}`} lang={piece.language}>
      <label for={`${name}${piece.suffix}`} lang={view.language}>
        {title ?? props.field.label[view.language]}
      </label>
      <Piece {...props} />
    </div>
  )
}

const Piece = ({ name, field, piece, texts, there, isRequired, describedBy, ...around }: PieceProps) => {
  const inputName = `${name}${piece.suffix}`
  return (
    <>
      <PieceInput
        {...around}
        piece={piece}
        name={inputName}
        id={inputName}
        text={texts[inputName] ?? ''}
        isRequired={isRequired}
        describedBy={describedBy}
        label={field.label[around.view.language]}
      />
      <FieldFault name={inputName} />
      {there?.[inputName] !== undefined && <There view={around.view}>{there[inputName]}</There>}
    </>
  )
}

/** The value that is there now, beside another one that somebody wrote. */
const There = ({ view, children }: { view: View; children: Child }) => {
  const words = wordsIn(recordFormWords, view.language)
  return (
    <p class="there-now">
      <b>
        {words.thereNow}
        {colonAfter(view.language)}
      </b>{' '}
      {children || words.emptyNow}
    </p>
  )
}

const hintOf = (field: RegisterField, piece: FieldPiece | undefined, view: View): string | undefined => {
  const words = wordsIn(recordFormWords, view.language)
  const own = field.hint?.[view.language]
  if (own || !piece) return own
  if (piece.widget.as === 'lines') return words.lines
  if (piece.widget.as === 'records') return words.severalNames
  if (piece.widget.as === 'month') return words.monthHint
  return piece.widget.as === 'record' ? words.nameOrNumber : undefined
}

/** How much of the line an input takes: a day needs little, a title all of it. */
const widthOf = ({ widget }: FieldPiece): string => {
  if (widget.as === 'line') return widget.most > 120 ? 'whole' : 'half'
  return wideWidgets.has(widget.as) ? 'whole' : 'half'
}

const wideWidgets: ReadonlySet<FieldPiece['widget']['as']> = new Set([
  'paragraphs',
  'lines',
  'someOf',
  'records',
])
