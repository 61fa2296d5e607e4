import type { Paper } from '#domain/paper/paper.ts'
import type { LanguageTag } from '#domain/language.ts'

/** What a line of our own in an exported sheet says that no reader could tell: the language, and whether it holds some rows only. */
export type ExportMark = { language: LanguageTag; partial: boolean }

/** The line: "Jacana fr", or "Jacana fr (…)" where the sheet holds some rows only. */
export const writeExportMark = ({ language, partial }: ExportMark): string => `Jacana ${language}${partial ? ' (…)' : ''}`

/** The mark of a paper, and the paper without its line. Papers of others have none. */
export const takeExportMark = (paper: Paper): { paper: Paper; mark?: ExportMark } => {
  if (paper.kind !== 'blocks' || paper.format !== 'xlsx') return { paper }
  let mark: ExportMark | undefined
  const blocks = paper.blocks.map(block => {
    if (block.kind !== 'table') return block
    const rows = block.rows.filter(({ cells }) => {
      const found = cells.length === 1 ? readMark(cells[0]?.text ?? '') : undefined
      mark ??= found
      return found === undefined
    })
    return rows.length === block.rows.length ? block : { ...block, rows }
  })
  return mark ? { paper: { ...paper, blocks }, mark } : { paper }
}

const readMark = (text: string): ExportMark | undefined => {
  const match = /^Jacana ([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)( \(…\))?$/.exec(text)
  return match?.[1] === undefined ? undefined : { language: match[1], partial: match[2] !== undefined }
}
