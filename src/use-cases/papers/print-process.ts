import { createWorkerProcess, programBeside } from '../background/worker-process.ts'
import type { Print, PrintedPaper, PrintOrder } from './print.ts'

/** Prints papers in a process of its own. `close` ends it; what it prints then fails. */
export type PrintProcess = { print: Print; close: () => Promise<void> }

/** A press: it prints one paper at a time, and after five minutes without an order it gives its memory back. */
export const createPrintProcess = (): PrintProcess => {
  const { ask, close } = createWorkerProcess<PrintOrder, PrintedPaper>({
    program: programBeside(import.meta.url, 'print-program'),
    rest: 300_000,
    lost: reason => new Error(`The press ended while it printed (${reason})`),
  })
  return { print: ask, close }
}
