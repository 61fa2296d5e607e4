import type { Widget } from '#fields/kinds/field-kind.ts'
import { isDay } from '#domain/day.ts'

import type { PieceProps } from './form-model.ts'

type As<Name> = Extract<Widget, { as: Name }>

/** One line of text. */
export const LineInput = ({ widget, text, ...props }: PieceProps<As<'line'>>) => (
  <input
    // Browsers refuse letters such as ñ before the @ in a field of their own type for addresses.
    type="text"
    {...attributesOf(props)}
    value={text}
    maxlength={widget.most}
    inputmode={widget.format && inputModes[widget.format]}
    autocapitalize={widget.format && 'none'}
    spellcheck={widget.format ? false : undefined}
  />
)

const inputModes = { email: 'email', link: 'url' } as const

/** A text of several paragraphs. */
export const ParagraphsInput = ({ widget, text, ...props }: PieceProps<As<'paragraphs'>>) => (
  <textarea {...attributesOf(props)} rows={Math.min(12, Math.max(3, linesOf(text)))} maxlength={widget.most}>
    {text}
  </textarea>
)

/** Several values, each on its line. */
export const LinesInput = ({ text, ...props }: PieceProps<As<'lines'>>) => (
  <textarea {...attributesOf(props)} rows={Math.min(12, linesOf(text) + 1)}>
    {text}
  </textarea>
)

const linesOf = (text: string): number => text.split('\n').length

/** A day. A text that is none stays to be mended, which a browser's own field for days would drop. */
export const DayInput = ({ text, ...props }: PieceProps<As<'day'>>) => (
  <input
    type={text === '' || isDay(text) ? 'date' : 'text'}
    {...attributesOf(props)}
    value={text}
    max="9999-12-31"
  />
)

/** A month. Some browsers have no field of their own for it and show one for text. */
export const MonthInput = ({ text, ...props }: PieceProps<As<'month'>>) => (
  <input
    type={text === '' || monthPattern.test(text) ? 'month' : 'text'}
    {...attributesOf(props)}
    value={text}
    pattern="[0-9]{4}-(0[1-9]|1[0-2])"
    placeholder="2024-02"
  />
)

const monthPattern = /^\d{4}-(0[1-9]|1[0-2])$/

/** A day and a time. */
export const InstantInput = ({ text, ...props }: PieceProps<As<'instant'>>) => (
  <input
    type={text === '' || instantPattern.test(text) ? 'datetime-local' : 'text'}
    {...attributesOf(props)}
    value={text}
  />
)

const instantPattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/

/** A number. It is a line of text, because a browser's own field for numbers knows no decimal comma. */
export const NumberInput = ({ widget, text, ...props }: PieceProps<As<'number'>>) => (
  <input
    type="text"
    {...attributesOf(props)}
    value={text}
    maxlength={40}
    inputmode={widget.decimals > 0 || (widget.least ?? -1) < 0 ? 'decimal' : 'numeric'}
    pattern={numberPattern}
  />
)

const numberPattern = "[\\-−+]?[0-9 .,'’\u00a0\u202f]+"

type Attributes = Omit<PieceProps<unknown>, 'widget' | 'text'>

/** What all inputs have in common. Where a label above is shared, each says its own. */
const attributesOf = ({ name, id, isRequired, describedBy }: Attributes) => ({
  name,
  id,
  required: isRequired,
  'aria-describedby': describedBy,
  autocomplete: 'off',
})
