import { readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { deletionRules } from '#domain/records/deletion.ts'

/** How the names of folders begin into which files arrive. */
export const uploadFolder = 'jacana-upload-'

/**
 * Removes the folders of uploads that a killed program left behind, and answers how many.
 * A file that is arriving now is younger, and a folder of somebody else's is left to them.
 */
export const removeOldUploads = async (now: Date, folder = tmpdir()): Promise<number> => {
  const { emptied } = deletionRules.temporaryFile
  const days = typeof emptied === 'string' ? 1 : emptied.afterDays
  const names = (await readdir(folder)).filter(name => name.startsWith(uploadFolder))
  let removed = 0
  for (const name of names) {
    const path = join(folder, name)
    const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Infinity }))
    if (mtimeMs > now.getTime() - days * 86_400_000) continue
    const isGone = await rm(path, { recursive: true }).then(
      () => true,
      () => false,
    )
    if (isGone) removed += 1
  }
  return removed
}
