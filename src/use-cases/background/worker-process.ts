import { fork, type ChildProcess, type Serializable } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

import { Refusal } from '#domain/refusal.ts'

import { stopIfCancelled, type Watch } from '../watch.ts'
import type { WorkerMessage } from './worker-message.ts'

/** A process that works on orders; `close` ends it, and its current order fails. */
export type WorkerProcess<Order, Answer> = {
  ask: (order: Order, watch: Watch) => Promise<Answer>
  close: () => Promise<void>
}

/** The settings of a worker process; times are in milliseconds. */
export type WorkerSetup = {
  /** The file of its program, which calls `answerOrders`. */
  program: string
  /** The time it stays after its last order, so that the next one starts quickly. */
  rest: number
  /** The most megabytes that its heap may hold. */
  heap?: number
  /** The longest time for one order. */
  deadline?: number
  /** The error for an order that took too long, or during which the process ended. */
  lossError: (reason: string) => Error
}

/**
 * A process that works on one order at a time; it starts with an order when none is running.
 * An order that is cancelled or too slow ends the process, because libraries cannot be interrupted.
 */
export const createWorkerProcess = <Order, Answer>(setup: WorkerSetup): WorkerProcess<Order, Answer> => {
  let running: ChildProcess | undefined
  let turn: Promise<unknown> = Promise.resolve()
  let resting: NodeJS.Timeout | undefined
  const end = () => {
    running?.kill('SIGKILL')
    running = undefined
  }
  const answer = async (order: Order, watch: Watch): Promise<Answer> => {
    clearTimeout(resting)
    stopIfCancelled(watch)
    if (!running?.connected) running = start(setup)
    const child = running
    child.ref()
    child.channel?.ref()
    try {
      return await answerFrom<Answer>(child, order as Serializable, { ...setup, watch, end })
    } finally {
      // A worker without an order must not keep the program that started it alive.
      child.unref()
      child.channel?.unref()
      resting = setTimeout(end, setup.rest).unref()
    }
  }
  return {
    ask: (order, watch) => {
      const answering = turn.then(() => answer(order, watch))
      turn = answering.catch(() => {})
      return answering
    },
    close: async () => {
      clearTimeout(resting)
      const exit = running?.connected ? once(running, 'exit') : undefined
      end()
      await exit
    },
  }
}

/** The path of a program beside the module `from`, in the sources (`.ts`) or in the build (`.js`). */
export const programBeside = (from: string, name: string): string =>
  fileURLToPath(new URL(`./${name}${from.endsWith('.ts') ? '.ts' : '.js'}`, from))

const start = ({ program, heap }: WorkerSetup): ChildProcess =>
  fork(program, {
    serialization: 'advanced',
    execArgv: heap === undefined ? [] : [`--max-old-space-size=${heap}`],
  })

type Asking = Pick<WorkerSetup, 'deadline' | 'lossError'> & { watch: Watch; end: () => void }

const answerFrom = <Answer>(
  child: ChildProcess,
  order: Serializable,
  { deadline, lossError, watch, end }: Asking,
): Promise<Answer> => {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>()
  const drop = (error: Error) => {
    end()
    reject(error)
  }
  const receive = (data: Serializable) => {
    const message = data as WorkerMessage<Answer>
    if (message.kind === 'step') watch.tell?.(message.step)
    else if (message.kind === 'answer') resolve(message.answer)
    else reject(message.kind === 'refused' ? new Refusal(...message.refusal) : message.error)
  }
  const onExit = (code: number | null, signal: NodeJS.Signals | null) =>
    drop(lossError(signal ?? `code ${code}`))
  // A process that has just ended may refuse the order before its exit event arrives.
  const fail = (error: Error | null) => error && drop(lossError(error.message))
  const cancel = () => drop(new Refusal('cancelled'))
  const timer =
    deadline === undefined ? undefined : setTimeout(() => drop(lossError(`${deadline} ms`)), deadline)
  child.on('message', receive).on('exit', onExit).on('error', fail)
  watch.signal?.addEventListener('abort', cancel)
  child.send(order, fail)
  return promise.finally(() => {
    clearTimeout(timer)
    child.off('message', receive).off('exit', onExit).off('error', fail)
    watch.signal?.removeEventListener('abort', cancel)
  })
}
