import { mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { uploadFolder } from '../files/old-uploads.ts'

/** A file on the disk that grows by texts, and is then read in parts. Its end removes it. */
export type ExportFile = {
  append: (text: string) => Promise<void>
  size: () => number
  parts: () => AsyncIterable<Uint8Array>
  close: () => Promise<void>
}

/** The bytes of a part. */
const partLength = 1024 * 1024

/** An empty file in a private folder, so that nothing has to hold a long list in memory. */
export const createExportFile = async (): Promise<ExportFile> => {
  // The nightly work removes what a killed program leaves in such a folder.
  const folder = await mkdtemp(join(tmpdir(), uploadFolder))
  const file = await open(join(folder, 'export'), 'wx+', 0o600)
  let size = 0
  return {
    append: async text => {
      const bytes = Buffer.from(text)
      await file.writeFile(bytes)
      size += bytes.length
    },
    size: () => size,
    async *parts() {
      for (let from = 0; from < size; from += partLength) {
        const part = Buffer.alloc(Math.min(partLength, size - from))
        await file.read(part, 0, part.length, from)
        yield part
      }
    },
    close: async () => {
      await file.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
