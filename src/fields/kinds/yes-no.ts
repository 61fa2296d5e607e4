import { z } from 'zod'

import { foldWord } from '#domain/words/search-words.ts'

import type { FieldKind, Words } from './field-kind.ts'

const words: Readonly<Record<'true' | 'false', Words>> = {
  true: { en: 'Yes', fr: 'Oui', es: 'Sí' },
  false: { en: 'No', fr: 'Non', es: 'No' },
}

/** Yes or no. Texts may have it in any language, as x or as 1 and 0; an empty text is neither. */
export const yesNoKind: FieldKind<boolean> = {
  name: 'yesNo',
  columns: [{ suffix: '', type: 'boolean' }],
  toCells: isYes => [isYes],
  fromCells: ([cell]) => (typeof cell === 'boolean' ? cell : undefined),
  pieces: [
    {
      suffix: '',
      widget: {
        as: 'oneOf',
        choices: [
          { code: 'true', title: words.true },
          { code: 'false', title: words.false },
        ],
      },
    },
  ],
  read: ([text = '']) => {
    const word = foldWord(text.trim())
    if (word === '') return { value: undefined }
    if (yesWords.has(word)) return { value: true }
    return noWords.has(word) ? { value: false } : { faults: [{ piece: '', fault: 'notYesOrNo' }] }
  },
  write: (isYes, { language }) => [words[isYes ? 'true' : 'false'][language]],
  say: (isYes, { language }) => words[isYes ? 'true' : 'false'][language],
  schema: z.boolean(),
  compare: (one, other) => Number(one) - Number(other),
  codes: isYes => [String(isYes)],
  filter: 'yesNo',
  order: 'column',
  references: () => [],
  examples: {
    good: [true, false],
    bad: [
      { texts: ['perhaps'], fault: 'notYesOrNo' },
      { texts: ['2'], fault: 'notYesOrNo' },
    ],
  },
}

const yesWords = new Set([
  'yes',
  'y',
  'oui',
  'o',
  'si',
  's',
  'true',
  'vrai',
  'verdadero',
  'on',
  'x',
  '1',
  '✓',
  '✔',
])
const noWords = new Set(['no', 'n', 'non', 'false', 'faux', 'falso', 'off', '0'])
