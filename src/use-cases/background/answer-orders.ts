import type { Watch } from '../watch.ts'
import { failureMessage, type WorkerMessage } from './worker-message.ts'

/** Makes this process a worker of `createWorkerProcess`: it answers orders until its parent process ends. */
export const answerOrders = (work: (order: never, watch: Watch) => Promise<unknown>): void => {
  // A parent process that has ended needs no answer.
  const send = (message: WorkerMessage<unknown>): void =>
    void process.send?.(message, undefined, undefined, () => {})
  process.on('message', order => {
    work(order as never, { tell: step => send({ kind: 'step', step }) }).then(
      answer => send({ kind: 'answer', answer }),
      (error: unknown) => send(failureMessage(error)),
    )
  })
  // Ctrl+C in a terminal reaches this process too, but its parent process decides when it ends.
  process.on('SIGINT', () => {})
}
