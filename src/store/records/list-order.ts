import { type RawBuilder, sql } from 'kysely'

import type { Language } from '#domain/language.ts'
import type { ColumnType } from '#fields/kinds/field-kind.ts'
import { factNamed } from '#fields/records/criterion-fact.ts'
import { isSortable, type RecordOrder } from '#fields/records/record-order.ts'

import { sortColumns } from './index-sql.ts'
import type { ListPlace } from './list-place.ts'
import type { RecordSight } from './reach-sql.ts'

/**
 * What a list is sorted by: a column as far as it is reached, and its type. Records are sorted by id after
 * it.
 */
export type SortKey = { value: RawBuilder<unknown>; type: ColumnType; mayBeEmpty: boolean }

/**
 * A run of a sorted list that an index answers in one go: the records in which the sort key is filled, or
 * empty. Empty ones come last, in either direction.
 */
export type ListRun = { condition: RawBuilder<boolean>; order: RawBuilder<unknown> }

/**
 * What a list is sorted by, in the reader's language.
 * @throws Refusal fieldOutOfReach
 */
export const sortKeyOf = (sight: RecordSight, { by }: RecordOrder, language: Language): SortKey => {
  const { register } = sight
  if (!isSortable(register, by)) throw new Error(`The register “${register.name}” is not sorted by “${by}”`)
  const columns = sortColumns(register, by)
  const [column] = columns.filter(each => each.language === language).concat(columns)
  const field = register.fields[by]
  const isWords = field?.kind.order === 'words'
  return {
    value: sight.column(by, column?.name ?? ''),
    type: isWords ? 'text' : (factNamed(register.fields, by)?.columns[0]?.type ?? 'text'),
    mayBeEmpty: by !== 'changedAt' && !(field?.isRequired && !sight.fieldCondition(by)),
  }
}

/** The sort key as text, which a place in the list holds. */
export const keyText = ({ value, type }: SortKey): RawBuilder<string | null> => {
  if (type === 'text') return sql`${value}`
  return type === 'timestamptz' ? sql`(${value} at time zone 'UTC')::text` : sql`(${value})::text`
}

/** The runs of a list from a place on, or from its beginning, in the order in which they are walked. */
export const runsFrom = (key: SortKey, order: RecordOrder, place: ListPlace | undefined): ListRun[] => {
  const isBackward = place?.side === 'before'
  const isDescending = order.isReversed !== isBackward
  const filled = filledRun(key, isDescending, place)
  if (!key.mayBeEmpty) return [filled]
  const empty = emptyRun(key, isDescending, place)
  const runs = isBackward ? [empty, filled] : [filled, empty]
  // The runs before that of the place are behind whoever stands there.
  const isFirst = !place || (place.key === null) === isBackward
  return isFirst ? runs : runs.slice(1)
}

const filledRun = (key: SortKey, isDescending: boolean, place: ListPlace | undefined): ListRun => ({
  condition:
    place && place.key !== null
      ? // A comparison of rows is the only one for which an index is entered at the place itself.
        sql`(${key.value}, r.id) ${comparison(isDescending)} (${keyValue(key.type, place.key)}, ${place.id})`
      : key.mayBeEmpty
        ? sql`${key.value} is not null`
        : sql.lit(true),
  order: isDescending ? sql`${key.value} desc, r.id desc` : sql`${key.value}, r.id`,
})

const emptyRun = (key: SortKey, isDescending: boolean, place: ListPlace | undefined): ListRun => ({
  condition:
    place?.key === null
      ? sql`(${key.value} is null and r.id ${comparison(isDescending)} ${place.id})`
      : sql`${key.value} is null`,
  order: isDescending ? sql`r.id desc` : sql`r.id`,
})

const comparison = (isDescending: boolean): RawBuilder<unknown> => sql.raw(isDescending ? '<' : '>')

const keyValue = (type: ColumnType, key: string): RawBuilder<unknown> =>
  type === 'timestamptz' ? sql`${key}::timestamp at time zone 'UTC'` : sql`${key}::${sql.raw(type)}`
