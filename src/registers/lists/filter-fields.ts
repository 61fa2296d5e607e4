import type { FieldChoice, FieldKind, Target } from '#fields/kinds/field-kind.ts'
import type { FieldSet, Register } from '#fields/records/register.ts'
import { nameUnder, commonFactWords } from '#i18n/record-facts.ts'
import type { Language } from '#domain/language.ts'

/** A field that a list can be filtered by, and how a form asks for it. */
export type FilterField = {
  /** Its name in addresses and criteria; a field of a part is named `roles.party`. */
  name: string
  label: string
  /** Shown at once, among further conditions, or only where a list has a condition on it. */
  rank: 'main' | 'further' | 'used'
} & (
  | { as: 'words' }
  | { as: 'yesNo' }
  | { as: 'range'; widget: 'day' | 'month' | 'number' }
  | { as: 'choices'; choices: readonly FieldChoice[] }
  | { as: 'records'; target: Target }
)

/** What a list of a register can be filtered by, for somebody who may filter by these fields. */
export const filterFieldsOf = (
  register: Register,
  mayFilter: (field: string) => boolean,
  language: Language,
): FilterField[] => [
  {
    name: 'state',
    label: commonFactWords.state[language],
    rank: 'main',
    as: 'choices',
    choices: Object.entries(register.states).map(([code, { title }]) => ({ code, title })),
  },
  ...(Object.keys(register.deadlines).length > 0 && mayFilter('dueOn')
    ? [
        {
          name: 'dueOn',
          label: commonFactWords.dueOn[language],
          rank: 'main',
          as: 'range',
          widget: 'day',
        } as const,
      ]
    : []),
  ...ofFields(register.fields, mayFilter, language),
  ...Object.entries(register.parts).flatMap(([part, { title, fields }]) =>
    mayFilter(part)
      ? ofFields(fields, () => true, language)
          // Of a list inside a record, people look for who or what is in it.
          .filter(({ as }) => as === 'choices' || as === 'records')
          .map(field => ({
            ...field,
            name: `${part}.${field.name}`,
            label: nameUnder[language](title[language], field.label),
            rank: 'further' as const,
          }))
      : [],
  ),
  {
    name: 'stateOn',
    label: commonFactWords.stateOn[language],
    rank: 'further',
    as: 'range',
    widget: 'day',
  },
  ...(['createdAt', 'changedAt'] as const).map(name => dayFilter(name, commonFactWords[name][language])),
  ...Object.entries(register.states).map(([state, { title }]) =>
    dayFilter(`state.${state}`, nameUnder[language](commonFactWords.state[language], title[language])),
  ),
]

const dayFilter = (name: string, label: string): FilterField => ({
  name,
  label,
  rank: 'used',
  as: 'range',
  widget: 'day',
})

/** The fields of a part, as conditions on its rows name them. */
export const rowFilterFields = ({ parts }: Register, part: string, language: Language): FilterField[] =>
  ofFields(parts[part]?.fields ?? {}, () => true, language)

const ofFields = (
  fields: FieldSet,
  mayFilter: (field: string) => boolean,
  language: Language,
): FilterField[] =>
  Object.entries(fields).flatMap(([name, { kind, label, isListed }]): FilterField[] => {
    const inputs = mayFilter(name) ? inputsFor(kind) : undefined
    return inputs ? [{ name, label: label[language], rank: isListed ? 'main' : 'further', ...inputs }] : []
  })

type Inputs = FilterField extends infer Field
  ? Field extends unknown
    ? Omit<Field, 'name' | 'label' | 'rank'>
    : never
  : never

const inputsFor = ({ filter, pieces: [piece] }: FieldKind): Inputs | undefined => {
  const widget = piece?.widget
  switch (filter) {
    case 'words':
      return { as: 'words' }
    case 'yesNo':
      return { as: 'yesNo' }
    case 'range':
      return {
        as: 'range',
        widget: widget?.as === 'month' || widget?.as === 'number' ? widget.as : 'day',
      }
    case 'among':
      if (widget && 'choices' in widget) return { as: 'choices', choices: widget.choices }
      return widget && 'target' in widget ? { as: 'records', target: widget.target } : { as: 'words' }
    case 'none':
      return undefined
  }
}
