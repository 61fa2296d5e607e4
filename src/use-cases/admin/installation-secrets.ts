import { randomBytes, randomUUID } from 'node:crypto'
import { link, mkdir, open, readFile, rename, rm } from 'node:fs/promises'
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
  if (text === undefined) {
    await writeSecrets(file, { current: newSecret(), earlier: [] }, makeFile)
    return readSecrets(file)
  }
  const [current, ...earlier] = text.split('\n').flatMap(line => line.trim() || [])
  if (current === undefined || [current, ...earlier].some(({ length }) => length < fewestCharacters))
    throw new Refusal('secretFileWrong', { file, least: fewestCharacters })
  return { current, earlier }
}

/** The secrets with a new one in front, written to the file; nobody is signed out. */
export const rotateSecret = async (file: string): Promise<Secrets> => {
  const { current, earlier } = await readSecrets(file)
  const secrets = { current: newSecret(), earlier: [current, ...earlier] }
  await writeSecrets(file, secrets, rename)
  return secrets
}

const newSecret = (): string => randomBytes(32).toString('base64url')

// Two programs may begin at once: the first link holds, and both read it.
const makeFile = async (unfinished: string, file: string): Promise<void> => {
  await link(unfinished, file).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error
  })
  await rm(unfinished)
}

// Written beside it, flushed and moved: a power cut leaves the old file or the new one, never half of one.
const writeSecrets = async (
  file: string,
  secrets: Secrets,
  move: (unfinished: string, file: string) => Promise<void>,
): Promise<void> => {
  const unfinished = `${file}-${randomUUID()}`
  try {
    await mkdir(dirname(file), { recursive: true, mode: 0o700 })
    const handle = await open(unfinished, 'wx', 0o600)
    await handle.writeFile([secrets.current, ...secrets.earlier, ''].join('\n'))
    await handle.sync()
    await handle.close()
    await move(unfinished, file)
  } catch {
    throw new Refusal('folderUnwritable', { folder: dirname(file) })
  }
}
