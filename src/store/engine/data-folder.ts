import { chmodSync, existsSync, mkdirSync, readdirSync, statfsSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'

/** The path of the database's own files inside a data folder. */
export const databaseFolder = (dataFolder: string): string => join(dataFolder, 'database')

/**
 * Makes a data folder that only its owner can enter, or makes an existing one private.
 * PGlite's files are writable by everybody whatever the umask says; the folder around them keeps others out.
 */
export const makePrivateFolder = (dataFolder: string): void => {
  mkdirSync(dataFolder, { recursive: true, mode: ownerOnly })
  // A folder that holds other things too may be shared on purpose: there only our own part is made private.
  if (readdirSync(dataFolder).every(name => /^(database|lock|secret|sent-mail)/.test(name)))
    chmodSync(dataFolder, ownerOnly)
  const files = databaseFolder(dataFolder)
  if (existsSync(files)) chmodSync(files, ownerOnly)
}

const ownerOnly = 0o700

/** Whether the disk of a folder has too little room for the database to start. */
export const isDiskFull = (folder: string): boolean => {
  const { bavail, bsize } = statfsSync(folder)
  return bavail * bsize < leastSpace
}

const leastSpace = 64 * 2 ** 20

/**
 * Flushes a folder and everything in it to the disk (fsync).
 * Files go in batches of 100: faster than one by one, and below the limit of open files.
 */
export const syncTree = async (folder: string): Promise<void> => {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name))
  for (let from = 0; from < files.length; from += 100)
    await Promise.all(files.slice(from, from + 100).map(file => sync(file, 'r+')))
  const folders = entries
    .filter(entry => entry.isDirectory())
    .map(entry => join(entry.parentPath, entry.name))
  for (const each of [...folders, folder]) await syncFolder(each)
}

/** Flushes the names in a folder to the disk. Windows does this by itself and refuses an explicit call. */
export const syncFolder = async (folder: string): Promise<void> => {
  if (process.platform !== 'win32') await sync(folder, 'r')
}

const sync = async (path: string, flags: string): Promise<void> => {
  await using file = await open(path, flags)
  await file.sync()
}
