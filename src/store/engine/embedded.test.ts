import {
  chmodSync,
  fsyncSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { open } from 'node:fs/promises'
import type { FileHandle } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

import type { Pool } from 'pg'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'

import { openEmbedded } from './embedded.ts'
import type { Engine } from './engine.ts'

// One database for all tests: the first start is slow.
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

test('an interrupted first start begins again', () => {
  expect(readdirSync(folder).sort()).toEqual(['database', expect.stringMatching(/^lock-/)])
})

test.skipIf(process.platform === 'win32')('nobody but its owner can enter the folder', () => {
  const modes = [folder, join(folder, 'database')].map(each => statSync(each).mode & 0o777)
  expect(modes).toEqual([0o700, 0o700])
})

test('each commit is flushed to the disk before it is acknowledged, and only commits are', async () => {
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

test('the settings of the engine are those of a durable database', async () => {
  const { rows } = await pool.query<{ fsync: string; method: string; commits: string }>(
    `select current_setting('fsync') as fsync, current_setting('wal_sync_method') as method,
      current_setting('synchronous_commit') as commits`,
  )
  expect(rows).toEqual([{ fsync: 'on', method: 'fsync', commits: 'on' }])
})

// The last test, because it closes the database.
test('closing unlocks the folder', async () => {
  await pool.end()
  await engine.close()
  expect(readdirSync(folder)).toEqual(['database'])
})

test.runIf(process.platform === 'linux')(
  'all that a start writes is on the disk before anything is asked',
  async () => {
    const forced = new Set<string>()
    vi.spyOn(await prototypeOfFiles(), 'sync').mockImplementation(async function (this: FileHandle) {
      forced.add(readlinkSync(`/proc/self/fd/${this.fd}`))
      fsyncSync(this.fd)
    })
    chmodSync(join(folder, 'database'), 0o755)
    const again = await openEmbedded(folder)
    vi.restoreAllMocks()
    const control = join(folder, 'database', 'global', 'pg_control')
    const log = readdirSync(join(folder, 'database', 'pg_wal'), { withFileTypes: true }).filter(entry =>
      entry.isFile(),
    )
    expect([...forced]).toEqual(
      expect.arrayContaining([
        control,
        dirname(control),
        ...log.map(file => join(file.parentPath, file.name)),
      ]),
    )
    expect(statSync(join(folder, 'database')).mode & 0o777).toBe(0o700)
    await again.pool.end()
    await again.close()
  },
  60_000,
)

const prototypeOfFiles = async (): Promise<FileHandle> => {
  await using file = await open(tmpdir(), 'r')
  return Object.getPrototypeOf(file)
}

test.each([
  ['a file stands in its place', () => join(folder, 'database', 'PG_VERSION'), 'folderIsFile'],
  ['a file stands above it', () => join(folder, 'database', 'PG_VERSION', 'data'), 'folderIsFile'],
])('a data folder that cannot be one is refused in words: %s', async (_, place, code) => {
  await expect(openEmbedded(place())).rejects.toMatchObject({ code })
})

// Root can write to every folder.
test.skipIf(process.getuid?.() === 0)(
  'a data folder that nobody may write in is refused in words',
  async () => {
    const barred = join(folder, 'barred')
    mkdirSync(barred, { mode: 0o500 })
    await expect(openEmbedded(join(barred, 'data'))).rejects.toMatchObject({ code: 'folderUnwritable' })
  },
)
