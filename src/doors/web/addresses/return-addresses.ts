import type { Language } from '#domain/language.ts'
import { papersAddress } from './paper-addresses.ts'

/** Which changes of a paper that came back are shown. */
export const editChoices = ['all', 'open', 'accepted', 'refused', 'changed'] as const
export type EditChoice = (typeof editChoices)[number]

/**
 * How a paper that came back is looked at: which changes, of whom (empty for those that nobody tracked), which page of
 * them, and the change to bring into sight.
 */
export type ReturnQuery = { show: EditChoice; by?: string; page?: number; at?: string }

/** The address of the papers of a plan that came back, where the form also goes that sends one. */
export const returnsAddress = (language: Language, slug: string): string =>
  `${papersAddress(language, slug)}/returns`

/** The address of a paper that came back, as it is looked at. */
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

/** Where the forms of a paper that came back go. */
export const returnVerbAddress = (
  language: Language,
  slug: string,
  id: string,
  verb: 'decide' | 'apply' | 'discard',
): string => `${returnsAddress(language, slug)}/${encodeURIComponent(id)}/${verb}`

/** How an address, or a form sent from there, asks to look at a paper that came back; what it cannot mean is left out. */
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
