import { randomUUID } from 'node:crypto'
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { Refusal } from '#domain/refusal.ts'

type Holder = { pid: number; born: string; token: string }

/**
 * Locks a data folder for this process (of this machine) and gives back how to unlock it. A lock that a dead process
 * left is taken over. Throws Refusal `dataFolderLocked` (folder, pid).
 */
export const lockFolder = (folder: string): (() => void) => {
  const path = join(folder, 'lock')
  const own: Holder = { pid: process.pid, born: birthOf(process.pid), token: randomUUID() }
  take(path, own, folder)
  return () => {
    if (holderOf(path)?.token === own.token) rmSync(path)
  }
}

const take = (path: string, own: Holder, folder: string): void => {
  if (create(path, own)) return
  const holder = holderOf(path)
  if (!holder || lives(holder)) throw new Refusal('dataFolderLocked', { folder, pid: holder?.pid })
  // Two may see the same dead holder: the claim, named after it, can be taken by one of them only.
  const claim = `${path}.${holder.token}`
  take(claim, own, folder)
  if (holderOf(path)?.token === holder.token) renameSync(claim, path)
  else {
    rmSync(claim)
    take(path, own, folder)
  }
}

// Linked into place, so that a lock is there with its holder's name or not at all.
const create = (path: string, own: Holder): boolean => {
  const draft = `${path}-${own.token}`
  writeFileSync(draft, JSON.stringify(own))
  try {
    linkSync(draft, path)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  } finally {
    rmSync(draft)
  }
}

const holderOf = (path: string): Holder | undefined => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return undefined
  }
}

const lives = (holder: Holder): boolean => {
  try {
    process.kill(holder.pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
  return holder.born === birthOf(holder.pid)
}

// A number of a dead process is given again, most of all after a restart of the machine or of its container.
const birthOf = (pid: number): string => {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return `${boot} ${fields.slice(fields.lastIndexOf(')')).split(' ')[20]}`
  } catch {
    return ''
  }
}
