import { randomBytes } from 'node:crypto'
import { mkdir, open, readFile, rename } from 'node:fs/promises'
import { dirname } from 'node:path'

import type { Secrets } from '#domain/people/secrets.ts'
import { Refusal } from '#domain/refusal.ts'

/** The fewest characters of a secret. */
const fewestCharacters = 32

/**
 * The secrets of a file: one on each line, the present one first. Where the file is absent it is made, for
 * its owner alone.
 * @throws Refusal secretFileWrong (file, least) where it is empty, too short or cannot be read
 */
export const readSecrets = async (file: string): Promise<Secrets> => {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw new Refusal('secretFileWrong', { file, least: fewestCharacters })
  })
  if (text === undefined) return writeSecrets(file, { current: newSecret(), earlier: [] })
  const [current, ...earlier] = text.split('\n').flatMap(line => line.trim() || [])
  if (current === undefined || [current, ...earlier].some(({ length }) => length < fewestCharacters))
    throw new Refusal('secretFileWrong', { file, least: fewestCharacters })
  return { current, earlier }
}

/** The secrets with a new one in front, written to the file; nobody is signed out. */
export const rotateSecret = async (file: string): Promise<Secrets> => {
  const { current, earlier } = await readSecrets(file)
  return writeSecrets(file, { current: newSecret(), earlier: [current, ...earlier] })
}

const newSecret = (): string => randomBytes(32).toString('base64url')

// Written beside it, flushed and renamed: a power cut leaves the old file or the new one, never half of one.
const writeSecrets = async (file: string, secrets: Secrets): Promise<Secrets> => {
  const unfinished = `${file}-unfinished`
  try {
    await mkdir(dirname(file), { recursive: true, mode: 0o700 })
    const handle = await open(unfinished, 'w', 0o600)
    await handle.writeFile([secrets.current, ...secrets.earlier, ''].join('\n'))
    await handle.sync()
    await handle.close()
    await rename(unfinished, file)
  } catch {
    throw new Refusal('folderUnwritable', { folder: dirname(file) })
  }
  return secrets
}
