/** The names by which an address says what became of the form that led to it. */
const outcomes = ['saved', 'unchanged', 'made', 'published', 'takenBack'] as const

/** An address that says what became of the form that led to it, and the id of what the form made. */
export const withOutcome = (address: string, outcome: (typeof outcomes)[number], id?: string): string =>
  `${address}?${outcome}${id === undefined ? '' : `=${encodeURIComponent(id)}`}`

/**
 * The query of an address without what became of a form.
 * The page in another language or in other colours was not reached by that form, so it must not say so.
 */
export const withoutOutcome = (search: string): string => {
  const parts = search
    .slice(1)
    .split('&')
    .filter(part => part !== '' && !outcomes.some(outcome => outcome === part.split('=')[0]))
  return parts.length > 0 ? `?${parts.join('&')}` : ''
}
