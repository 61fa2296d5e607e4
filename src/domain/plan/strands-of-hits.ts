import type { PartPlace } from './find-in-plan.ts'

/**
 * The ids of the rows that search results point to. A hit in an activity gives its row, one in a period
 * indicator the rows of the indicator, one in a result all its rows. A hit in a section gives none.
 */
export const strandsOfHits = (hits: readonly (PartPlace & { id: string })[]): ReadonlySet<string> =>
  new Set(
    hits.flatMap(({ id, result, strand }) => {
      if (strand) return [strand.id]
      if (!result) return []
      return result.strands.filter(row => id === result.id || row.indicatorId === id).map(row => row.id)
    }),
  )
