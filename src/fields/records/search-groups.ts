import type { FieldSet, Register, RegisterField } from './register.ts'

/** The weights that PostgreSQL can give a word of a record. */
export const searchWeights = ['A', 'B', 'C', 'D'] as const

/** The weight of a word. */
export type SearchWeight = (typeof searchWeights)[number]

/** Fields that the same rights cover, and the weight of their words in the search. */
export type SearchGroup = { weight: SearchWeight; fields: readonly string[] }

/**
 * The fields whose words are searched, in groups that the same rights cover, so that nobody finds a record by
 * a word of a field that is hidden from them. The first group is that of every right, and has the number
 * of the record, too. Where there are more groups than weights, the last ones are one, which is searched by
 * those who reach all of its fields. A field of a part is named `roles.party`.
 */
export const searchGroups = (register: Register): readonly SearchGroup[] => {
  const groups = groupsByRegister.get(register) ?? makeGroups(register)
  groupsByRegister.set(register, groups)
  return groups
}

/** The weight of the words of a field, or of the number of a record (`number`). */
export const searchWeightOf = (register: Register, name: string): SearchWeight =>
  searchGroups(register).find(({ fields }) => fields.includes(name))?.weight ?? searchWeights[0]

const groupsByRegister = new WeakMap<Register, readonly SearchGroup[]>()

const makeGroups = (register: Register): SearchGroup[] => {
  const names = [
    ...searchedFields(register.fields),
    ...Object.entries(register.parts).flatMap(([part, { fields }]) =>
      searchedFields(fields).map(name => `${part}.${name}`),
    ),
  ]
  const everyRight = register.rights.map((_, i) => i).join(' ')
  const byRights = Map.groupBy(names, name => coveringRights(register, name))
  const common = byRights.get(everyRight) ?? []
  const others = [...byRights].flatMap(([rights, fields]) => (rights === everyRight ? [] : [fields]))
  return searchWeights.slice(0, others.length + 1).map((weight, i) => {
    if (i === 0) return { weight, fields: common }
    return {
      weight,
      fields: i < searchWeights.length - 1 ? (others[i - 1] ?? []) : others.slice(i - 1).flat(),
    }
  })
}

/** Whether a search finds records by the words of a field. */
export const isSearched = (field: RegisterField | undefined): boolean =>
  field?.kind.filter === 'words' && !field.isSensitive

const searchedFields = (fields: FieldSet): string[] =>
  Object.keys(fields).filter(name => isSearched(fields[name]))

const coveringRights = ({ rights }: Register, name: string): string =>
  rights
    .flatMap(({ fields }, i) =>
      !fields || fields.includes(name) || fields.includes(name.split('.')[0] ?? '') ? [i] : [],
    )
    .join(' ')
