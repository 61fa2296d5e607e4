import { findChoice } from '#fields/kinds/choice.ts'
import type { Widget, WriteContext } from '#fields/kinds/field-kind.ts'
import type { FieldSet } from '#fields/records/register.ts'
import type { RecordValues } from '#fields/records/values.ts'
import type { SentForm } from '#doors/web/frame/sent-form.ts'

import type { FormTexts } from './form-model.ts'

/** The texts that a form sent for fields. What has several inputs is one text, with a value on each line. */
export const readFormTexts = (form: Pick<SentForm, 'everyText'>, fields: FieldSet): FormTexts =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, { kind }]) =>
      kind.pieces.flatMap(({ suffix }) => {
        const texts = form.everyText(`${name}${suffix}`)
        return texts.length > 0
          ? [[`${name}${suffix}`, texts.filter(text => text.trim() !== '').join('\n')] as const]
          : []
      }),
    ),
  )

/** The texts of a form that shows these values. */
export const textsOfValues = (fields: FieldSet, values: RecordValues, writing: WriteContext): FormTexts =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, { kind }]) => {
      const value = values[name]
      const texts = value === undefined ? [] : kind.write(value, writing)
      return kind.pieces.map(({ suffix }, i) => [`${name}${suffix}`, texts[i] ?? ''] as const)
    }),
  )

/** Of the present texts, those from which a draft differs, as a form shows them beside it. */
export const differentTexts = (fields: FieldSet, draft: FormTexts, now: FormTexts): FormTexts =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, { kind }]) =>
      kind.pieces.flatMap(({ suffix, widget }) => {
        const [mine, theirs] = [draft[`${name}${suffix}`], now[`${name}${suffix}`] ?? '']
        if (mine === undefined || plainText(widget, mine) === plainText(widget, theirs)) return []
        return [[`${name}${suffix}`, theirs] as const]
      }),
    ),
  )

/** A text as it is compared: choices by their codes, since a form sends codes and people read titles. */
const plainText = (widget: Widget, text: string): string => {
  const lines = text
    .split(/\r?\n|;/)
    .map(line => line.trim())
    .filter(line => line !== '')
  if (widget.as !== 'oneOf' && widget.as !== 'someOf') return lines.join('\n')
  return lines
    .map(line => findChoice(widget.choices, line)?.code ?? line)
    .toSorted()
    .join('\n')
}
