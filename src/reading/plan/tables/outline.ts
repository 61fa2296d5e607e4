import type { Language } from '#domain/language.ts'
import type { SourceBlock, SourceRow, SourceTable } from '#domain/papers/source-document.ts'
import type { SourcePlace } from '#domain/papers/parsed-plan.ts'
import { recogniseGoal, recogniseSection } from '#domain/words/sections.ts'
import { type HeadedColumn, headerAt, headerWords, type PlanHeader, repeatsHeader } from './plan-header.ts'
import { wordsAcross } from './plan-rows.ts'

/** A part of a paper, in order: words outside the tables, headings, words across a table, or a row. */
export type Part =
  | { kind: 'words'; text: string; heading: boolean; at: SourcePlace }
  | { kind: 'columns'; columns: readonly HeadedColumn[] }
  | { kind: 'across'; text: string; at: SourcePlace }
  | { kind: 'row'; row: SourceRow; columns: readonly HeadedColumn[]; at: SourcePlace }

/**
 * The parts of a paper. A table without headings continues the plan table before it, if it has as many
 * columns.
 */
export const outline = (blocks: readonly SourceBlock[], language?: Language): Part[] => {
  const parts: Part[] = []
  let open: { table: SourceTable; columns: readonly HeadedColumn[] } | undefined
  for (const block of blocks) {
    if (block.kind === 'paragraph') {
      parts.push({ kind: 'words', text: block.text, heading: block.heading !== undefined, at: block.at })
      continue
    }
    const columnsBefore = open && open.table.columns === block.columns ? open.columns : undefined
    const { parts: tableContent, columns } = tableParts(block, columnsBefore, language)
    for (const part of tableContent) parts.push(part)
    if (columns) open = { table: block, columns }
  }
  return parts
}

const tableParts = (
  table: SourceTable,
  columnsBefore: readonly HeadedColumn[] | undefined,
  language?: Language,
): { parts: Part[]; columns: readonly HeadedColumn[] | undefined } => {
  const parts: Part[] = []
  const headings: { rows: number; words: string[] }[] = []
  let columns =
    columnsBefore && !table.rows.some((_, row) => headerAt(table, row, language)) ? columnsBefore : undefined
  for (let row = 0; row < table.rows.length; row++) {
    const repeatedHeading = headings.find(heading => repeatsHeader(table, row, heading))
    const header: PlanHeader | undefined = repeatedHeading ? undefined : headerAt(table, row, language)
    if (header) {
      columns = header.columns
      headings.push({ rows: header.rows, words: headerWords(table, header) })
      parts.push({ kind: 'columns', columns })
    }
    const heading = header ?? repeatedHeading
    if (heading) row += heading.rows - 1
    else for (const part of rowParts(table, row, columns)) parts.push(part)
  }
  return { parts, columns }
}

const rowParts = (table: SourceTable, row: number, columns: readonly HeadedColumn[] | undefined): Part[] => {
  const paperRow = table.rows[row]
  const filledCells = (paperRow?.cells ?? []).filter(({ text }) => text.trim() !== '')
  const [first, second, ...others] = filledCells
  if (!paperRow || !first) return []
  const at = { ...table.at, ...first.at }
  if (!columns)
    return outsideWords(filledCells.map(({ text }) => text)).map(text => ({
      kind: 'words',
      text,
      heading: false,
      at,
    }))
  const across = wordsAcross(paperRow, columns)
  if (across !== undefined) return [{ kind: 'across', text: across, at }]
  if (others.length === 0 && beginsHeading(first.text))
    return [{ kind: 'across', text: second ? `${first.text} ${second.text}` : first.text, at }]
  return [{ kind: 'row', row: paperRow, columns, at }]
}

const beginsHeading = (text: string): boolean =>
  recogniseSection(text) !== undefined || recogniseGoal(text) !== undefined

/** The words of a row outside the plan. Two cells with a code and its meaning are a line of a legend. */
const outsideWords = (texts: string[]): string[] => {
  const [code, meaning, ...others] = texts
  const isPair =
    code && meaning && others.length === 0 && /^[\p{L}\p{N}/&.-]{1,12}$/u.test(code) && !/[:.]$/.test(code)
  return isPair ? [`${code} = ${meaning}`] : texts
}
