import type { SourceDocument, SourceTable } from '#domain/papers/source-document.ts'
import type { LanguageTag } from '#domain/language.ts'
import { withoutRepeats } from './without-repeats.ts'

/** What a line of our own in an exported sheet says that no reader could tell: the language, and whether it holds some rows only. */
export type ExportMark = { language: LanguageTag; partial: boolean }

/** The line: "Jacana: fr", or "Jacana: fr (…)" where the workbook holds some rows only. */
export const writeExportMark = ({ language, partial }: ExportMark): string =>
  `Jacana: ${language}${partial ? ' (…)' : ''}`

/**
 * The mark of a paper, and the paper as it would be without it: what speaks of the file, what only repeats and the
 * columns that are there to be read are gone. Papers of others have no mark.
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

/** The mark and its row. A workbook whose mark has a colon has every cell filled; others merge them. */
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
