import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import type { Server, Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

import { errorCode } from './database-refusal.ts'

/** What a process says of its claim to a data folder. */
export type ClaimAnswer = { pid?: number; state: 'starting' | 'holding' }

/** A server that answers each connection with what `answer` says, on a socket of this name in a folder. */
export const listenAt = async (folder: string, name: string, answer: () => ClaimAnswer): Promise<Server> => {
  const server = createServer(socket => {
    socket.on('error', () => undefined)
    socket.end(JSON.stringify(answer()))
  })
  // A socket refuses connections until somebody listens: it gets its name when it no longer looks dead.
  const draft = name.replace('lock-', 'locking-')
  await withShortPath(folder, draft, path => listen(server, path))
  renameSync(join(folder, draft), join(folder, name))
  return server
}

/** A server on a Windows pipe of a folder: Windows has no sockets in folders, but gives a pipe to one process only. */
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

/** Ends a server and waits until it is gone. */
export const closeServer = async (server: Server): Promise<void> => {
  const end = once(server, 'close')
  server.close()
  await end
}

/** What the process behind a socket says; undefined where there is none. */
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

// One that goes away in the middle of its answer is asked again.
const answerIn = (text: string): ClaimAnswer => (text === '' ? { state: 'starting' } : JSON.parse(text))

// One that is busy or shut to us counts as holding.
const answerBehind = (code: string): ClaimAnswer | undefined => {
  if (code === 'ECONNREFUSED' || code === 'ENOENT') return undefined
  return { state: code === 'ECONNRESET' || code === 'EPIPE' ? 'starting' : 'holding' }
}

/** The kernel accepts at once for a living process, which answers when it comes to it. */
const answerPatience = 5_000

const textOf = async (socket: Socket): Promise<string> => {
  const chunks: Buffer[] = []
  socket.on('data', chunk => chunks.push(chunk))
  await once(socket, 'end', { signal: AbortSignal.timeout(answerPatience) })
  return Buffer.concat(chunks).toString()
}

/** The most bytes that every system allows in the path of a socket. */
const longestPath = 100

// A longer folder is reached by a short link to it: the socket still lies in the folder, where other containers see it.
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
