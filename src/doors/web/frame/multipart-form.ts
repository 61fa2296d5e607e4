import type { FileOnDisk } from '#fields/kinds/file.ts'
import { Refusal } from '#domain/refusal.ts'
import { mostTextBytes } from '#doors/http/request-body.ts'

import { formPieces } from './form-pieces.ts'
import { createUpload, type Upload } from './upload.ts'

/** The fields that a form sent; `remove` deletes its file. */
export type FormFields = {
  texts: readonly (readonly [name: string, text: string])[]
  file?: UploadedFile
  remove: () => Promise<void>
}

/** The file that a form sent in its field `name`. */
export type UploadedFile = { name: string; fileName: string; content: FileOnDisk }

/** More than any form of ours has: parts, characters of all texts together, characters of a field's name. */
const most = { parts: 1000, text: mostTextBytes, name: 200 }

/**
 * The fields of a multipart form, read while its body arrives. Its file, one at most, goes to the disk.
 * @throws Refusal formDamaged where the body is no such form, or has too many parts
 * @throws Refusal formTooLarge where its texts are too long
 */
export const readMultipart = async (
  body: AsyncIterable<Uint8Array>,
  contentType: string,
): Promise<FormFields> => {
  const texts: [name: string, text: string][] = []
  let length = 0
  let sending: { name: string; fileName: string; upload: Upload } | undefined
  const remove = async () => sending?.upload.remove()
  try {
    for await (const piece of formPieces(body, contentType, most)) {
      if (piece.kind === 'bytes') await sending?.upload.write(piece.bytes)
      else if (piece.kind === 'text') {
        length += piece.text.length
        if (piece.isCut || length > most.text) throw new Refusal('formTooLarge')
        texts.push([piece.name, piece.text])
        // A browser sends a file without a name where none was chosen.
      } else if (piece.fileName !== '')
        sending = { name: piece.name, fileName: piece.fileName, upload: await createUpload() }
    }
    if (!sending) return { texts, remove }
    const { name, fileName, upload } = sending
    return { texts, file: { name, fileName, content: await upload.end() }, remove }
  } catch (error) {
    await remove()
    throw error
  }
}
