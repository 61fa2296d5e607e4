import { createHash } from 'node:crypto'
import { mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { uploadFolder } from '#use-cases/files/old-uploads.ts'
import { FileOnDisk } from '#fields/kinds/file.ts'

/** A file that is being sent: its parts go to the disk one by one. `remove` deletes it at any time. */
export type Upload = {
  write: (part: Uint8Array) => Promise<void>
  end: () => Promise<FileOnDisk>
  remove: () => Promise<void>
}

/** An empty file in a private folder of its own, hashed while it is written. */
export const createUpload = async (): Promise<Upload> => {
  const folder = await mkdtemp(join(tmpdir(), uploadFolder))
  const removeFolder = () => rm(folder, { recursive: true, force: true })
  const path = join(folder, 'file')
  const file = await open(path, 'wx', 0o600).catch(async (error: unknown) => {
    await removeFolder()
    throw error
  })
  const hash = createHash('sha256')
  return {
    write: async part => {
      hash.update(part)
      await file.appendFile(part)
    },
    end: async () => {
      await file.close()
      return new FileOnDisk(path, hash.digest('hex'))
    },
    remove: async () => {
      await file.close()
      await removeFolder()
    },
  }
}
