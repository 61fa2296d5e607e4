import { createHash } from 'node:crypto'

import { fileKind } from '#documents/file-kind.ts'
import type { Person } from '#domain/rights/right.ts'
import { type FileContent, FileOnDisk } from '#fields/kinds/file.ts'
import { newId } from '#store/engine/new-id.ts'
import type { NewFile } from '#store/files/sent-files.ts'

import { bytesOf } from './file-bytes.ts'

/**
 * The bytes of a new file, and the file as the store takes it: with its kind (from its content), hash, sender
 * and instant.
 * @throws Refusal fileEmpty, fileTooLarge, fileEncrypted, fileDamaged, fileUnknown
 */
export const fileToStore = async (
  { bytes: content, fileName }: { bytes: FileContent; fileName: string },
  { person, now }: { person: Person; now: Date },
): Promise<{ file: NewFile; bytes: Uint8Array }> => {
  const bytes = await bytesOf(content)
  const file: NewFile = {
    id: newId(),
    fileName,
    kind: fileKind(bytes),
    sha256: content instanceof FileOnDisk ? content.sha256 : createHash('sha256').update(bytes).digest('hex'),
    size: bytes.length,
    state: 'open',
    version: 1,
    sentAt: now,
    sentBy: person.id,
  }
  return { file, bytes }
}
