import { randomUUID } from 'node:crypto'
import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

import { Refusal } from '#domain/refusal.ts'

import { errorCode } from './database-refusal.ts'
import { askClaim, closeServer, listenAt, listenOnPipe } from './lock-socket.ts'
import type { ClaimAnswer } from './lock-socket.ts'

/**
 * Locks a data folder for this process and returns the function that unlocks it.
 * The lock is a socket in the folder on which the process listens: it ends with the process.
 * @throws Refusal dataFolderLocked (folder, pid)
 */
export const lockFolder = (folder: string): Promise<() => Promise<void>> =>
  process.platform === 'win32' ? lockByPipe(folder) : lockBySocket(folder)

const lockBySocket = async (folder: string): Promise<() => Promise<void>> => {
  // Each process uses its own socket name, so that the socket of a dead process can be removed at any time.
  const name = `lock-${randomUUID()}`
  const own: ClaimAnswer = { pid: process.pid, state: 'starting' }
  const server = await listenAt(folder, name, () => own)
  const unlock = async () => {
    await closeServer(server)
    rmSync(join(folder, name), { force: true })
  }
  try {
    await waitUntilAlone(folder, name)
  } catch (error) {
    await unlock()
    throw error
  }
  own.state = 'holding'
  return unlock
}

// Of two processes that start at once at least one sees the other.
// The one with the higher name gives up; the one with the lower name waits until it has gone.
const waitUntilAlone = async (folder: string, own: string): Promise<void> => {
  for (;;) {
    const rivals = await rivalsOf(folder, own)
    const winner = rivals.find(({ name, state }) => state === 'holding' || name < own)
    if (winner) throw new Refusal('dataFolderLocked', { folder, pid: winner.pid ?? '' })
    if (rivals.length === 0) return
    await pause(20)
  }
}

const rivalsOf = async (folder: string, own: string): Promise<(ClaimAnswer & { name: string })[]> => {
  const names = readdirSync(folder).filter(name => name.startsWith('lock-') && name !== own)
  const answers = await Promise.all(names.map(async name => ({ name, answer: await askClaim(folder, name) })))
  return answers.flatMap(({ name, answer }) => {
    if (answer) return [{ ...answer, name }]
    rmSync(join(folder, name), { force: true })
    return []
  })
}

const lockByPipe = async (folder: string): Promise<() => Promise<void>> => {
  const server = await listenOnPipe(folder).catch((error: unknown) => {
    throw errorCode(error) === 'EADDRINUSE' ? new Refusal('dataFolderLocked', { folder }) : error
  })
  return () => closeServer(server)
}
