import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'

import type { Call } from './surroundings.ts'

/** Writes the output to the named file and reports it, or to standard output where none is named. */
export const writeOutput = async (
  { folder, words, print, complain }: Call,
  bytes: Uint8Array,
  file: string | undefined,
): Promise<void> => {
  if (file === undefined) return print(bytes)
  await writeFile(resolve(folder, file), bytes)
  complain(words.fileWritten(file))
}
