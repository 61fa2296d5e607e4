import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'

import { Refusal } from '#domain/refusal.ts'

/**
 * The bytes of a file that a person named.
 * @throws Refusal fileMissing (file)
 */
export const readInputFile = async (folder: string, name: string): Promise<Uint8Array<ArrayBuffer>> => {
  try {
    return await readFile(resolve(folder, name))
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'EISDIR'))
      throw new Refusal('fileMissing', { file: name })
    throw error
  }
}
