import type { SourceDocument, SourceTable } from '#domain/papers/source-document.ts'
import type { LanguageTag } from '#domain/language.ts'
import { withoutRepeats } from './without-repeats.ts'

/**
 * What the mark line of an exported sheet says: its language, and whether it holds only some rows.
 * A reader could not tell either from the rest of the sheet.
 */
export type ExportMark = { language: LanguageTag; partial: boolean }

/** The mark line: "Jacana: fr", or "Jacana: fr (…)" where the workbook holds only some rows. */
export const writeExportMark = ({ language, partial }: ExportMark): string =>
  `Jacana: ${language}${partial ? ' (…)' : ''}`

/**
 * The mark of an exported sheet, and the document without it.
 * Lines about the file, repeated text and columns for information only are removed. Other documents have no
 * mark and stay as they are.
 */
export const takeExportMark = (paper: SourceDocument): { paper: SourceDocument; mark?: ExportMark } => {
  if (paper.kind !== 'blocks' || paper.format !== 'xlsx') return { paper }
  const firstMark = paper.blocks.flatMap(block => (block.kind === 'table' ? markIn(block) : []))[0]
  if (!firstMark) return { paper }
  const blocks = paper.blocks.map(block => {
    if (block.kind !== 'table') return block
    const [own] = markIn(block)
    if (!own) return firstMark.isFilled ? withoutRepeats(block) : block
    return { ...block, rows: block.rows.filter((_, i) => (own.isFilled ? i < own.row : i !== own.row)) }
  })
  return { paper: { ...paper, blocks }, mark: firstMark.mark }
}

/**
 * The mark and its row. Where the mark has a colon, every cell of the workbook is filled; else cells are
 * merged.
 */
type FoundMark = { mark: ExportMark; row: number; isFilled: boolean }

const markIn = ({ rows }: SourceTable): FoundMark[] =>
  rows.flatMap(({ cells }, row) => {
    const match = cells.length === 1 ? markPattern.exec(cells[0]?.text ?? '') : undefined
    const [, colon, language, some] = match ?? []
    return language === undefined
      ? []
      : [{ mark: { language, partial: some !== undefined }, row, isFilled: colon !== undefined }]
  })

const markPattern = /^Jacana(:)? ([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)( \(…\))?$/
