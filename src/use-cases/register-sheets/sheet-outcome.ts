import type { Fault } from '#domain/refusal.ts'
import type { SheetImport } from '#store/files/sheet-imports.ts'

import type { RowGrade } from './grade-rows.ts'

/** What became of a sheet that was applied: how many rows had which grade, and those that were left out. */
export type SheetOutcome = {
  counts: Readonly<Record<RowGrade, number>>
  /** Without faults where the row asked and was not chosen. */
  left: readonly { row: number; faults: readonly Fault[] }[]
}

/** What became of a sheet; undefined while it is not applied. */
export const outcomeOfSheet = ({ outcome }: Pick<SheetImport, 'outcome'>): SheetOutcome | undefined =>
  // Only the use-case that applies a sheet writes it.
  outcome ? (outcome as SheetOutcome) : undefined
