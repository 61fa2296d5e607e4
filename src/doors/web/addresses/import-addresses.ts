import type { Language } from '#domain/language.ts'
import type { CellKey } from '#domain/plan/layout.ts'
import type { RowAddress } from '#domain/papers/parsed-plan.ts'
import { importAddress } from './addresses.ts'

/** The choices of rows in an import's preview. */
export const rowChoices = ['all', 'doubts', 'changes'] as const
export type RowChoice = (typeof rowChoices)[number]

/**
 * The view of an import: the choice of rows, the page, the place to scroll to, and the part being corrected.
 */
export type PreviewQuery = { show: RowChoice; page?: number; at?: RowAddress; edit?: RowAddress }

/** The address of an import in a view. */
export const previewAddress = (language: Language, id: string, query: Partial<PreviewQuery> = {}): string => {
  const parts = new URLSearchParams()
  if (query.show && query.show !== 'all') parts.set('show', query.show)
  if (query.page && query.page > 1) parts.set('page', String(query.page))
  if (query.at) parts.set('at', writeAddress(query.at))
  if (query.edit) parts.set('edit', writeAddress(query.edit))
  return `${importAddress(language)}/${encodeURIComponent(id)}${parts.size > 0 ? `?${parts}` : ''}`
}

/** The address that the forms of an import are sent to. */
export const importVerbAddress = (
  language: Language,
  id: string,
  verb: 'correct' | 'apply' | 'discard' | 'doubts.xlsx',
): string => `${importAddress(language)}/${encodeURIComponent(id)}/${verb}`

/** The view of an import that an address asks for; invalid parts are left out. */
export const readPreviewQuery = (search: URLSearchParams): PreviewQuery => {
  const show = rowChoices.find(choice => choice === search.get('show')) ?? 'all'
  const page = Number(search.get('page'))
  const at = readAddress(search.get('at') ?? '')
  const edit = readAddress(search.get('edit') ?? '')
  return {
    show,
    ...(Number.isInteger(page) && page > 1 && { page }),
    ...(at && { at }),
    ...(edit && { edit }),
  }
}

/** A section, a result or a row as one word: `1`, `1~1.1`, `1~1.1~3`. Rows count from 0. */
export const writeAddress = ({ section, result, row }: RowAddress): string =>
  [section, ...(result === undefined ? [] : [result]), ...(row === undefined ? [] : [String(row)])]
    .map(encodePart)
    .join('~')

/** The section, result or row that such a word names. */
export const readAddress = (word: string): RowAddress | undefined => {
  const [section, result, row] = word.split('~').map(decodePart)
  if (!section) return undefined
  if (result === undefined) return { section }
  return row !== undefined && /^\d{1,6}$/.test(row)
    ? { section, result, row: Number(row) }
    : { section, result }
}

/** The anchor of a section, result or row. */
export const placeAnchor = (at: RowAddress): string => `at-${writeAddress(at).replace(/%/g, '.')}`

/** The anchor of the doubt on a cell. */
export const doubtAnchor = (at: RowAddress, cell: CellKey): string =>
  `${placeAnchor(at)}-${cell.replace(':', '-')}`

/** The separator `~` is encoded too, although URLs do not require it. */
const encodePart = (part: string): string => encodeURIComponent(part).replaceAll('~', '%7E')

const decodePart = (part: string): string => {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
