import { z } from 'zod'

import type { FieldKind } from './field-kind.ts'
import { refuseWith } from './refuse-with.ts'
import { compareTexts } from './text.ts'

const mostCharacters = 100

/** The symbol of a document, as people write it, with single spaces: `SC63 Doc.14 Rev.1`, `XIV.8`. */
export const symbolKind: FieldKind<string> = {
  name: 'symbol',
  columns: [{ suffix: '', type: 'text' }],
  toCells: symbol => [symbol],
  fromCells: ([cell]) => (typeof cell === 'string' ? cell : undefined),
  pieces: [{ suffix: '', widget: { as: 'line', most: mostCharacters } }],
  read: ([text = '']) => {
    const symbol = tidySymbol(text)
    if (symbol === '') return { value: undefined }
    if (symbol.length > mostCharacters)
      return { faults: [{ piece: '', fault: 'tooLong', most: mostCharacters }] }
    return symbolPattern.test(symbol) ? { value: symbol } : { faults: [{ piece: '', fault: 'notASymbol' }] }
  },
  write: symbol => [symbol],
  say: symbol => symbol,
  schema: z
    .string()
    .overwrite(tidySymbol)
    .max(mostCharacters, { abort: true })
    .refine(text => symbolPattern.test(text), refuseWith({ fault: 'notASymbol' })),
  compare: compareTexts,
  codes: symbol => [symbol],
  filter: 'words',
  order: 'words',
  references: () => [],
  examples: {
    good: [
      'SC63 Doc.2',
      'SC63 Doc.14 Rev.1',
      'COP14 Inf.Doc.3',
      'XIV.8',
      'SC62-25',
      'UNEP/CBD/COP/15/L.25',
      'Rec. 6.17 (Rev.)',
    ],
    bad: [
      { texts: ['the paper'], fault: 'notASymbol' },
      { texts: ['14'], fault: 'notASymbol' },
      { texts: ['SC63 Doc.14?'], fault: 'notASymbol' },
      { texts: [`SC63 Doc.${'1'.repeat(100)}`], fault: 'tooLong' },
    ],
  },
}

// Word puts spaces and hyphens into symbols that do not break.
function tidySymbol(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').replaceAll('‑', '-').trim()
}

/** Letters and figures, both of them, with the signs that stand between them. */
const symbolPattern = /^(?=.*\p{L})(?=.*\d)[\p{L}\d][-\p{L}\d .,/()&:–]*$/u
