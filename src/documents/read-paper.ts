import type { Paper } from '#domain/papers/paper.ts'
import { Refusal } from '#domain/refusal.ts'
import { fileKind } from './file-kind.ts'
import { openOfficePackage } from './office-package.ts'
import { readDocx } from './read-docx.ts'
import { readText } from './read-text.ts'
import { readXlsx } from './read-xlsx.ts'

/** The most table rows that a file may hold. */
const mostRows = 20_000

/**
 * Reads a paper of any kind we know: DOCX, XLSX, PDF or plain text. The kind is judged by the content, never by a name.
 * @throws Refusal fileEmpty, fileTooLarge, fileEncrypted, fileDamaged, fileImageOnly, fileExpands, fileEntities,
 * fileMacro, fileUnknown, fileTooManyRows
 */
export const readPaper = async (bytes: Uint8Array): Promise<Paper> => {
  const paper = await readKind(bytes)
  const rows =
    paper.kind === 'blocks'
      ? paper.blocks.reduce((sum, block) => sum + (block.kind === 'table' ? block.rows.length : 0), 0)
      : 0
  if (rows > mostRows) throw new Refusal('fileTooManyRows', { rows, most: mostRows })
  return paper
}

const readKind = async (bytes: Uint8Array): Promise<Paper> => {
  const kind = fileKind(bytes)
  if (kind === 'office') return readOffice(bytes)
  if (kind === 'text') return readText(bytes)
  // the PDF library is large and few files need it
  const { readPdf } = await import('./read-pdf.ts')
  return readPdf(bytes)
}

const readOffice = (bytes: Uint8Array): Paper => {
  const file = openOfficePackage(bytes)
  return file.kind === 'docx' ? readDocx(file) : readXlsx(file)
}
