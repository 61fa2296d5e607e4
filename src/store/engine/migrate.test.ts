import { readdirSync } from 'node:fs'

import { Kysely, PostgresDialect, sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'

import { openInMemory } from './embedded.ts'
import type { Engine } from './engine.ts'
import { migrate, migrations } from './migrate.ts'
import type { Migration } from './migrate.ts'
import type { Tables } from './tables.ts'

let engine: Engine
let db: Kysely<Tables>
beforeAll(async () => {
  engine = await openInMemory()
  db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: engine.pool }) })
}, 60_000)
afterAll(async () => {
  await db.destroy()
  await engine.close()
})
beforeEach(() => sql.raw('drop schema public cascade; create schema public').execute(db))

const step = (number: number, text: string): Migration => ({
  number,
  name: `${number}.sql`,
  text,
  checksum: text,
})
const appliedMigrations = async () =>
  (await db.selectFrom('migration').select('number').orderBy('number').execute()).map(({ number }) => number)

test('the migrations are numbered without gaps and have the text of their files', () => {
  const allMigrations = migrations()
  expect(allMigrations.map(({ number }) => number)).toEqual(allMigrations.map((_, index) => index + 1))
  expect(allMigrations.map(({ name }) => name)).toEqual(
    readdirSync(new URL('../migrations/', import.meta.url)).sort(),
  )
})

test('each migration is applied once, in order', async () => {
  await migrate(db, [step(1, 'create table one (n integer)')])
  await migrate(db, [step(1, 'create table one (n integer)'), step(2, 'alter table one add m integer')])
  await migrate(db, [step(1, 'create table one (n integer)'), step(2, 'alter table one add m integer')])
  expect(await appliedMigrations()).toEqual([1, 2])
})

test('a migration that fails leaves nothing behind', async () => {
  const half = migrate(db, [
    step(1, 'create table one (n integer)'),
    step(2, 'create table two (n integer); select no_such_thing()'),
  ])
  await expect(half).rejects.toThrow('no_such_thing')
  expect(await appliedMigrations()).toEqual([1])
  expect((await sql<{ two: string | null }>`select to_regclass('two') as two`.execute(db)).rows).toEqual([
    { two: null },
  ])
})

test('a database of a newer program is refused', async () => {
  await migrate(db, [step(1, 'select 1'), step(2, 'select 2')])
  await expect(migrate(db, [step(1, 'select 1')])).rejects.toMatchObject({
    code: 'databaseNewer',
    values: { database: 2, program: 1 },
  })
})

test('a migration that was changed after it had been applied is named', async () => {
  await migrate(db, [step(1, 'select 1')])
  await expect(migrate(db, [step(1, 'select 2')])).rejects.toThrow('1.sql')
})
