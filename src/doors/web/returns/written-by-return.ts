import { type WrittenCounts, writtenCounts } from '../parts/written-counts.ts'

/** What taking over a paper wrote: facts of the plan, notes, covers. */
export type WrittenByReturn = { counts: WrittenCounts; notes: number; covers: number }

/** How much that was, as the audit log keeps it; undefined where the log says nothing of it. */
export const writtenByReturn = (after: unknown): WrittenByReturn | undefined => {
  const counts = writtenCounts(after)
  const values = new Map(Object.entries(after ?? {}))
  return (
    counts && { counts, notes: Number(values.get('notes') ?? 0), covers: Number(values.get('covers') ?? 0) }
  )
}
