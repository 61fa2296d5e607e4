import type { Fault } from '#domain/refusal.ts'

import type { ReadContext, WriteContext } from '../kinds/field-kind.ts'
import { completeValues, type ReadValues } from './complete-values.ts'
import { mainPieceName, pieceNamesOf } from './piece-names.ts'
import type { FieldSet, RegisterField } from './register.ts'
import type { RecordValues } from './values.ts'

/** Texts of a form or sheet, each named as its field with the suffix of its piece. */
export type RecordTexts = Readonly<Record<string, string>>

/** What the texts of a record are read with, and what those that it has were written with. */
export type RecordReading = Omit<ReadContext, 'stored'> & WriteContext

/**
 * The values that texts give, laid over the stored ones, or every fault at its text.
 * A field without any text stays as it is; one whose texts are all empty is removed.
 * Of a field with several texts, those that did not come are the stored ones.
 * A field whose texts are still those of the stored value keeps it, and so does what a person cannot see.
 */
export const readRecordTexts = (
  fields: FieldSet,
  stored: RecordValues,
  texts: RecordTexts,
  reading: RecordReading,
): ReadValues => {
  const faults: Fault[] = unknownTexts(fields, texts)
  const values: Record<string, unknown> = { ...stored }
  for (const [name, field] of Object.entries(fields)) {
    const names = pieceNamesOf(name, field)
    if (field.rule || !names.some(each => each in texts)) continue
    const value = stored[name]
    const storedTexts = value === undefined ? [] : field.kind.write(value, reading)
    const newTexts = names.map((each, i) => texts[each] ?? storedTexts[i] ?? '')
    if (newTexts.every((text, i) => plainText(text) === plainText(storedTexts[i] ?? ''))) continue
    const read = field.kind.read(newTexts, { ...reading, stored: value })
    if ('faults' in read)
      faults.push(
        ...read.faults.map(({ piece, ...fault }): Fault => ({ ...fault, field: `${name}${piece}` })),
      )
    else values[name] = withUnseen(field, value, read.value, reading)
  }
  return completeValues(fields, stored, values, {
    faults,
    missingAt: (name, field) => mainPieceName(name, field, reading.language),
  })
}

const plainText = (text: string): string => text.replaceAll(/\r\n?/g, '\n').trim()

// A list of references shows only those that the reader may see; the others were not taken out by anybody.
const withUnseen = (
  { kind }: RegisterField,
  stored: unknown,
  value: unknown,
  { nameOf }: RecordReading,
): unknown => {
  if (!Array.isArray(stored)) return value
  const unseen = kind.references(stored).filter(({ target, id }) => nameOf(target, id) === undefined)
  if (unseen.length === 0) return value
  return [...((value as readonly string[] | undefined) ?? []), ...unseen.map(({ id }) => id)]
}

const unknownTexts = (fields: FieldSet, texts: RecordTexts): Fault[] => {
  const names = new Set(
    Object.entries(fields).flatMap(([name, field]) => (field.rule ? [] : pieceNamesOf(name, field))),
  )
  return Object.keys(texts).flatMap((field): Fault[] =>
    names.has(field) ? [] : [{ field, fault: 'unknown' }],
  )
}
