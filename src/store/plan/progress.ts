import { sql } from 'kysely'
import type { Selectable } from 'kysely'

import { allStrands } from '#domain/plan/plan-table.ts'
import { progressByActivity, type PlanState, type ProgressRecord } from '#domain/progress/progress.ts'
import type { ActivityProgress } from '#domain/progress/progress.ts'
import type { ProgressStamps } from '#domain/progress/progress-stamp.ts'
import { Refusal } from '#domain/refusal.ts'

import type { Tables } from '../engine/tables.ts'
import { insertRows } from '../engine/insert-rows.ts'
import type { Reader, Transaction } from '../engine/transaction.ts'
import { personNameOf } from '../log/person-name.ts'

/** The instant of a report, and the id of the person who reports. */
export type Reporting = { at: Date; by: string }

/** The stamps of a plan's sections, as a column of a query over `plan`. */
export const stampsColumn = sql<ProgressStamps>`(
  select coalesce(jsonb_object_agg(section_id, stamp), '{}') from progress_stamp where plan_id = plan.id
)`.as('stamps')

/** The reports on a plan by activity; from memory where the number of reports is still `total`. */
export const progressOf = async (
  reader: Reader,
  planId: string,
  total: number,
): Promise<ReadonlyMap<string, ProgressRecord>> => {
  if (total === 0) return new Map()
  const cachedProgress = reader.progress.find(planId, total)
  if (cachedProgress) return cachedProgress
  // One statement, so that the rows and the stamp belong together.
  const rows = await reader.db
    .selectFrom('progress')
    .leftJoin('person', 'person.id', 'updated_by')
    .selectAll('progress')
    .select(['person.name', 'person.erased_at'])
    .select(
      sql<number>`(select sum(stamp)::integer from progress_stamp where plan_id = ${planId})`.as('total'),
    )
    .where('plan_id', '=', planId)
    .execute()
  const progress = progressByActivity(rows.map(recordOf))
  reader.progress.put(planId, rows[0]?.total ?? total, progress)
  return progress
}

/** The report on an activity; undefined where nobody has reported. */
export const findReport = async (reader: Reader, activityId: string): Promise<ProgressRecord | undefined> => {
  const row = await reader.db
    .selectFrom('progress')
    .leftJoin('person', 'person.id', 'updated_by')
    .selectAll('progress')
    .select(['person.name', 'person.erased_at'])
    .where('activity_id', '=', activityId)
    .executeTakeFirst()
  return row && recordOf(row)
}

/**
 * Stores a report on an activity and returns its row version.
 * `seen` is the row version of the report that the person saw, 0 where there was none.
 * @throws Refusal clash (who, when) where somebody else has reported since
 */
export const saveReport = async (
  tx: Transaction,
  place: { planId: string; sectionId: string; seen: number },
  { activityId, status }: ActivityProgress,
  { at, by }: Reporting,
): Promise<number> => {
  const { planId, sectionId, seen } = place
  const { rows } = await sql<{ row_version: number }>`
    with report as (
      insert into progress (activity_id, plan_id, status, row_version, updated_at, updated_by)
      values (${activityId}, ${planId}, ${status}, 1, ${at}, ${by})
      on conflict (activity_id) do update
        set status = excluded.status, row_version = progress.row_version + 1,
          updated_at = excluded.updated_at, updated_by = excluded.updated_by
        where progress.row_version = ${seen}
      returning row_version
    ), stamp as (
      insert into progress_stamp (plan_id, section_id, stamp) select ${planId}, ${sectionId}, 1 from report
      on conflict (plan_id, section_id) do update set stamp = progress_stamp.stamp + 1
    )
    select row_version from report`.execute(tx.db)
  const [row] = rows
  if (!row) throw reportClash(await findReport(tx, activityId))
  return row.row_version
}

/** The refusal of a report by a person who did not see the current one. */
export const reportClash = (report: ProgressRecord | undefined): Refusal =>
  new Refusal('clash', { who: report?.updatedBy ?? '', when: report?.updatedAt.toISOString() ?? '' })

/** Stores the progress of a plan that was just inserted. */
export const insertProgress = async (
  tx: Transaction,
  { plan, progress }: PlanState,
  { at, by }: Reporting,
): Promise<void> => {
  const reports = allStrands(plan).flatMap(({ section, strand }) =>
    strand.activities.flatMap(({ id }) => {
      const report = progress.get(id)
      return report ? [{ ...report, sectionId: section.id }] : []
    }),
  )
  if (reports.length === 0) return
  const rows = reports.map(({ activityId, status }) => ({
    activity_id: activityId,
    plan_id: plan.id,
    status,
    row_version: 1,
    updated_at: at,
    updated_by: by,
  }))
  const sections = [...Map.groupBy(reports, ({ sectionId }) => sectionId)]
  await insertRows(tx, 'progress', rows)
  await insertRows(
    tx,
    'progress_stamp',
    sections.map(([section_id, { length }]) => ({ plan_id: plan.id, section_id, stamp: length })),
  )
}

const recordOf = (
  row: Selectable<Tables['progress']> & { name: string | null; erased_at: Date | null },
): ProgressRecord => ({
  activityId: row.activity_id,
  status: row.status,
  rowVersion: row.row_version,
  updatedAt: row.updated_at,
  updatedBy: personNameOf({ id: row.updated_by, name: row.name, erased_at: row.erased_at }),
})
