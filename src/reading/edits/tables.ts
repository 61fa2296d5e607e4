import { likeness } from '#domain/differences/likeness.ts'
import type { LanguageTag } from '#domain/language.ts'
import { readAnchor } from '#domain/papers/paper-anchor.ts'
import type { Plan, PlanNode } from '#domain/plan/plan.ts'
import { say } from '#domain/text.ts'
import type { PrintedRow } from '#domain/edits/printed-text.ts'
import type { ReturnedBlock, ReturnedParagraph, ReturnedRow } from '#domain/edits/returned-paper.ts'
import { type EditedColumns, type EditedRow, editedCell, editedColumns, editedRows } from './table-rows.ts'

/** The tables of a section in an edited paper, as one. */
export type EditedTable = { section: PlanNode; columns: EditedColumns; rows: EditedRow[] }

/** The tables of an edited paper by section, and the words of those without a section. */
export type EditedTables = { tables: EditedTable[]; strange: string[] }

type Base = { plan: Plan; language: LanguageTag; rows: ReadonlyMap<string, PrintedRow> }

/** The tables of an edited paper by section: by their anchors, otherwise by the heading before them. */
export const editedTables = (blocks: readonly ReturnedBlock[], base: Base): EditedTables => {
  const { plan, language } = base
  const headings = plan.layout.map(({ heading }) => say(heading, language).text)
  const result: EditedTables = { tables: [], strange: [] }
  let heading = ''
  for (const block of blocks) {
    if (block.kind === 'paragraph') {
      const text = block.pieces.map(piece => (piece.change === 'deleted' ? '' : piece.text)).join('')
      if (block.heading !== undefined && text.trim() !== '') heading = text
      continue
    }
    const section = sectionOf(block.rows, heading, base)
    const first = headerRow(block.rows, headings)
    const existing = result.tables.find(table => table.section === section)
    if (!section) {
      result.strange.push(
        block.rows
          .flatMap(row => row.cells.map(cell => editedCell(cell).words.text))
          .join('\n')
          .trim(),
      )
      continue
    }
    const columns = first
      ? editedColumns(first, headings)
      : (existing?.columns ?? unheaded(block.rows, headings.length))
    const rows = editedRows(
      block.rows.filter(row => row !== first && !row.header),
      columns,
    )
    if (existing) for (const row of rows) existing.rows.push(row)
    else result.tables.push({ section, columns, rows })
  }
  return result
}

/** The columns of a table without headings: those of a row with as many cells as the plan has columns. */
const unheaded = (rows: readonly ReturnedRow[], count: number): EditedColumns => ({
  edges: rows.find(({ cells }) => cells.length === count)?.cells.map(({ from, to }) => ({ from, to })) ?? [],
  others: [],
})

/** The row of headings: the one marked as such, or the first if it has the headings of the plan. */
const headerRow = (rows: readonly ReturnedRow[], headings: readonly string[]): ReturnedRow | undefined => {
  const headerByMark = rows.find(({ header }) => header)
  if (headerByMark) return headerByMark
  const [first] = rows
  if (!first) return undefined
  const words = first.cells.map(cell => editedCell(cell).words.text)
  return words.filter(text => headings.some(heading => likeness(text, heading) > 0.6)).length * 2 >
    headings.length
    ? first
    : undefined
}

const sectionOf = (
  rows: readonly ReturnedRow[],
  heading: string,
  { plan, language, rows: printedRows }: Base,
): PlanNode | undefined => {
  const anchors = rows.flatMap(({ cells }) =>
    cells.flatMap(({ paragraphs }) => paragraphs.flatMap(anchorsOf)),
  )
  const sectionAnchor = anchors.find(({ kind }) => kind === 'section')
  const votes = anchors.flatMap(({ kind, id }) =>
    kind === 'row' ? (printedRows.get(id)?.section.id ?? []) : [],
  )
  const id = sectionAnchor?.id ?? mostOf(votes)
  const byAnchor = plan.sections.find(section => section.id === id)
  if (byAnchor) return byAnchor
  const [best] = plan.sections
    .map(section => ({
      section,
      score: likeness(heading, `${section.number} ${say(section.title, language).text}`),
    }))
    .sort((a, b) => b.score - a.score)
  return best && best.score > 0.5 ? best.section : undefined
}

const anchorsOf = ({ anchors }: ReturnedParagraph) => anchors.flatMap(anchor => readAnchor(anchor) ?? [])

/** The most frequent item of a list; of equally frequent ones the first. */
export const mostOf = <Item>(items: readonly Item[]): Item | undefined => {
  const counts = new Map<Item, number>()
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1)
  return [...counts].reduce<[Item, number] | undefined>(
    (best, each) => (best && best[1] >= each[1] ? best : each),
    undefined,
  )?.[0]
}
