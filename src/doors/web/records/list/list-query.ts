import type { Language } from '#domain/language.ts'
import { isStorable } from '#fields/kinds/text.ts'
import { readNumberOf } from '#fields/records/measure-number.ts'
import type { FilterText } from '#fields/records/read-filters.ts'
import type { Register } from '#fields/records/register.ts'
import { addressOf } from '#doors/web/paths.ts'

import { type ListCondition, readConditions, writeConditions } from '#registers/lists/list-conditions.ts'

/** The list that an address asks for. */
export type ListQuery = {
  /** The name of a view, or the id of a saved one; empty is all records. */
  view: string
  /** The number of a measure that the records are behind, as its links have it; empty is none. */
  behind: string
  /** Whether the conditions are those of the address, in place of those of the view. */
  isOwn: boolean
  conditions: readonly ListCondition[]
  /** Words that a record has anywhere. */
  words: string
  /** The columns; without any, those of the view. */
  columns: readonly string[]
  /** The order as addresses have it: `-from`; empty is that of the view. */
  sort: string
  /** Where the page begins; empty is the beginning. */
  place: string
  /** Whether to count all, however many there are. */
  isExact: boolean
}

/** The parts of an address that are no filters. No field of a register has such a name. */
export const listParameters = ['view', 'behind', 'own', 'words', 'sort', 'columns', 'page', 'count'] as const

/** The list that an address asks for. */
export const readListQuery = (register: Register, search: URLSearchParams): ListQuery => {
  const textOf = (name: (typeof listParameters)[number]) => {
    const text = search.get(name)?.trim().slice(0, 500) ?? ''
    return isStorable(text) ? text : ''
  }
  const conditions = readConditions(
    register,
    [...search].filter(([name]) => !listParameters.some(each => each === name)),
  )
  const words = textOf('words').slice(0, 200)
  const behind = textOf('behind')
  return {
    view: textOf('view'),
    behind: readNumberOf(register, behind) ? behind : '',
    isOwn: conditions.length > 0 || words !== '' || textOf('own') !== '',
    conditions,
    words,
    columns: textOf('columns')
      .split(',')
      .filter(name => isColumn(register, name)),
    sort: textOf('sort'),
    place: textOf('page'),
    isExact: textOf('count') === 'exact',
  }
}

/** Whether a name is that of a column: a field, or a fact of every record that lists show. */
const isColumn = ({ fields }: Pick<Register, 'fields'>, name: string): boolean =>
  Object.hasOwn(fields, name) || ['number', 'state', 'stateOn', 'dueOn'].includes(name)

/** The parts of the address of a list, in one order, so that one list has one address. */
export const listQueryParts = (query: ListQuery): readonly FilterText[] => {
  const own = query.isOwn
    ? [
        ...(query.words ? [['words', query.words] as const] : []),
        ...writeConditions(query.conditions),
        ...(query.view && query.conditions.length === 0 && !query.words ? [['own', 'yes'] as const] : []),
      ]
    : []
  return [
    ...(query.view ? [['view', query.view] as const] : []),
    ...(query.behind ? [['behind', query.behind] as const] : []),
    ...own,
    ...(query.columns.length > 0 ? [['columns', query.columns.join(',')] as const] : []),
    ...(query.sort ? [['sort', query.sort] as const] : []),
    ...(query.place ? [['page', query.place] as const] : []),
    ...(query.isExact ? [['count', 'exact'] as const] : []),
  ]
}

/** The parts of an address as it has them after its question mark, with commas that can be read. */
export const searchOf = (parts: readonly FilterText[]): string =>
  parts.map(([name, text]) => `${name}=${encodeURIComponent(text).replaceAll('%2C', ',')}`).join('&')

/** The address of a list; what is changed in the query begins it again from its first page. */
export const listAddress = (
  language: Language,
  register: string,
  query: ListQuery,
  change: Partial<ListQuery> = {},
): string => {
  const search = searchOf(listQueryParts({ ...query, place: '', isExact: false, ...change }))
  return `${addressOf('register', language, { register })}${search && `?${search}`}`
}

/** The address of the page that makes a list of any length as a file. */
export const exportAddress = (language: Language, register: string, query: ListQuery): string => {
  const search = searchOf(listQueryParts({ ...query, place: '', isExact: false }))
  return `${addressOf('recordsExport', language, { register })}${search && `?${search}`}`
}
