import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import type { Server, Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

import { errorCode } from './database-refusal.ts'

/** A process's answer about its claim to a data folder. */
export type ClaimAnswer = { pid?: number; state: 'starting' | 'holding' }

/** A server on a socket of this name in a folder; it answers each connection with `answer()` as JSON. */
export const listenAt = async (folder: string, name: string, answer: () => ClaimAnswer): Promise<Server> => {
  const server = createServer(socket => {
    socket.on('error', () => undefined)
    socket.end(JSON.stringify(answer()))
  })
  // A socket refuses connections until its process listens: with its final name it would look dead.
  const draft = name.replace('lock-', 'locking-')
  await withShortPath(folder, draft, path => listen(server, path))
  renameSync(join(folder, draft), join(folder, name))
  return server
}

/**
 * A server on the Windows pipe of a folder.
 * Windows has no sockets in folders, but gives each pipe to one process only.
 */
export const listenOnPipe = async (folder: string): Promise<Server> => {
  const server = createServer(socket => socket.destroy())
  const name = createHash('sha256').update(resolve(folder).toLowerCase()).digest('hex')
  await listen(server, `\\\\.\\pipe\\jacana-${name}`)
  return server
}

const listen = async (server: Server, path: string): Promise<void> => {
  server.listen(path)
  await once(server, 'listening')
  server.unref()
}

/** Closes a server and waits until it has closed. */
export const closeServer = async (server: Server): Promise<void> => {
  const end = once(server, 'close')
  server.close()
  await end
}

/** The claim of the process that listens on a socket; undefined where there is none. */
export const askClaim = (folder: string, name: string): Promise<ClaimAnswer | undefined> =>
  withShortPath(folder, name, async path => {
    const socket = connect(path)
    try {
      return answerIn(await textOf(socket))
    } catch (error) {
      return answerBehind(errorCode(error))
    } finally {
      socket.destroy()
    }
  })

// A process that ends in the middle of its answer counts as starting, and is asked again.
const answerIn = (text: string): ClaimAnswer => (text === '' ? { state: 'starting' } : JSON.parse(text))

// A process that is busy or does not let us connect counts as holding the folder.
const answerBehind = (code: string): ClaimAnswer | undefined => {
  if (code === 'ECONNREFUSED' || code === 'ENOENT') return undefined
  return { state: code === 'ECONNRESET' || code === 'EPIPE' ? 'starting' : 'holding' }
}

/** The milliseconds to wait for an answer: the kernel connects at once, but the process may be busy. */
const answerPatience = 5_000

const textOf = async (socket: Socket): Promise<string> => {
  const chunks: Buffer[] = []
  socket.on('data', chunk => chunks.push(chunk))
  await once(socket, 'end', { signal: AbortSignal.timeout(answerPatience) })
  return Buffer.concat(chunks).toString()
}

/** The most bytes that all systems allow in the path of a socket. */
const longestPath = 100

// A longer path is reached through a short symbolic link to the folder.
// The socket still lies in the folder itself, where other containers see it.
const withShortPath = async <Result>(
  folder: string,
  name: string,
  use: (path: string) => Promise<Result>,
): Promise<Result> => {
  const path = join(folder, name)
  if (Buffer.byteLength(path) <= longestPath) return use(path)
  const place = mkdtempSync(join(tmpdir(), 'jacana-'))
  try {
    const link = join(place, 'data')
    symlinkSync(resolve(folder), link)
    return await use(join(link, name))
  } finally {
    rmSync(place, { recursive: true })
  }
}
