import type { Language } from '#domain/language.ts'
import { papersAddress } from './paper-addresses.ts'

/** The choices of changes in a returned paper. */
export const editChoices = ['all', 'open', 'accepted', 'refused', 'changed'] as const
export type EditChoice = (typeof editChoices)[number]

/**
 * The view of a returned paper: the choice of changes, their author, the page, and the change to scroll to.
 * An empty author stands for untracked changes.
 */
export type ReturnQuery = { show: EditChoice; by?: string; page?: number; at?: string }

/** The address of a plan's returned papers; the form that sends one goes there too. */
export const returnsAddress = (language: Language, slug: string): string =>
  `${papersAddress(language, slug)}/returns`

/** The address of a returned paper in a view. */
export const returnAddress = (
  language: Language,
  slug: string,
  id: string,
  query: Partial<ReturnQuery> = {},
): string => {
  const parts = new URLSearchParams()
  if (query.show && query.show !== 'all') parts.set('show', query.show)
  if (query.by !== undefined) parts.set('by', query.by)
  if (query.page && query.page > 1) parts.set('page', String(query.page))
  if (query.at) parts.set('at', query.at)
  return `${returnsAddress(language, slug)}/${encodeURIComponent(id)}${parts.size > 0 ? `?${parts}` : ''}`
}

/** The address that the forms of a returned paper are sent to. */
export const returnVerbAddress = (
  language: Language,
  slug: string,
  id: string,
  verb: 'decide' | 'apply' | 'discard',
): string => `${returnsAddress(language, slug)}/${encodeURIComponent(id)}/${verb}`

/** The view of a returned paper that an address or form asks for; invalid parts are left out. */
export const readReturnQuery = (search: URLSearchParams): ReturnQuery => {
  const show = editChoices.find(choice => choice === search.get('show')) ?? 'all'
  const by = search.get('by')
  const page = Number(search.get('page'))
  const at = search.get('at')
  return {
    show,
    ...(by !== null && { by }),
    ...(Number.isInteger(page) && page > 1 && { page }),
    ...(at && { at }),
  }
}
