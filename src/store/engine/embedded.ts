import { existsSync, fsyncSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'

import { PGlite } from '@electric-sql/pglite'
import { createPgConfig } from '@electric-sql/pglite/node-postgres'
import { Pool } from 'pg'

import { lockFolder } from './folder-lock.ts'
import type { Engine } from './engine.ts'

/** Forces what was written to an open file down to the disk, as `fs.fsyncSync` does. */
export type Sync = (fileDescriptor: number) => void

/**
 * PostgreSQL inside this program (PGlite), its files under `dataFolder/database`. One process only: the folder is
 * locked. Throws Refusal `dataFolderLocked`.
 */
export const openEmbedded = async (dataFolder: string, sync: Sync = fsyncSync): Promise<Engine> => {
  mkdirSync(dataFolder, { recursive: true })
  const unlock = lockFolder(dataFolder)
  try {
    const files = join(dataFolder, 'database')
    if (!existsSync(files)) await makeDatabase(files)
    const database = await PGlite.create(files, { startParams: durableStart })
    syncFiles(database, sync)
    return engineOver(database, unlock)
  } catch (error) {
    unlock()
    throw error
  }
}

/** PostgreSQL inside this program with nothing on disk: gone when closed. Making one takes seconds, so all but the first are copies of it as it was. */
export const openInMemory = async (): Promise<Engine> => {
  pristine ??= makeInMemory()
  return engineOver(await PGlite.create({ loadDataDir: await pristine }), () => undefined)
}

let pristine: ReturnType<PGlite['dumpDataDir']> | undefined

const makeInMemory = async () => {
  const database = await PGlite.create()
  const files = await database.dumpDataDir('none')
  await database.close()
  return files
}

// PGlite starts with -F (no fsync); and only `fsync` among the sync methods reaches its file system's hook.
const durableStart = [
  ...PGlite.defaultStartParams.filter(parameter => parameter !== '-F'),
  '-c',
  'wal_sync_method=fsync',
]

// Its Pool holds one connection that is the database itself: it must never be closed as idle.
const engineOver = (database: PGlite, after: () => void): Engine => ({
  pool: new Pool(Object.assign(createPgConfig(database), { idleTimeoutMillis: 0 })),
  close: async () => {
    await database.close()
    after()
  },
})

// Made aside, synced and renamed, so that a first start that is cut off leaves no half-made database behind.
const makeDatabase = async (files: string): Promise<void> => {
  const unfinished = `${files}-unfinished`
  rmSync(unfinished, { recursive: true, force: true })
  const database = await PGlite.create(unfinished)
  await database.close()
  await syncTree(unfinished)
  renameSync(unfinished, files)
}

// Many at once, because the disk takes them together: ten times as quick as one by one. But not so many as to run out of open files.
const syncTree = async (folder: string): Promise<void> => {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
  for (let from = 0; from < files.length; from += 100)
    await Promise.all(files.slice(from, from + 100).map(file => syncFile(join(file.parentPath, file.name))))
}

const syncFile = async (path: string): Promise<void> => {
  await using file = await open(path, 'r+')
  await file.sync()
}

type NodeFileStream = { nfd: number }

// Emscripten's file system over Node has no fsync of its own and answers "done" to PostgreSQL without doing anything.
const syncFiles = (database: PGlite, sync: Sync): void => {
  const operations = database.Module.FS.analyzePath('/pglite/data/PG_VERSION').object.stream_ops
  operations.fsync = (stream: NodeFileStream) => {
    sync(stream.nfd)
    return 0
  }
}
