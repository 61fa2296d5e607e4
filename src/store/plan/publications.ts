import type { Publication } from '#domain/plan/publication.ts'

import { isPlanInScope } from '../engine/plan-scope.ts'
import type { Reader, Transaction } from '../engine/transaction.ts'

/** The most publications in a list. */
const mostPublications = 500

/** Whose act it is, and when. */
type Act = { at: Date; by: string }

/** The publications of a plan, newest first, with those that were taken back; at most `mostPublications`. */
export const listPublications = async (reader: Reader, planId: string): Promise<Publication[]> => {
  const rows = await reader.db
    .selectFrom('publication')
    .innerJoin('plan_version', 'plan_version.id', 'version_id')
    .leftJoin('person as publisher', 'publisher.id', 'published_by')
    .leftJoin('person as taker', 'taker.id', 'taken_back_by')
    .selectAll('publication')
    .select(['plan_version.name as version', 'publisher.name as publisher', 'taker.name as taker'])
    .where('publication.plan_id', '=', planId)
    .where(isPlanInScope(reader.scope, 'publication.plan_id'))
    .orderBy('published_at', 'desc')
    .orderBy('publication.id', 'desc')
    .limit(mostPublications)
    .execute()
  return rows.map(row => ({
    id: row.id,
    planId: row.plan_id,
    versionId: row.version_id,
    version: row.version,
    publishedAt: row.published_at,
    publishedBy: row.publisher ?? undefined,
    ...(row.taken_back_at && { takenBackAt: row.taken_back_at, takenBackBy: row.taker ?? undefined }),
  }))
}

/** Whether any version of any plan was ever published. */
export const wasEverPublished = async (reader: Reader): Promise<boolean> =>
  (await reader.db.selectFrom('publication').select('id').limit(1).executeTakeFirst()) !== undefined

/** Stores that a version is published. */
export const insertPublication = async (
  tx: Transaction,
  publication: { id: string; planId: string; versionId: string; firstYear: number },
  { at, by }: Act,
): Promise<void> => {
  await tx.db
    .insertInto('publication')
    .values({
      id: publication.id,
      plan_id: publication.planId,
      version_id: publication.versionId,
      first_year: publication.firstYear,
      published_at: at,
      published_by: by,
    })
    .execute()
}

/** Stores that a publication was taken back. */
export const endPublication = async (tx: Transaction, id: string, { at, by }: Act): Promise<void> => {
  await tx.db
    .updateTable('publication')
    .set({ taken_back_at: at, taken_back_by: by })
    .where('id', '=', id)
    .where('taken_back_at', 'is', null)
    .execute()
}
