import type { Language } from '#domain/language.ts'
import type { CellKey } from '#domain/plan/layout.ts'
import type { RowAddress } from '#domain/papers/parsed-plan.ts'
import { importAddress } from './addresses.ts'

/** Which rows of what was read are shown. */
export const rowChoices = ['all', 'doubts', 'changes'] as const
export type RowChoice = (typeof rowChoices)[number]

/** How an import is looked at: which rows, which page of them, the part to bring into sight, the part being corrected. */
export type PreviewQuery = { show: RowChoice; page?: number; at?: RowAddress; edit?: RowAddress }

/** The address of one import, as it is looked at. */
export const previewAddress = (language: Language, id: string, query: Partial<PreviewQuery> = {}): string => {
  const parts = new URLSearchParams()
  if (query.show && query.show !== 'all') parts.set('show', query.show)
  if (query.page && query.page > 1) parts.set('page', String(query.page))
  if (query.at) parts.set('at', writeAddress(query.at))
  if (query.edit) parts.set('edit', writeAddress(query.edit))
  return `${importAddress(language)}/${encodeURIComponent(id)}${parts.size > 0 ? `?${parts}` : ''}`
}

/** Where the forms of an import go. */
export const importVerbAddress = (
  language: Language,
  id: string,
  verb: 'correct' | 'apply' | 'discard' | 'doubts.xlsx',
): string => `${importAddress(language)}/${encodeURIComponent(id)}/${verb}`

/** How an address asks to look at an import; what it cannot mean is left out. */
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

/** A section, a result or a row as one word: `1`, `1~1.1`, `1~1.1~3`, rows counted from 0. */
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

/** The sign that parts an address is encoded too, which URLs do not ask for. */
const encodePart = (part: string): string => encodeURIComponent(part).replaceAll('~', '%7E')

const decodePart = (part: string): string => {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
