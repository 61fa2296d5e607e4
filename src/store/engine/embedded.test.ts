import { fsyncSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { Pool } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { openEmbedded } from './embedded.ts'
import type { Engine } from './engine.ts'

// One database for all: the first start is the slow part.
let folder: string
let engine: Engine
let pool: Pool
let syncs = 0
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'jacana-embedded-'))
  mkdirSync(join(folder, 'database-unfinished'))
  writeFileSync(join(folder, 'database-unfinished', 'PG_VERSION'), '18')
  engine = await openEmbedded(folder, file => {
    syncs += 1
    fsyncSync(file)
  })
  pool = engine.pool
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true }))

test('a first start that was cut off is begun again', () => {
  expect(readdirSync(folder).sort()).toEqual(['database', 'lock'])
})

test('each commit is forced down to the disk before it is acknowledged, and only commits are', async () => {
  await pool.query('create table noted (words text)')
  for (let change = 0; change < 20; change++) {
    const before = syncs
    await pool.query('insert into noted values ($1)', [`change ${change}`])
    expect(syncs).toBeGreaterThan(before)
  }
  const before = syncs
  await pool.query('select * from noted')
  expect(syncs).toBe(before)
})

test('it is set to be durable', async () => {
  const { rows } = await pool.query<{ fsync: string; method: string; commits: string }>(
    `select current_setting('fsync') as fsync, current_setting('wal_sync_method') as method, current_setting('synchronous_commit') as commits`,
  )
  expect(rows).toEqual([{ fsync: 'on', method: 'fsync', commits: 'on' }])
})

// Last: it closes the database.
test('closing gives the folder free', async () => {
  await pool.end()
  await engine.close()
  expect(readdirSync(folder)).toEqual(['database'])
})
