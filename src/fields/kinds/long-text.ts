import type { FieldKind } from './field-kind.ts'
import { filledTextField, readTextPiece, textKind } from './text.ts'

/** A text of several paragraphs, without languages. */
export const longTextKind = (most: number): FieldKind<string> => ({
  ...textKind(most),
  name: 'longText',
  pieces: [{ suffix: '', widget: { as: 'paragraphs', most } }],
  read: ([text = '']) => readTextPiece(text, most),
  schema: filledTextField(most),
  order: 'none',
  examples: {
    good: ['One paragraph.', 'Two\n\nparagraphs.'],
    bad: [
      { texts: ['x'.repeat(most + 1)], fault: 'tooLong' },
      { texts: ['a\0'], fault: 'malformed' },
    ],
  },
})
