import type { PartPlace } from './find-in-plan.ts'

/**
 * The rows that a search found, by id: where the words stand in an activity or its indicator, that row; in a period
 * indicator, its rows; in a result, all its rows. Words in a section's title or goal find no rows.
 */
export const strandsOfHits = (hits: readonly (PartPlace & { id: string })[]): ReadonlySet<string> =>
  new Set(
    hits.flatMap(({ id, result, strand }) => {
      if (strand) return [strand.id]
      if (!result) return []
      return result.strands.filter(row => id === result.id || row.indicatorId === id).map(row => row.id)
    }),
  )
