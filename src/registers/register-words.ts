import { languages } from '#domain/language.ts'
import type { RegisterWords } from '#domain/rights/register-words.ts'
import type { FieldKind, Words } from '#fields/kinds/field-kind.ts'
import type { Register } from '#fields/records/register.ts'
import { nameUnder, commonFactWords } from '#i18n/record-facts.ts'

type FieldWords = RegisterWords['fields'][string]

/** How sentences about rights name a register, its fields, and the choices that limits are about. */
export const registerWordsOf = ({ title, fields, parts, states }: Register): RegisterWords => ({
  title,
  fields: Object.fromEntries<FieldWords>([
    ...Object.entries(commonFactWords).map(([name, label]) => [name, { label }] as const),
    ['state', { label: commonFactWords.state, choices: titlesOf(Object.entries(states)) }],
    ...Object.entries(states).map(
      ([name, state]) => [`state.${name}`, { label: under(commonFactWords.state, state.title) }] as const,
    ),
    ...Object.entries(fields).map(
      ([name, { label, kind }]) => [name, { label, ...choicesOf(kind) }] as const,
    ),
    ...Object.entries(parts).flatMap(([part, { title: partTitle, fields: ofPart }]) => [
      [part, { label: partTitle }] as const,
      ...Object.entries(ofPart).map(
        ([name, { label, kind }]) =>
          [`${part}.${name}`, { label: under(partTitle, label), ...choicesOf(kind) }] as const,
      ),
    ]),
  ]),
})

const choicesOf = ({ pieces }: FieldKind): Pick<FieldWords, 'choices'> => {
  const choices = pieces.flatMap(({ widget }) => ('choices' in widget ? widget.choices : []))
  return choices.length > 0 ? { choices: titlesOf(choices.map(choice => [choice.code, choice])) } : {}
}

const titlesOf = (choices: readonly (readonly [code: string, choice: { title: Words }])[]) =>
  Object.fromEntries(choices.map(([code, { title }]) => [code, title]))

const under = (part: Words, label: Words): Words =>
  Object.fromEntries(
    languages.map(language => [language, nameUnder[language](part[language], label[language])]),
  ) as Words
