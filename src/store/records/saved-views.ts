import { sql } from 'kysely'

import { Refusal } from '#domain/refusal.ts'
import type { LocalizedText } from '#domain/text.ts'
import type { SavedView } from '#fields/records/saved-view.ts'

import type { Reader, Transaction } from '../engine/transaction.ts'
import { refuseClash } from '../log/clash.ts'

/** The most saved views of a register that one person has, and the most that are shared. */
export const mostSavedViews = 50

/** The saved views of a register that a person has: those that are shared, and then the person's own. */
export const listSavedViews = async (
  reader: Reader,
  { register, personId }: { register: string; personId: string },
): Promise<SavedView[]> => {
  const { rows } = await sql<ViewRow>`
    select ${viewColumns} from records.saved_view
    where register = ${register} and (owner is null or owner = ${personId})
    order by owner nulls first, position, id limit ${2 * mostSavedViews}`.execute(reader.db)
  return rows.map(viewOf)
}

/**
 * The saved view with this id, if it is shared or the person's own.
 * @throws Refusal notFound
 */
export const demandSavedView = async (
  reader: Reader,
  { register, id, personId }: { register: string; id: string; personId: string },
): Promise<SavedView> => {
  const { rows } = await sql<ViewRow>`
    select ${viewColumns} from records.saved_view
    where id = ${id} and register = ${register} and (owner is null or owner = ${personId})`.execute(reader.db)
  const [row] = rows
  if (!row) throw new Refusal('notFound')
  return viewOf(row)
}

/** Stores a new view, after the others of its owner, or of those that are shared. */
export const insertSavedView = async (
  tx: Transaction,
  { id, register, title, query, owner }: Omit<SavedView, 'position' | 'version'>,
  { by, at }: { by: string; at: Date },
): Promise<void> => {
  await sql`
    insert into records.saved_view
      (id, register, title, query, owner, position, version, created_at, created_by, changed_at, changed_by)
    select ${id}, ${register}, ${JSON.stringify(title)}::jsonb, ${query}, ${owner ?? null},
      coalesce(max(position), 0) + 1, 1, ${at}, ${by}, ${at}, ${by}
    from records.saved_view
    where register = ${register} and owner is not distinct from ${owner ?? null}`.execute(tx.db)
}

/**
 * Stores a view in place of the version that the person saw, and raises the version.
 * @throws Refusal clash (who, when)
 */
export const updateSavedView = async (
  tx: Transaction,
  { id, title, query, owner }: SavedView,
  { seenVersion, by, at }: { seenVersion: number; by: string; at: Date },
): Promise<void> => {
  const { rows } = await sql`
    update records.saved_view set title = ${JSON.stringify(title)}::jsonb, query = ${query},
      owner = ${owner ?? null}, version = version + 1, changed_at = ${at}, changed_by = ${by}
    where id = ${id} and version = ${seenVersion}
    returning id`.execute(tx.db)
  if (rows.length === 0) await refuseClash(tx, id, id)
}

/**
 * Removes the version of a view that the person saw.
 * @throws Refusal clash (who, when)
 */
export const deleteSavedView = async (
  tx: Transaction,
  { id }: Pick<SavedView, 'id'>,
  seenVersion: number,
): Promise<void> => {
  const { rows } = await sql`
    delete from records.saved_view where id = ${id} and version = ${seenVersion} returning id`.execute(tx.db)
  if (rows.length === 0) await refuseClash(tx, id, id)
}

/** Removes the views that a person has alone. */
export const deleteSavedViewsOf = async (tx: Transaction, personId: string): Promise<void> => {
  await sql`delete from records.saved_view where owner = ${personId}`.execute(tx.db)
}

const viewColumns = sql.raw('id, register, title, query, owner, position, version')

type ViewRow = Omit<SavedView, 'owner' | 'title'> & { owner: string | null; title: LocalizedText }

const viewOf = ({ owner, ...row }: ViewRow): SavedView => ({ ...row, ...(owner !== null && { owner }) })
