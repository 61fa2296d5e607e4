import { Refusal } from '#domain/refusal.ts'

import type { ReadAnswers, ReadFile, ReadOrders } from '../read-file.ts'
import { createWorkerProcess, programBeside } from './worker-process.ts'

/** A reader of files in a process of its own; `close` ends it and refuses the file it is reading. */
export type ReadingProcess = { readFile: ReadFile; close: () => Promise<void> }

/**
 * A process that reads files from outside, one at a time.
 * A file that needs more memory or time than `limits` is refused (`fileTooHeavy`).
 * The next file then gets a new process. The process ends a minute after its last file.
 */
export const createReadingProcess = (limits: ReadingLimits = readingLimits): ReadingProcess => {
  const { ask, close } = createWorkerProcess<
    [keyof ReadOrders, ReadOrders[keyof ReadOrders]],
    ReadAnswers[keyof ReadOrders]
  >({
    program: programBeside(import.meta.url, 'reading-program'),
    rest: 60_000,
    ...limits,
    lossError: () => new Refusal('fileTooHeavy'),
  })
  // The answer has the type of the purpose, which TypeScript cannot follow through another process.
  return { readFile: (purpose, order) => ask([purpose, order], {}) as Promise<never>, close }
}

/** The heap of the process in megabytes, and the time for one file in milliseconds. */
export type ReadingLimits = { heap: number; deadline: number }

const readingLimits: ReadingLimits = { heap: 512, deadline: 20_000 }
