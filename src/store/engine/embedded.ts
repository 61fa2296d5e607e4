import { existsSync, fsyncSync, renameSync, rmSync } from 'node:fs'

import { PGlite } from '@electric-sql/pglite'

import { Refusal } from '#domain/refusal.ts'

import { databaseFolder, isDiskFull, makePrivateFolder, syncFolder, syncTree } from './data-folder.ts'
import { folderRefusal } from './database-refusal.ts'
import { storeConnections } from './connections.ts'
import { createOnePool } from './one-pool.ts'
import type { Engine } from './engine.ts'
import { lockFolder } from './folder-lock.ts'

/** Flushes an open file to the disk, as `fs.fsyncSync` does. */
export type Sync = (fileDescriptor: number) => void

/**
 * PostgreSQL inside this program (PGlite), with its files under `dataFolder/database`.
 * The folder is locked, because only one process may use it.
 * @throws Refusal dataFolderLocked (folder, pid), folderUnwritable (folder), folderIsFile (folder), diskFull
 */
export const openEmbedded = async (dataFolder: string, sync: Sync = fsyncSync): Promise<Engine> => {
  const unlock = await lockPrivateFolder(dataFolder)
  try {
    return { ...engineOver(await openDatabase(dataFolder, sync), unlock), folder: dataFolder }
  } catch (error) {
    await unlock()
    // PGlite reports a full disk in several ways, or not at all.
    throw isDiskFull(dataFolder) ? new Refusal('diskFull') : error
  }
}

const lockPrivateFolder = async (dataFolder: string): Promise<() => Promise<void>> => {
  try {
    makePrivateFolder(dataFolder)
    return await lockFolder(dataFolder)
  } catch (error) {
    throw folderRefusal(error, dataFolder) ?? error
  }
}

const openDatabase = async (dataFolder: string, sync: Sync): Promise<PGlite> => {
  const files = databaseFolder(dataFolder)
  if (!existsSync(files)) await makeDatabase(dataFolder)
  const database = await PGlite.create(files, { startParams })
  syncFiles(database, sync)
  // The start itself writes: a control file on disk that is older than the log would hide all later changes.
  await syncTree(files)
  return database
}

/** PostgreSQL inside this program with nothing on disk; its data are gone when it closes. */
export const openInMemory = async (): Promise<Engine> => {
  firstFiles ??= makeFirstFiles()
  const database = await PGlite.create({ loadDataDir: await firstFiles, startParams: memoryParams })
  return engineOver(database, async () => undefined)
}

/**
 * Lets every later database in memory start as a copy of the data folder that `make` gives.
 * Tests build that folder once, because it takes seconds.
 */
export const beginInMemoryWith = (make: () => Promise<Blob>): void => {
  makeFirstFiles = make
}

// Each start fills the shared buffers, which by default takes longer than all else; memory needs few of them.
const memoryParams = [...PGlite.defaultStartParams, '-c', 'shared_buffers=8MB']

let firstFiles: Promise<Blob> | undefined

let makeFirstFiles = async (): Promise<Blob> => {
  const database = await PGlite.create()
  const files = await database.dumpDataDir('none')
  await database.close()
  return files
}

// PGlite starts with -F (no fsync). Only `fsync` among the sync methods reaches its file system's hook.
// The write-ahead log would otherwise grow to a gigabyte; one program needs little of it.
const startParams = [
  ...PGlite.defaultStartParams.filter(parameter => parameter !== '-F'),
  ...['wal_sync_method=fsync', 'max_wal_size=64MB', 'min_wal_size=32MB'].flatMap(setting => ['-c', setting]),
]

const engineOver = (database: PGlite, after: () => Promise<void>): Engine => {
  const pool = createOnePool(database)
  const { promise: failure, resolve: fail } = Promise.withResolvers<void>()
  return {
    pool,
    // The engine runs inside this program: a query without an answer means that it has stopped.
    connections: storeConnections(pool, fail),
    failure,
    close: async () => {
      await database.close()
      await after()
    },
  }
}

// Made under another name, flushed and renamed: an interrupted first start leaves no half-made database.
const makeDatabase = async (dataFolder: string): Promise<void> => {
  const files = databaseFolder(dataFolder)
  const unfinished = `${files}-unfinished`
  rmSync(unfinished, { recursive: true, force: true })
  const database = await PGlite.create(unfinished)
  await database.close()
  await syncTree(unfinished)
  renameSync(unfinished, files)
  makePrivateFolder(dataFolder)
  await syncFolder(dataFolder)
}

type NodeFileStream = { nfd: number }

// Emscripten's file system over Node has no fsync: it reports success to PostgreSQL and does nothing.
const syncFiles = (database: PGlite, sync: Sync): void => {
  const operations = database.Module.FS.analyzePath('/pglite/data/PG_VERSION').object.stream_ops
  operations.fsync = (stream: NodeFileStream) => {
    sync(stream.nfd)
    return 0
  }
}
