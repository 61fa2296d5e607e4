import { type WrittenCounts, writtenCounts } from '../parts/written-counts.ts'

/** The counts of what a returned paper changed: facts of the plan, notes, covers. */
export type WrittenByReturn = { counts: WrittenCounts; notes: number; covers: number }

/** These counts in the audit log; undefined where the log has none. */
export const writtenByReturn = (after: unknown): WrittenByReturn | undefined => {
  const counts = writtenCounts(after)
  const values = new Map(Object.entries(after ?? {}))
  return (
    counts && { counts, notes: Number(values.get('notes') ?? 0), covers: Number(values.get('covers') ?? 0) }
  )
}
