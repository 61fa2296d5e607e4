import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'

import { sql } from 'kysely'
import type { Kysely } from 'kysely'

import { Refusal } from '#domain/refusal.ts'

import type { Tables } from './tables.ts'

/** A change to the database's tables: `0001-plan.sql` has number 1. */
export type Migration = { number: number; name: string; text: string; checksum: string }

// `tools/build.js` copies the folder beside the bundle.
const folder = new URL(import.meta.url.endsWith('.ts') ? '../migrations/' : './migrations/', import.meta.url)

/** The migrations that come with this program, in order. */
export const migrations = (): Migration[] =>
  readdirSync(folder)
    .filter(name => name.endsWith('.sql'))
    .sort()
    .map(name => {
      const text = readFileSync(new URL(name, folder), 'utf8')
      return {
        number: Number.parseInt(name, 10),
        name,
        text,
        checksum: createHash('sha256').update(text).digest('hex'),
      }
    })

/**
 * Applies the migrations that the database lacks, each in one transaction.
 * @throws Refusal databaseNewer (database, program)
 * @throws Error where a migration was changed after it had been applied
 */
export const migrate = async (
  db: Kysely<Tables>,
  allMigrations: readonly Migration[] = migrations(),
): Promise<void> => {
  await db.transaction().execute(async tx => {
    await lockMigrations(tx)
    await sql`
      create table if not exists migration (
        number integer primary key, name text not null, checksum text not null,
        applied_at timestamptz not null default now()
      )`.execute(tx)
  })
  const last = await db
    .selectFrom('migration')
    .select('number')
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  const program = allMigrations.at(-1)?.number ?? 0
  if (last && last.number > program) throw new Refusal('databaseNewer', { database: last.number, program })
  for (const migration of allMigrations) await apply(db, migration)
}

const apply = (db: Kysely<Tables>, migration: Migration): Promise<void> =>
  db.transaction().execute(async tx => {
    await lockMigrations(tx)
    const appliedMigration = await tx
      .selectFrom('migration')
      .select('checksum')
      .where('number', '=', migration.number)
      .executeTakeFirst()
    if (appliedMigration?.checksum === migration.checksum) return
    if (appliedMigration)
      throw new Error(
        `The migration ${migration.name} was changed after it had been applied to this database`,
      )
    await sql.raw(migration.text).execute(tx)
    const { number, name, checksum } = migration
    await tx.insertInto('migration').values({ number, name, checksum }).execute()
  })

// Two programs that start together on one server would otherwise both apply a migration.
const lockMigrations = (tx: Kysely<Tables>) => sql`select pg_advisory_xact_lock(724262, 1)`.execute(tx)
