import { type ChangeKind, changeKinds } from '#domain/differences/comparison.ts'
import type { Language } from '#domain/language.ts'
import { planAddress } from './addresses.ts'

/**
 * The versions to compare, and the conditions on their differences.
 * Without `to` the comparison is with the present; `function` is a section's number.
 */
export type CompareQuery = { from: string; to?: string; kind?: ChangeKind; function?: string }

/** The address of the versions of a plan. */
export const versionsAddress = (language: Language, slug: string): string =>
  `${planAddress(language, slug)}/versions`

/** The address of a version as a file. */
export const versionFileAddress = (language: Language, slug: string, id: string): string =>
  `${versionsAddress(language, slug)}/${encodeURIComponent(id)}.json`

/** The address of a comparison. */
export const compareAddress = (language: Language, slug: string, { from, ...more }: CompareQuery): string => {
  const parts = new URLSearchParams({ from })
  for (const [name, value] of Object.entries(more)) if (value) parts.set(name, value)
  return `${planAddress(language, slug)}/compare?${parts}`
}

/** The comparison that an address asks for; undefined where it names no version. */
export const readCompareQuery = (search: URLSearchParams): CompareQuery | undefined => {
  const from = search.get('from')
  if (!from) return undefined
  const [to, section] = [search.get('to'), search.get('function')]
  const kind = changeKinds.find(each => each === search.get('kind'))
  return { from, ...(to && { to }), ...(kind && { kind }), ...(section && { function: section }) }
}
