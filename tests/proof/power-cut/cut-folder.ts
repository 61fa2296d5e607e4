import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * The states in which a power cut may leave a folder: `synced` has only what was flushed to the disk.
 * `mixed` has each block either flushed or newest, at random.
 * `control` is `synced` with the newest control file of PostgreSQL.
 */
export const cutKinds = ['synced', 'mixed', 'control'] as const

export type CutKind = (typeof cutKinds)[number]

/** Writes to `target` what a power cut leaves of `live`; `shadow` has each file as it was last flushed. */
export const cutFolder = (
  kind: CutKind,
  { live, shadow, target }: { live: string; shadow: string; target: string },
): void => {
  rmSync(target, { recursive: true, force: true })
  for (const folder of entriesIn(live).filter(entry => entry.isDirectory()))
    mkdirSync(join(target, pathIn(live, folder)), { recursive: true })
  const files = [live, shadow].flatMap(root =>
    entriesIn(root).flatMap(entry => (entry.isFile() ? pathIn(root, entry) : [])),
  )
  for (const file of new Set(files.filter(name => !name.startsWith('lock') && !name.endsWith('.part')))) {
    const content = contentOf(kind, file, bytesOf(join(shadow, file)), bytesOf(join(live, file)))
    if (!content) continue
    mkdirSync(dirname(join(target, file)), { recursive: true })
    writeFileSync(join(target, file), content)
  }
}

const contentOf = (
  kind: CutKind,
  file: string,
  synced: Buffer | undefined,
  newest: Buffer | undefined,
): Buffer | undefined => {
  if (kind === 'control' && file.endsWith('pg_control')) return newest
  if (kind !== 'mixed') return synced
  if (!synced) return isChance() ? newest : undefined
  return newest ? mixBlocks(synced, newest) : synced
}

const blockSize = 4096

const mixBlocks = (synced: Buffer, newest: Buffer): Buffer => {
  const mixed = Buffer.alloc(isChance() ? Math.max(synced.length, newest.length) : synced.length)
  for (let at = 0; at < mixed.length; at += blockSize) {
    const source = isChance() && at < newest.length ? newest : synced
    if (at < source.length) source.copy(mixed, at, at, Math.min(at + blockSize, mixed.length))
  }
  return mixed
}

const isChance = (): boolean => Math.random() < 0.5

const bytesOf = (path: string): Buffer | undefined => (existsSync(path) ? readFileSync(path) : undefined)

const entriesIn = (folder: string) =>
  existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : []

const pathIn = (root: string, entry: { parentPath: string; name: string }): string =>
  join(entry.parentPath, entry.name).slice(root.length + 1)
