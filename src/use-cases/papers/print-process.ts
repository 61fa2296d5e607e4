import { fork, type ChildProcess, type Serializable } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

import { Refusal } from '#domain/refusal.ts'

import { stopIfCancelled, type Watch } from '../watch.ts'
import type { PressMessage } from './print-message.ts'
import type { Print, Printed, PrintOrder } from './print.ts'

/** Prints papers in a process of its own. `close` ends it; what it prints then fails. */
export type Press = { print: Print; close: () => Promise<void> }

/**
 * A press: one process, started at the first order, that prints one paper at a time and stays warm for the next; after
 * some minutes without an order it ends and gives its memory back. Who waits for a paper keeps nobody else waiting, and
 * a paper that is cancelled is dropped at once with the process that prints it: the library that sets PDFs cannot be
 * interrupted, not even in a thread.
 */
export const createPress = (): Press => {
  let running: ChildProcess | undefined
  let turn: Promise<unknown> = Promise.resolve()
  let resting: NodeJS.Timeout | undefined
  const end = () => {
    running?.kill('SIGKILL')
    running = undefined
  }
  const printNow = async (order: PrintOrder, watch: Watch): Promise<Printed> => {
    clearTimeout(resting)
    stopIfCancelled(watch)
    if (!running?.connected) running = start()
    try {
      return await printedBy(running, order, watch)
    } finally {
      if (watch.signal?.aborted) end()
      resting = setTimeout(end, restAfter).unref()
    }
  }
  return {
    print: (order, watch) => {
      const printing = turn.then(() => printNow(order, watch))
      turn = printing.catch(() => {})
      return printing
    },
    close: async () => {
      clearTimeout(resting)
      const ended = running?.connected ? once(running, 'exit') : undefined
      end()
      await ended
    },
  }
}

/** Five minutes, in milliseconds. */
const restAfter = 300_000

// The sources run as they are, and built they are files beside one another.
const program = fileURLToPath(
  new URL(import.meta.url.endsWith('.ts') ? './print-program.ts' : './print-program.js', import.meta.url),
)

const start = (): ChildProcess => fork(program, { serialization: 'advanced', execArgv: [] })

const printedBy = (child: ChildProcess, order: PrintOrder, { signal, tell }: Watch): Promise<Printed> => {
  const { promise, resolve, reject } = Promise.withResolvers<Printed>()
  const hear = (said: Serializable) => {
    const message = said as PressMessage
    if (message.kind === 'step') tell?.(message.step)
    else if (message.kind === 'printed') resolve(message.printed)
    else reject(message.kind === 'refused' ? new Refusal(...message.refusal) : message.error)
  }
  const gone = (code: number | null, name: NodeJS.Signals | null) =>
    reject(new Error(`The press ended while it printed (${name ?? `code ${code}`})`))
  const cancel = () => reject(new Refusal('cancelled'))
  child.on('message', hear).on('exit', gone).on('error', reject)
  signal?.addEventListener('abort', cancel)
  child.send(order, error => error && reject(error))
  return promise.finally(() => {
    child.off('message', hear).off('exit', gone).off('error', reject)
    signal?.removeEventListener('abort', cancel)
  })
}
