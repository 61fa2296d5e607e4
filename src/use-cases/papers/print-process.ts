import { createWorkerProcess, programBeside } from '../background/worker-process.ts'
import type { Print, PrintedPaper, PrintOrder } from './print.ts'

/** A printer of papers in a process of its own; `close` ends it, and its current paper fails. */
export type PrintProcess = { print: Print; close: () => Promise<void> }

/** A process that prints one paper at a time; it ends after five minutes without an order, to free memory. */
export const createPrintProcess = (): PrintProcess => {
  const { ask, close } = createWorkerProcess<PrintOrder, PrintedPaper>({
    program: programBeside(import.meta.url, 'print-program'),
    rest: 300_000,
    lossError: reason => new Error(`The print process ended while it printed (${reason})`),
  })
  return { print: ask, close }
}
