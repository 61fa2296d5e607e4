import { isStorable } from '../kinds/text.ts'
import type { Criterion } from './criterion.ts'
import { type FilterText, readFilters } from './read-filters.ts'
import { isSortable, readOrder } from './record-order.ts'
import type { Register } from './register.ts'

/** What a saved list asks for. */
export type ViewQuery = {
  where?: Criterion
  words?: string
  sort?: string
  columns?: readonly string[]
}

/** The parts of the address of a list that are no filters. No field may be called so. */
const listParts = ['words', 'sort', 'columns'] as const

/** What the address of a list asks for, with the names of the parts that cannot be read. */
export const readViewQuery = (
  register: Register,
  query: string,
): ViewQuery & { unread: readonly string[] } => {
  const parts = new URLSearchParams(query)
  const textOf = (name: (typeof listParts)[number]) => parts.get(name)?.trim() ?? ''
  const filters = [...parts].filter(([name]) => !listParts.some(part => part === name))
  const { where, unread } = readFilters(register, filters)
  const [words, sort] = [textOf('words'), textOf('sort')]
  const columns = textOf('columns')
    .split(',')
    .filter(name => Object.hasOwn(register.fields, name))
  const isOrder = sort !== '' && isSortable(register, readOrder(sort).by)
  return {
    ...(where && { where }),
    ...(words && { words }),
    ...(isOrder && { sort }),
    ...(columns.length > 0 && { columns }),
    unread: sort !== '' && !isOrder ? [...unread, 'sort'] : unread,
  }
}

/** The address of a list that asks for this, without what cannot be read in it. */
export const plainViewQuery = (register: Register, query: string): string => {
  const { unread } = readViewQuery(register, query)
  const texts = [...new URLSearchParams(query)].filter(
    ([name, text]): boolean => text.trim() !== '' && isStorable(text) && !unread.includes(name),
  )
  return new URLSearchParams(texts.map(([name, text]: FilterText) => [name, text.trim()])).toString()
}
