import type { SourceDocument } from '#domain/papers/source-document.ts'
import { Refusal } from '#domain/refusal.ts'
import { type Budget, createBudget } from './budget.ts'
import { fileKind } from './file-kind.ts'
import { openOfficePackage } from './office-package.ts'
import { readDocx } from './read-docx.ts'
import { readText } from './read-text.ts'
import { readXlsx } from './read-xlsx.ts'

/** The most table rows that a file may hold. */
const mostRows = 20_000

/**
 * A source document of any supported kind: DOCX, XLSX, PDF or plain text.
 * The content decides the kind, never the name.
 * @throws Refusal fileEmpty, fileTooLarge, fileEncrypted, fileDamaged, fileImageOnly, fileExpands,
 * fileEntities, fileMacro, fileUnknown, fileTooManyRows, fileOverLimit
 */
export const readSourceDocument = async (
  bytes: Uint8Array,
  budget = createBudget(),
): Promise<SourceDocument> => {
  const paper = await readKind(bytes, budget)
  const rows =
    paper.kind === 'blocks'
      ? paper.blocks.reduce((sum, block) => sum + (block.kind === 'table' ? block.rows.length : 0), 0)
      : 0
  if (rows > mostRows) throw new Refusal('fileTooManyRows', { rows, most: mostRows })
  return paper
}

const readKind = async (bytes: Uint8Array, budget: Budget): Promise<SourceDocument> => {
  const kind = fileKind(bytes)
  if (kind === 'office') return readOffice(bytes, budget)
  if (kind === 'text') return readText(bytes, budget)
  // The PDF library is large and few files need it.
  const { readPdf } = await import('./read-pdf.ts')
  return readPdf(bytes, budget)
}

const readOffice = (bytes: Uint8Array, budget: Budget): SourceDocument => {
  const file = openOfficePackage(bytes, budget)
  return file.kind === 'docx' ? readDocx(file) : readXlsx(file)
}
