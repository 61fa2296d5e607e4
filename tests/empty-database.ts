import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdtempSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { PGlite } from '@electric-sql/pglite'

import { openStore } from '#store/open-store.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

/**
 * A hash of everything the files of an empty database depend on: the engine, the migrations, and how they are
 * made.
 */
const fingerprint = (): string => {
  const migrations = join(root, 'src/store/migrations')
  const files = readdirSync(migrations).map(name => join(migrations, name))
  const hash = createHash('sha256')
  const maker = fileURLToPath(import.meta.url)
  for (const file of [...files, maker, join(root, 'node_modules/@electric-sql/pglite/package.json')])
    hash.update(readFileSync(file))
  return hash.digest('hex').slice(0, 16)
}

/** The path of the files of an embedded database with empty tables. */
export const emptyDatabasePath = join(root, `node_modules/.cache/jacana/empty-${fingerprint()}.tar`)

/** Makes those files where they are missing, before any test runs. */
export const setup = async (): Promise<void> => {
  if (existsSync(emptyDatabasePath)) return
  mkdirSync(dirname(emptyDatabasePath), { recursive: true })
  const dataFolder = mkdtempSync(join(tmpdir(), 'jacana-empty-'))
  const folder = join(dataFolder, 'database')
  await (await PGlite.create(folder, { initDbStartParams: ['--wal-segsize=1'] })).close()
  await (await openStore({ dataFolder })).close()
  // Each test file unpacks these files, so that every megabyte counts: no databases that others are
  // copied from, and no log that waits to be used again.
  for (const template of ['1', '4']) rmSync(join(folder, 'base', template), { recursive: true })
  const database = await PGlite.create(folder, { startParams })
  await database.exec('checkpoint')
  const files = await database.dumpDataDir('none')
  await database.close()
  rmSync(dataFolder, { recursive: true })
  // Written under another name first, because two runs may begin at once.
  const unfinished = `${emptyDatabasePath}.${process.pid}`
  writeFileSync(unfinished, Buffer.from(await files.arrayBuffer()))
  renameSync(unfinished, emptyDatabasePath)
}

const startParams = [...PGlite.defaultStartParams, '-c', 'min_wal_size=2MB']
