import { z } from 'zod'

import { faultOfChoice, findChoice, titleOfChoice } from './choice.ts'
import type { FieldChoice, FieldKind, ReadValue } from './field-kind.ts'

/**
 * Several of some choices, stored as their codes in the order of the list. Texts have one on each line, or
 * separate them by semicolons or commas; each is a code, or a title in any language.
 */
export const choicesKind = (choices: readonly FieldChoice[]): FieldKind<readonly string[]> => {
  const inListOrder = (codes: readonly string[]): string[] =>
    choices.map(({ code }) => code).filter(code => codes.includes(code))
  const open = choices.filter(({ firstDay, lastDay }) => !firstDay && !lastDay).map(({ code }) => code)
  return {
    name: 'choices',
    columns: [{ suffix: '', type: 'text[]' }],
    toCells: codes => [[...codes]],
    fromCells: ([cell]) => (Array.isArray(cell) && cell.length > 0 ? (cell as string[]) : undefined),
    pieces: [{ suffix: '', widget: { as: 'someOf', choices } }],
    read: ([text = ''], { today, stored }): ReadValue<readonly string[]> => {
      const storedCodes: readonly unknown[] = Array.isArray(stored) ? stored : []
      const codes: string[] = []
      for (const words of namesIn(choices, text)) {
        const choice = findChoice(choices, words)
        if (!choice) return { faults: [{ piece: '', fault: 'notOneOf' }] }
        const fault = storedCodes.includes(choice.code) ? undefined : faultOfChoice(choice, today)
        if (fault) return { faults: [{ piece: '', ...fault }] }
        codes.push(choice.code)
      }
      return { value: codes.length > 0 ? inListOrder(codes) : undefined }
    },
    write: (codes, { language }) => [codes.map(code => titleOfChoice(choices, code, language)).join('\n')],
    say: (codes, { language }) => codes.map(code => titleOfChoice(choices, code, language)).join(', '),
    schema: z
      .array(z.enum(choices.map(({ code }) => code)))
      .min(1)
      .max(choices.length)
      .overwrite(inListOrder),
    compare: (one, other) => one.length - other.length,
    codes: codes => codes,
    filter: 'among',
    order: 'none',
    references: () => [],
    examples: {
      good: open.length > 0 ? [open, open.slice(0, 1)] : [],
      bad: [
        { texts: ['no such choice'], fault: 'notOneOf' },
        { texts: [`${open[0] ?? ''}; no such choice`], fault: 'notOneOf' },
      ],
    },
  }
}

/** The names in a text. A comma separates them only where the words around it are no title of their own. */
const namesIn = (choices: readonly FieldChoice[], text: string): string[] =>
  text
    .split(/[\n;]/)
    .flatMap(words => (findChoice(choices, words) ? [words] : words.split(',')))
    .filter(words => words.trim() !== '')
