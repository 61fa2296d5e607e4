import type { Criterion } from '#fields/records/criterion.ts'
import { type FilterText, readFilters } from '#fields/records/read-filters.ts'
import type { Register } from '#fields/records/register.ts'
import { writeFilters } from '#fields/records/write-filters.ts'

/** A condition of a list on one field; a field of a part is named `roles.party`. */
export type ListCondition = { name: string } & (
  { among: readonly string[] } | { from?: string; until?: string } | { has: string } | { isFilled: boolean }
)

/** The conditions that the parts of an address name; what is no filter is left out. */
export const readConditions = (register: Register, texts: readonly FilterText[]): ListCondition[] =>
  partsOf(readFilters(register, texts).where).flatMap(criterion => conditionFrom(criterion) ?? [])

/** The parts of an address that name these conditions. */
export const writeConditions = (conditions: readonly ListCondition[]): readonly FilterText[] =>
  writeFilters(criterionOf(conditions)).texts

/** Several conditions as one criterion. */
const criterionOf = (conditions: readonly ListCondition[], rest: readonly Criterion[] = []): Criterion => ({
  all: [...conditions.map(criterionFrom), ...rest],
})

/**
 * The criterion of a view as conditions that a form can show, and what no form shows, which stays as it is.
 */
export const splitCriterion = (
  where: Criterion | undefined,
): { conditions: ListCondition[]; rest: readonly Criterion[] } => {
  const { rest } = writeFilters(where)
  const onForm = partsOf(where).filter(criterion => !rest.includes(criterion))
  return { conditions: onForm.flatMap(criterion => conditionFrom(criterion) ?? []), rest }
}

const partsOf = (where: Criterion | undefined): readonly Criterion[] =>
  !where ? [] : 'all' in where ? where.all : [where]

const criterionFrom = ({ name, ...test }: ListCondition): Criterion => {
  const [part = '', field] = name.split('.')
  const isOfPart = field !== undefined && part !== 'state'
  return isOfPart ? { part, some: { field, ...test } } : { field: name, ...test }
}

const conditionFrom = (criterion: Criterion): ListCondition | undefined => {
  if ('part' in criterion) {
    const inner = conditionFrom(criterion.some)
    return inner && { ...inner, name: `${criterion.part}.${inner.name}` }
  }
  if (!('field' in criterion) || 'notAfter' in criterion) return undefined
  const { field: name, ...test } = criterion
  return { name, ...test }
}
