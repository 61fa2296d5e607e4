import { changedFields } from '#domain/plan/changed-fields.ts'

import { ownerOf, partTables, treeTables } from './plan-rows.ts'
import type { PlanRows } from './plan-rows.ts'

/** The ids of the rows to write in order to turn one state of a plan into another. */
export type PlanDifference = {
  insertedIds: ReadonlySet<string>
  updatedIds: ReadonlySet<string>
  /** Rows that only change position. Their version stays, so that a new row above makes no edit clash. */
  movedIds: ReadonlySet<string>
  endedIds: ReadonlySet<string>
}

/** The difference between two states of a plan's rows; a row is compared together with its parts. */
export const planDifference = (before: PlanRows, after: PlanRows): PlanDifference => {
  const insertedIds = new Set<string>()
  const updatedIds = new Set<string>()
  const movedIds = new Set<string>()
  const old = new Map(versionedRows(before).map(row => [row.id, row]))
  const oldParts = partsByOwner(before)
  const newParts = partsByOwner(after)
  for (const row of versionedRows(after)) {
    const oldRow = old.get(row.id)
    old.delete(row.id)
    if (!oldRow) insertedIds.add(row.id)
    else if (!sameContent(oldRow, row) || !sameParts(oldParts.get(row.id), newParts.get(row.id)))
      updatedIds.add(row.id)
    else if (oldRow.position !== row.position) movedIds.add(row.id)
  }
  return { insertedIds, updatedIds, movedIds, endedIds: new Set(old.keys()) }
}

type VersionedRow = { id: string; position?: number }
type Parts = Map<string, object[]>

const versionedRows = (rows: PlanRows): VersionedRow[] => [
  ...rows.plan,
  ...treeTables.flatMap((table): VersionedRow[] => rows[table]),
]

const partsByOwner = (rows: PlanRows): Parts =>
  Map.groupBy(
    partTables.flatMap(table => rows[table].map(part => ({ ...part, table }))),
    ownerOf,
  )

const sameContent = (row: VersionedRow, other: VersionedRow): boolean =>
  !changedFields(contentOf(row), contentOf(other))

const contentOf = (row: VersionedRow): object => ({ ...row, position: 0, version: 0, revision: 0 })

const sameParts = (parts: readonly object[] = [], others: readonly object[] = []): boolean =>
  parts.length === others.length && parts.every((part, index) => !changedFields(part, others[index] ?? {}))
