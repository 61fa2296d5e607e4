import type { Paper } from '#domain/paper/paper.ts'
import { Refusal } from '#domain/refusal.ts'
import { openOfficePackage } from './office-package.ts'
import { readDocx } from './read-docx.ts'
import { readText } from './read-text.ts'
import { readXlsx } from './read-xlsx.ts'

/** The largest file that is read, in bytes. */
const mostFileBytes = 25_000_000

/** The most table rows that a file may hold. */
const mostRows = 20_000

/**
 * Reads a paper of any kind we know: DOCX, XLSX, PDF or plain text. The kind is judged by the content, never by a name.
 * @throws Refusal fileEmpty, fileTooLarge, fileEncrypted, fileDamaged, fileImageOnly, fileExpands, fileEntities,
 * fileMacro, fileUnknown, fileTooManyRows
 */
export const readPaper = async (bytes: Uint8Array): Promise<Paper> => {
  if (bytes.length > mostFileBytes) throw new Refusal('fileTooLarge', { size: megabytes(bytes.length), most: megabytes(mostFileBytes) })
  if (bytes.every(isBlank)) throw new Refusal('fileEmpty')
  const paper = await readKind(bytes)
  const rows = paper.kind === 'blocks' ? paper.blocks.reduce((sum, block) => sum + (block.kind === 'table' ? block.rows.length : 0), 0) : 0
  if (rows > mostRows) throw new Refusal('fileTooManyRows', { rows, most: mostRows })
  return paper
}

const readKind = async (bytes: Uint8Array): Promise<Paper> => {
  if (beginsWith(bytes, 'PK\x03\x04')) return readOffice(bytes)
  if (beginsWith(bytes, 'PK\x05\x06') || beginsWith(bytes, 'PK\x07\x08')) throw new Refusal('fileDamaged')
  if (beginsWith(bytes, '\xd0\xcf\x11\xe0')) throw new Refusal(isOlderOffice(bytes) ? 'fileUnknown' : 'fileEncrypted')
  if (indexOf(bytes.subarray(0, 1024), '%PDF-') < 0) return readText(bytes)
  // the PDF library is large and few files need it
  const { readPdf } = await import('./read-pdf.ts')
  return readPdf(bytes)
}

const readOffice = (bytes: Uint8Array): Paper => {
  const file = openOfficePackage(bytes)
  return file.kind === 'docx' ? readDocx(file) : readXlsx(file)
}

const isBlank = (byte: number): boolean => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d)

const megabytes = (bytes: number): number => Math.ceil(bytes / 100_000) / 10

const beginsWith = (bytes: Uint8Array, signature: string): boolean =>
  [...signature].every((sign, place) => bytes[place] === sign.charCodeAt(0))

const indexOf = (bytes: Uint8Array, signature: string): number =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).indexOf(signature, 0, 'latin1')

/** The container of the older Office formats also wraps enciphered files of the newer ones; only the older ones have these streams. */
const isOlderOffice = (bytes: Uint8Array): boolean =>
  !hasStream(bytes, 'EncryptedPackage') && ['WordDocument', 'Workbook', 'Book', 'PowerPoint Document'].some(name => hasStream(bytes, name))

const hasStream = (bytes: Uint8Array, name: string): boolean => indexOf(bytes, [...name].map(sign => `${sign}\0`).join('')) >= 0
