import { createHash } from 'node:crypto'

import { fileKind } from '#documents/file-kind.ts'
import type { Person } from '#domain/rights.ts'
import { newId } from '#store/engine/new-id.ts'
import type { SentFile } from '#store/files/sent-files.ts'

/**
 * A new file as the store takes it, with its kind (from its content), hash, sender and instant.
 * @throws Refusal fileEmpty, fileTooLarge, fileEncrypted, fileDamaged, fileUnknown
 */
export const fileToStore = (
  { bytes, fileName }: { bytes: Uint8Array; fileName: string },
  { person, now }: { person: Person; now: Date },
): SentFile => ({
  id: newId(),
  fileName,
  kind: fileKind(bytes),
  sha256: createHash('sha256').update(bytes).digest('hex'),
  size: bytes.length,
  state: 'open',
  version: 1,
  sentAt: now,
  sentBy: person.id,
})
