import { sql } from 'kysely'

import { canonicalJson } from '#domain/canonical-json.ts'
import { editPlan } from '#domain/plan/edit-plan.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { sharedParts } from '#domain/plan/shared-parts.ts'

import { refuseClash } from '../log/clash.ts'
import { planDifference } from './plan-difference.ts'
import { noRows, ownerOf, partTables, planRows, treeTables } from './plan-rows.ts'
import type { PlanRow, PlanRows, PartTable } from './plan-rows.ts'
import { insertRows } from '../engine/insert-rows.ts'
import { endRows, moveRows, updateRows } from './row-writes.ts'
import { replaceEntries } from './plan-entries.ts'
import type { Tables } from '../engine/tables.ts'
import type { Transaction } from '../engine/transaction.ts'

/** Stores a whole new plan as it is. */
export const insertPlan = async (tx: Transaction, plan: Plan): Promise<void> => {
  const rows = planRows(plan)
  await insertRows(tx, 'plan', rows.plan)
  for (const table of treeTables) await insertRows(tx, table, rows[table])
  await citeInstruments(tx, rows, noRows())
  for (const table of partTables) await insertRows(tx, table, rows[table])
  await replaceEntries(tx, noRows(), rows)
  tx.plans.put(plan.id, plan.revision, plan)
}

/**
 * Stores the difference between two states of a plan and returns the plan with its new versions.
 * Parts only in `after` are inserted, parts that differ are updated, parts only in `before` end.
 * `before` comes from `planToChange`. Make `after` from it without changing versions.
 * Parts that are the same object in both are skipped.
 * @throws Refusal clash (who, when) where somebody has changed the same part meanwhile
 */
export const savePlan = async (tx: Transaction, before: Plan, after: Plan, now: Date): Promise<Plan> => {
  const unchangedParts = sharedParts(before, after)
  const old = planRows(before, unchangedParts)
  const newRows = planRows(after, unchangedParts)
  const { insertedIds, updatedIds, movedIds, endedIds } = planDifference(old, newRows)
  const changedRows = only(newRows, new Set([...insertedIds, ...updatedIds]))
  const outdatedRows = only(old, new Set([...updatedIds, ...endedIds]))
  // Nothing waits for an answer before the next is sent: the database does them in this order all the same.
  await Promise.all([
    demandAll(tx, after, among(newRows.plan, updatedIds), rows => updateRows(tx, 'plan', rows)),
    ...treeTables.flatMap(table => [
      insertRows(tx, table, among<TreeRow>(newRows[table], insertedIds)),
      demandAll(tx, after, among<TreeRow>(newRows[table], updatedIds), rows => updateRows(tx, table, rows)),
      moveRows(tx, table, among<TreeRow>(newRows[table], movedIds)),
      demandAll(tx, after, among<TreeRow>(old[table], endedIds), rows => endRows(tx, table, rows, now)),
    ]),
    citeInstruments(tx, changedRows, outdatedRows),
    ...partTables.map(table => replaceParts(tx, table, only(old, updatedIds)[table], changedRows[table])),
    replaceEntries(tx, outdatedRows, changedRows),
  ])
  const savedPlan = raiseVersions(after, updatedIds, unchangedParts)
  tx.plans.put(savedPlan.id, savedPlan.revision, savedPlan)
  return savedPlan
}

type TreeRow = { id: string; version: number; position: number }

const among = <Row extends { id: string }>(rows: readonly Row[], ids: ReadonlySet<string>): Row[] =>
  rows.filter(row => ids.has(row.id))

const demandAll = async <Row extends { id: string }>(
  tx: Transaction,
  plan: Plan,
  rows: Row[],
  write: (rows: Row[]) => Promise<string[]>,
): Promise<void> => {
  const writtenIds = new Set(await write(rows))
  const stale = rows.find(row => !writtenIds.has(row.id))
  if (stale) await refuseClash(tx, stale.id, plan.id)
}

const only = (rows: PlanRows, ids: ReadonlySet<string>): PlanRows => {
  const partsOfIds = <Part extends PlanRow<PartTable>>(parts: readonly Part[]) =>
    parts.filter(part => ids.has(ownerOf(part)))
  return {
    plan: among(rows.plan, ids),
    plan_node: among(rows.plan_node, ids),
    period_indicator: among(rows.period_indicator, ids),
    strand: among(rows.strand, ids),
    activity: among(rows.activity, ids),
    activity_indicator: among(rows.activity_indicator, ids),
    post: partsOfIds(rows.post),
    funding_source: partsOfIds(rows.funding_source),
    lineage: partsOfIds(rows.lineage),
    assignment: partsOfIds(rows.assignment),
    activity_funding: partsOfIds(rows.activity_funding),
    tag: partsOfIds(rows.tag),
    mandate_link: partsOfIds(rows.mandate_link),
  }
}

/** Stores the instruments that rows cite; those that the old rows cited are already stored. */
const citeInstruments = async (tx: Transaction, rows: PlanRows, old: PlanRows): Promise<void> => {
  const oldInstruments = new Set(instrumentsIn(old).map(instrument => canonicalJson(instrument)))
  const instruments = instrumentsIn(rows).filter(instrument => !oldInstruments.has(canonicalJson(instrument)))
  if (instruments.length === 0) return
  // Sorted, so that two transactions with the same new instruments wait for one another without a deadlock.
  await sql`
    insert into instrument select distinct kind, symbol
    from jsonb_populate_recordset(null::instrument, ${JSON.stringify(instruments)}::jsonb)
    order by kind, symbol on conflict do nothing`.execute(tx.db)
}

const instrumentsIn = ({ mandate_link }: PlanRows): Tables['instrument'][] =>
  mandate_link.flatMap(({ instrument_kind: kind, instrument_symbol: symbol }) =>
    kind !== null && symbol !== null ? [{ kind, symbol }] : [],
  )

const replaceParts = async <Table extends PartTable>(
  tx: Transaction,
  table: Table,
  old: PlanRow<Table>[],
  newRows: PlanRow<Table>[],
) => {
  if (canonicalJson(old) === canonicalJson(newRows)) return
  const owners = [...new Set(old.map(ownerOf))]
  await Promise.all([
    owners.length > 0 &&
      sql`delete from ${sql.table(table)} where ${ownerColumns[table]} = any(${owners}::text[])`.execute(
        tx.db,
      ),
    insertRows(tx, table, newRows),
  ])
}

const ownerColumns: Record<PartTable, ReturnType<typeof sql>> = {
  post: sql`plan_id`,
  funding_source: sql`plan_id`,
  lineage: sql`activity_id`,
  assignment: sql`activity_id`,
  activity_funding: sql`activity_id`,
  tag: sql`strand_id`,
  mandate_link: sql`coalesce(node_id, indicator_id, activity_id)`,
}

const raiseVersions = (plan: Plan, updatedIds: ReadonlySet<string>, unchanged: ReadonlySet<object>): Plan => {
  const raise = <Part extends { id: string; version: number }>(part: Part): Part =>
    updatedIds.has(part.id) ? { ...part, version: part.version + 1 } : part
  const edit = {
    node: raise,
    indicator: raise,
    strand: raise,
    activity: raise,
    activityIndicator: raise,
  }
  return raise(editPlan(plan, edit, unchanged))
}
