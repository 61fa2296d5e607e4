import { z } from 'zod'

import { dayAfter } from '#domain/day.ts'
import { type Language, languages } from '#domain/language.ts'
import type { FaultWithoutField } from '#domain/refusal.ts'
import { fold } from '#domain/words/fold.ts'
import { foldWord } from '#domain/words/search-words.ts'

import type { FieldChoice, FieldKind } from './field-kind.ts'

/**
 * One of some choices, stored as its code. Texts may have the code or the title in any language. A list that
 * is sorted by it has equal choices together, in the order of their codes.
 */
export const choiceKind = (choices: readonly FieldChoice[]): FieldKind<string> => ({
  name: 'choice',
  columns: [{ suffix: '', type: 'text' }],
  toCells: code => [code],
  fromCells: ([cell]) => (typeof cell === 'string' ? cell : undefined),
  pieces: [{ suffix: '', widget: { as: 'oneOf', choices } }],
  read: ([text = ''], { today, stored }) => {
    if (text.trim() === '') return { value: undefined }
    const choice = findChoice(choices, text)
    if (!choice) return { faults: [{ piece: '', fault: 'notOneOf' }] }
    const fault = choice.code === stored ? undefined : faultOfChoice(choice, today)
    return fault ? { faults: [{ piece: '', ...fault }] } : { value: choice.code }
  },
  write: (code, { language }) => [titleOfChoice(choices, code, language)],
  say: (code, { language }) => titleOfChoice(choices, code, language),
  schema: z.enum(choices.map(({ code }) => code)),
  compare: (one, other) => (one < other ? -1 : Number(one > other)),
  codes: code => [code],
  filter: 'among',
  order: 'column',
  references: () => [],
  examples: {
    good: choices.filter(({ firstDay, lastDay }) => !firstDay && !lastDay).map(({ code }) => code),
    bad: [{ texts: ['no such choice'], fault: 'notOneOf' }],
  },
})

/** The choice that a text names: by its code, or by its title in any language, accents and case apart. */
export const findChoice = (choices: readonly FieldChoice[], text: string): FieldChoice | undefined => {
  const words = foldTitle(text)
  return (
    choices.find(({ code }) => code === text.trim()) ??
    choices.find(({ title }) => languages.some(language => foldTitle(title[language]) === words)) ??
    choices.find(({ code }) => foldTitle(code) === words)
  )
}

/** The title of a choice in a language; the code itself where the list has no such choice any more. */
export const titleOfChoice = (choices: readonly FieldChoice[], code: string, language: Language): string =>
  choices.find(choice => choice.code === code)?.title[language] ?? code

/** The choices that a form offers today, with the stored ones, which stay even where they have ended. */
export const offeredChoices = (
  choices: readonly FieldChoice[],
  today: string,
  ...storedCodes: readonly string[]
): readonly FieldChoice[] =>
  choices.filter(choice => storedCodes.includes(choice.code) || !faultOfChoice(choice, today))

/** Why a choice is not offered on a day; undefined where it is. */
export const faultOfChoice = (
  { firstDay, lastDay }: FieldChoice,
  today: string,
): FaultWithoutField | undefined => {
  if (firstDay !== undefined && today < firstDay) return { fault: 'choiceNotYet', day: firstDay }
  if (lastDay !== undefined && today > lastDay) return { fault: 'choiceEnded', day: dayAfter(lastDay, 1) }
  return undefined
}

const foldTitle = (text: string): string => foldWord(fold(text))
