import { canonicalJson } from '#domain/canonical-json.ts'

import { ownerOf, partTables, treeTables } from './plan-rows.ts'
import type { PlanRows } from './plan-rows.ts'

/** What must be written to turn one state of a plan into another, as ids of rows of the plan and its tree. */
export type PlanDifference = {
  inserted: ReadonlySet<string>
  updated: ReadonlySet<string>
  /** Only stand at another place now: that raises no version, or a row put in would clash with every edit below it. */
  moved: ReadonlySet<string>
  ended: ReadonlySet<string>
}

/** Compares two states of a plan's rows, each together with its parts. */
export const planDifference = (before: PlanRows, after: PlanRows): PlanDifference => {
  const inserted = new Set<string>()
  const updated = new Set<string>()
  const moved = new Set<string>()
  const old = new Map(versionedRows(before).map(row => [row.id, row]))
  const oldParts = partsByOwner(before)
  const newParts = partsByOwner(after)
  for (const row of versionedRows(after)) {
    const was = old.get(row.id)
    old.delete(row.id)
    if (!was) inserted.add(row.id)
    else if (content(was, oldParts) !== content(row, newParts)) updated.add(row.id)
    else if (was.position !== row.position) moved.add(row.id)
  }
  return { inserted, updated, moved, ended: new Set(old.keys()) }
}

type VersionedRow = { id: string; position?: number }
type Parts = Map<string, unknown[]>

const versionedRows = (rows: PlanRows): VersionedRow[] => [
  ...rows.plan,
  ...treeTables.flatMap((table): VersionedRow[] => rows[table]),
]

const partsByOwner = (rows: PlanRows): Parts =>
  Map.groupBy(
    partTables.flatMap(table => rows[table].map(part => ({ ...part, table }))),
    ownerOf,
  )

const content = (row: VersionedRow, parts: Parts): string =>
  canonicalJson([{ ...row, position: 0, version: 0, revision: 0 }, parts.get(row.id) ?? []])
