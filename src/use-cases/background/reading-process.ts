import { Refusal } from '#domain/refusal.ts'

import type { ReadAnswers, ReadFile, ReadOrders } from '../read-file.ts'
import { createWorkerProcess, programBeside } from './worker-process.ts'

/** Reads files in a process of its own. `close` ends it; what it reads then is refused. */
export type ReadingProcess = { readFile: ReadFile; close: () => Promise<void> }

/**
 * A process that reads the files of strangers, one at a time: with the memory and the time of `limits`, past which the
 * file is refused (`fileTooHeavy`) and the next one begins with a new process. It stays for a minute after its last file.
 */
export const createReadingProcess = (limits: ReadingLimits = readingLimits): ReadingProcess => {
  const { ask, close } = createWorkerProcess<
    [keyof ReadOrders, ReadOrders[keyof ReadOrders]],
    ReadAnswers[keyof ReadOrders]
  >({
    program: programBeside(import.meta.url, 'reading-program'),
    rest: 60_000,
    ...limits,
    lost: () => new Refusal('fileTooHeavy'),
  })
  // The answer is that of the purpose, which the type system cannot follow through another process.
  return { readFile: (purpose, order) => ask([purpose, order], {}) as Promise<never>, close }
}

/** The megabytes of its heap, and the milliseconds of one file. */
export type ReadingLimits = { heap: number; deadline: number }

const readingLimits: ReadingLimits = { heap: 512, deadline: 20_000 }
