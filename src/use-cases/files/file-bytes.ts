import { readFile } from 'node:fs/promises'

import type { FileContent } from '#fields/kinds/file.ts'

/** The bytes of a file. */
export const bytesOf = async (content: FileContent): Promise<Uint8Array> => {
  // In another process a file on the disk is no longer of its class.
  if (content instanceof Uint8Array) return content
  const { buffer, byteOffset, length } = await readFile(content.path)
  return new Uint8Array(buffer, byteOffset, length)
}
