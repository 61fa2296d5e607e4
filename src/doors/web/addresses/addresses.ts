import { shortId } from '#domain/plan/find-in-plan.ts'
import { instrumentSlug, type Reference } from '#domain/words/mandate.ts'
import type { Language } from '#domain/language.ts'
import type { ActivityStatus } from '#domain/progress/progress.ts'

import { addressOf } from '../paths.ts'

/** The conditions on a plan in an address; an absent one does not restrict. */
export type PlanQuery = {
  function?: string
  year?: string
  lead?: string
  funding?: string
  mandate?: string
  tag?: string
  status?: ActivityStatus
  q?: string
  page?: string
}

/** The names of a plan's conditions in the address, in order. */
export const planQueryKeys = [
  'function',
  'year',
  'lead',
  'funding',
  'mandate',
  'tag',
  'status',
  'q',
  'page',
] as const satisfies (keyof PlanQuery)[]

/** The address of the first page. */
export const homeAddress = (language: Language): string => `/${language}`

/** The address of the list of plans. */
export const plansAddress = (language: Language): string => `/${language}/plan`

/** The address of a plan's official table, whole or filtered. */
export const planAddress = (language: Language, slug: string, query: PlanQuery = {}): string =>
  `/${language}/plan/${encodeURIComponent(slug)}${queryText(query)}`

/** The address of the filtered table as JSON, for other programs. */
export const jsonAddress = (language: Language, slug: string, query: PlanQuery = {}): string =>
  `${planAddress(language, slug)}/export.json${queryText(query)}`

/** The address of a result, by its number. */
export const resultAddress = (language: Language, slug: string, number: string): string =>
  `${planAddress(language, slug)}/result/${encodeURIComponent(number)}`

/**
 * The address of an activity: `1.1-2024-3f9a0c2b71de`.
 * The last part alone identifies it. Number and year are for the reader, and after a renumbering the old
 * address redirects to the new one.
 */
export const activityAddress = (
  language: Language,
  slug: string,
  number: string,
  activity: { id: string; year: number },
): string => `${planAddress(language, slug)}/activity/${encodeURIComponent(activityName(number, activity))}`

/** The last part of an activity's address. */
export const activityName = (number: string, { id, year }: { id: string; year: number }): string =>
  `${number}-${year}-${shortId(id)}`

/** The address of the list of mandates. */
export const mandatesAddress = (language: Language): string => `/${language}/mandates`

/** The address of an instrument, or of one of its paragraphs. */
export const mandateAddress = (
  language: Language,
  reference: Pick<Reference, 'kind' | 'symbol'>,
  paragraph = '',
): string =>
  `/${language}/mandates/${instrumentSlug(reference)}${paragraph && `#${paragraphAnchor(paragraph)}`}`

/** The anchor of a paragraph on its instrument's page. */
export const paragraphAnchor = (paragraph: string): string =>
  `par-${paragraph.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')}`

/** The address of a search. */
export const searchAddress = (language: Language, text = ''): string =>
  `/${language}/search${text && `?q=${encodeURIComponent(text)}`}`

/** The address of the list of imports. */
export const importAddress = (language: Language): string => `/${language}/import`

/** The address of a file as it was sent. */
export const sentFileAddress = (language: Language, id: string): string =>
  addressOf('sentFile', language, { id })

/** The query string without its empty parts: `?function=3&q=peat`, or nothing. */
export const queryText = (query: PlanQuery): string => {
  const parts = planQueryKeys.flatMap(key => (query[key] ? [`${key}=${encodeURIComponent(query[key])}`] : []))
  return parts.length > 0 ? `?${parts.join('&')}` : ''
}
