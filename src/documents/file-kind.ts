import { Refusal } from '#domain/refusal.ts'

/** The size of the largest file that is read, in bytes. */
const mostFileBytes = 25_000_000

/**
 * The kind of a file by its first bytes, never by its name: an Office file (a zip), a PDF, or text.
 * @throws Refusal fileEmpty, fileTooLarge, fileEncrypted, fileDamaged, fileUnknown
 */
export const fileKind = (bytes: Uint8Array): 'office' | 'pdf' | 'text' => {
  if (bytes.length > mostFileBytes)
    throw new Refusal('fileTooLarge', { size: megabytes(bytes.length), most: megabytes(mostFileBytes) })
  if (bytes.every(isBlank)) throw new Refusal('fileEmpty')
  if (beginsWith(bytes, 'PK\x03\x04')) return 'office'
  if (beginsWith(bytes, 'PK\x05\x06') || beginsWith(bytes, 'PK\x07\x08')) throw new Refusal('fileDamaged')
  if (beginsWith(bytes, '\xd0\xcf\x11\xe0'))
    throw new Refusal(isOlderOffice(bytes) ? 'fileUnknown' : 'fileEncrypted')
  return indexOf(bytes.subarray(0, 1024), '%PDF-') < 0 ? 'text' : 'pdf'
}

const isBlank = (byte: number): boolean => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d)

const megabytes = (bytes: number): number => Math.ceil(bytes / 100_000) / 10

const beginsWith = (bytes: Uint8Array, signature: string): boolean =>
  [...signature].every((character, place) => bytes[place] === character.charCodeAt(0))

const indexOf = (bytes: Uint8Array, signature: string): number =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).indexOf(signature, 0, 'latin1')

/**
 * Whether the file is an Office file of the older formats.
 * Their container also wraps encrypted files of the newer formats, but only older files have these streams.
 */
const isOlderOffice = (bytes: Uint8Array): boolean =>
  !hasStream(bytes, 'EncryptedPackage') &&
  ['WordDocument', 'Workbook', 'Book', 'PowerPoint Document'].some(name => hasStream(bytes, name))

const hasStream = (bytes: Uint8Array, name: string): boolean =>
  indexOf(bytes, [...name].map(character => `${character}\0`).join('')) >= 0
