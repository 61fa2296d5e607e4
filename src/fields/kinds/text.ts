import { z } from 'zod'

import { inKeyOrder, sortKey } from '#domain/words/sort-key.ts'

import type { FieldKind } from './field-kind.ts'
import { refuseWith } from './refuse-with.ts'

/**
 * A text of at most `most` characters: trimmed, lines ended by `\n`, in Unicode's composed form (NFC). Text
 * that no database can store (NUL, half characters) is not accepted.
 */
export const textField = (most: number) =>
  z
    .string()
    .refine(isStorable, refuseWith({ fault: 'malformed' }))
    .overwrite(tidyText)
    .max(most)

/** A text of at most `most` characters that is not empty. */
export const filledTextField = (most: number) =>
  textField(most).refine(text => text !== '', refuseWith({ fault: 'missing' }))

/** A text of one line that is not empty. */
export const lineField = (most: number) => filledTextField(most).overwrite(oneLine)

/** Whether a database can store a text: one without NUL and half characters. */
export const isStorable = (text: string): boolean => text.isWellFormed() && !text.includes('\0')

const tidyText = (text: string): string => text.replace(/\r\n?/g, '\n').normalize('NFC').trim()

// A field of one line in a browser would join the words around a line break.
const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, ' ')

/** One line of text, without languages: a name, a place. */
export const textKind = (most: number): FieldKind<string> => ({
  name: 'text',
  columns: [{ suffix: '', type: 'text' }],
  toCells: text => [text],
  fromCells: ([cell]) => (typeof cell === 'string' ? cell : undefined),
  pieces: [{ suffix: '', widget: { as: 'line', most } }],
  read: ([text = '']) => readLine(text, most),
  write: text => [text],
  say: text => text,
  schema: lineField(most),
  compare: compareTexts,
  codes: text => [text],
  filter: 'words',
  order: 'words',
  references: () => [],
  examples: {
    good: ['Gland', 'Sainte-Marie', 'Ñandú'],
    bad: [
      { texts: ['x'.repeat(most + 1)], fault: 'tooLong' },
      { texts: ['a\0'], fault: 'malformed' },
    ],
  },
})

/** What a text of a form or sheet holds: the text as `textField` has it, or what is wrong. */
export const readTextPiece = (text: string, most: number, piece = ''): ReadText => {
  if (!isStorable(text)) return { faults: [{ piece, fault: 'malformed' }] }
  const words = tidyText(text)
  if (words === '') return { value: undefined }
  return words.length > most ? { faults: [{ piece, fault: 'tooLong', most }] } : { value: words }
}

/** As `readTextPiece`, for a text of one line. */
export const readLine = (text: string, most: number, piece = ''): ReadText => {
  const read = readTextPiece(text, most, piece)
  return 'value' in read && read.value !== undefined ? { value: oneLine(read.value) } : read
}

type ReadText =
  | { value: string | undefined }
  | { faults: [{ piece: string } & ({ fault: 'tooLong'; most: number } | { fault: 'malformed' })] }

/** The order of two texts by their keys (`sortKey`); equal ones by their letters. */
export const compareTexts = (one: string, other: string): number =>
  inKeyOrder(sortKey(one), sortKey(other)) || inKeyOrder(one, other)
