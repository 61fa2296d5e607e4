import { isStorable } from '../kinds/text.ts'
import type { Criterion } from './criterion.ts'
import { type FilterText, readFilters } from './read-filters.ts'
import { isSortable, readOrder } from './record-order.ts'
import type { Register } from './register.ts'
import { writeFilters } from './write-filters.ts'

/** What a saved list asks for. */
export type ViewQuery = {
  /**
   * The view of the register that it was made from, whose conditions that no filter can say hold here, too.
   */
  view?: string
  where?: Criterion
  words?: string
  sort?: string
  columns?: readonly string[]
}

/** The parts of the address of a list that are no filters. No field may be called so. */
const listParts = ['view', 'own', 'words', 'sort', 'columns'] as const

/** What the address of a list asks for, with the names of the parts that cannot be read. */
export const readViewQuery = (
  register: Register,
  query: string,
): ViewQuery & { unread: readonly string[] } => {
  const parts = new URLSearchParams(query)
  const textOf = (name: (typeof listParts)[number]) => parts.get(name)?.trim() ?? ''
  const filters = [...parts].filter(([name]) => !listParts.some(part => part === name))
  const { where, unread } = readFilters(register, filters)
  const [view, words, sort] = [textOf('view'), textOf('words'), textOf('sort')]
  const rest = restOfView(register, view)
  const columns = textOf('columns')
    .split(',')
    .filter(name => Object.hasOwn(register.fields, name))
  const isOrder = sort !== '' && isSortable(register, readOrder(sort).by)
  return {
    ...(rest.length > 0 && { view }),
    ...(rest.length === 0 ? where && { where } : { where: { all: [...partsOf(where), ...rest] } }),
    ...(words && { words }),
    ...(isOrder && { sort }),
    ...(columns.length > 0 && { columns }),
    unread: sort !== '' && !isOrder ? [...unread, 'sort'] : unread,
  }
}

/**
 * The address of a list that asks for the same as another over a view: what it does not say itself is that of
 * the view. Its own filters and words stand in place of those of the view.
 */
export const viewQueryOver = (register: Register, query: string, over: ViewQuery): string => {
  const parts = [...new URLSearchParams(query)].filter(([, text]) => text.trim() !== '')
  const has = (wanted: string) => parts.some(([name]) => name === wanted)
  const isOwn = parts.some(([name]) => !['view', 'sort', 'columns'].includes(name))
  const inherited: (readonly [string, string | undefined])[] = [
    ['view', restOfView(register, over.view ?? '').length > 0 ? over.view : undefined],
    ...(isOwn ? [] : [...writeFilters(over.where).texts, ['words', over.words] as const]),
    ...(has('columns') ? [] : [['columns', over.columns?.join(',')] as const]),
    ...(has('sort') ? [] : [['sort', over.sort] as const]),
  ]
  const own = parts.filter(([name]) => name !== 'view' && name !== 'own')
  const whole = [...inherited, ...own].flatMap(([name, text]) => (text ? [[name, text]] : []))
  return new URLSearchParams(whole).toString()
}

const restOfView = ({ views }: Register, name: string): readonly Criterion[] =>
  Object.hasOwn(views, name) ? writeFilters(views[name]?.where).rest : []

const partsOf = (where: Criterion | undefined): readonly Criterion[] =>
  !where ? [] : 'all' in where ? where.all : [where]

/** The address of a list that asks for this, without what cannot be read in it. */
export const plainViewQuery = (register: Register, query: string): string => {
  const { unread } = readViewQuery(register, query)
  const texts = [...new URLSearchParams(query)].filter(
    ([name, text]): boolean => text.trim() !== '' && isStorable(text) && !unread.includes(name),
  )
  return new URLSearchParams(texts.map(([name, text]: FilterText) => [name, text.trim()])).toString()
}
