import { fork, type ChildProcess, type Serializable } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

import { Refusal } from '#domain/refusal.ts'

import { stopIfCancelled, type Watch } from '../watch.ts'
import type { WorkerMessage } from './worker-message.ts'

/** Works on orders in a process of its own. `close` ends it; what it works on then fails. */
export type WorkerProcess<Order, Answer> = {
  ask: (order: Order, watch: Watch) => Promise<Answer>
  close: () => Promise<void>
}

/** How a worker process is run. Times are milliseconds. */
export type WorkerSetup = {
  /** The file it runs, which calls `answerOrders`. */
  program: string
  /** How long it stays after its last order, to be warm for the next. */
  rest: number
  /** The most megabytes that its heap may hold. */
  heap?: number
  /** How long one order may take. */
  deadline?: number
  /** The error of an order under which the process ended, or which took too long. */
  lost: (reason: string) => Error
}

/**
 * A process that works on one order at a time: it begins with the first one and begins again after it has ended. An order
 * that is cancelled or takes too long is dropped with the process: the libraries at work there cannot be interrupted.
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
      // A worker without an order does not keep alive the program that started it.
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
      const ended = running?.connected ? once(running, 'exit') : undefined
      end()
      await ended
    },
  }
}

/** The file of a program beside the module `from`: the sources run as they are, and built they lie in one folder. */
export const programBeside = (from: string, name: string): string =>
  fileURLToPath(new URL(`./${name}${from.endsWith('.ts') ? '.ts' : '.js'}`, from))

const start = ({ program, heap }: WorkerSetup): ChildProcess =>
  fork(program, {
    serialization: 'advanced',
    execArgv: heap === undefined ? [] : [`--max-old-space-size=${heap}`],
  })

type Asking = Pick<WorkerSetup, 'deadline' | 'lost'> & { watch: Watch; end: () => void }

const answerFrom = <Answer>(
  child: ChildProcess,
  order: Serializable,
  { deadline, lost, watch, end }: Asking,
): Promise<Answer> => {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>()
  const drop = (error: Error) => {
    end()
    reject(error)
  }
  const hear = (received: Serializable) => {
    const message = received as WorkerMessage<Answer>
    if (message.kind === 'step') watch.tell?.(message.step)
    else if (message.kind === 'answer') resolve(message.answer)
    else reject(message.kind === 'refused' ? new Refusal(...message.refusal) : message.error)
  }
  const gone = (code: number | null, signal: NodeJS.Signals | null) => drop(lost(signal ?? `code ${code}`))
  // A process that has just ended may fail to take the order before its end is heard of.
  const fail = (error: Error | null) => error && drop(lost(error.message))
  const cancel = () => drop(new Refusal('cancelled'))
  const timer = deadline === undefined ? undefined : setTimeout(() => drop(lost(`${deadline} ms`)), deadline)
  child.on('message', hear).on('exit', gone).on('error', fail)
  watch.signal?.addEventListener('abort', cancel)
  child.send(order, fail)
  return promise.finally(() => {
    clearTimeout(timer)
    child.off('message', hear).off('exit', gone).off('error', fail)
    watch.signal?.removeEventListener('abort', cancel)
  })
}
