import { cellKey, type CellKey } from '#domain/plan/layout.ts'
import { sectionHead, type MadeColumn, type MadePlan, type MadeRow, type MadeSection } from './made-plan.ts'

/** A cell in the grid of a table: `row` and `column` count from 0, `rows` and `columns` are its spans. */
export type GridCell = {
  row: number
  rows: number
  column: number
  columns: number
  text: string
  hasTint: boolean
}

/** A printed table: the paragraphs before it, its heading cells, and the cells below, with blank ones. */
export type MadeTable = {
  before: string[]
  headerRows: number
  header: GridCell[]
  rows: number
  body: GridCell[]
}

/** The tables of a plan: one for each section, or one in which spanning rows separate the sections. */
export const tablesOf = (plan: MadePlan): MadeTable[] => {
  const header = headerGrid(plan)
  const headerRows = plan.yearsAbove ? 2 : 1
  const alone = plan.sections.map(section => ({
    before: sectionHead(plan, section),
    headerRows,
    header,
    ...sectionGrid(plan, section),
  }))
  if (!plan.oneTable) return alone
  const body: GridCell[] = []
  let rows = 0
  for (const table of alone) {
    const across = table.before.map((text, row) => ({
      row: rows + row,
      rows: 1,
      column: 0,
      columns: plan.columns.length,
      text,
      hasTint: false,
    }))
    rows += across.length
    body.push(...across, ...table.body.map(cell => ({ ...cell, row: rows + cell.row })))
    rows += table.rows
  }
  return [{ before: [], headerRows, header, rows, body }]
}

/** The cells of a section by row and column; a spanning cell is in its first row. */
export const sectionGrid = (plan: MadePlan, section: MadeSection): { rows: number; body: GridCell[] } => {
  const body: GridCell[] = []
  let row = 0
  for (const result of section.results) {
    const words = [`${result.number}${plan.numberMark} ${result.text}`, result.mandates]
      .filter(Boolean)
      .join('\n\n')
    for (const [index, { cells, spannedCells, hasTint }] of result.rows.entries()) {
      for (const [column, key] of plan.columns.map(cellKey).entries()) {
        const isResult = key === 'result'
        if (isResult ? index > 0 : spannedCells.includes(key)) continue
        const below = isResult ? result.rows.length - 1 : spannedBelow(result.rows, index, key)
        const text = isResult ? words : (cells[key] ?? '')
        body.push({ row, rows: 1 + below, column, columns: 1, text, hasTint: hasTint && !isResult })
      }
      row += 1
    }
  }
  return { rows: row, body }
}

const spannedBelow = (rows: MadeRow[], index: number, key: CellKey): number => {
  let below = 0
  while (rows[index + below + 1]?.spannedCells.includes(key)) below += 1
  return below
}

/** The headings of a plan's table: one row, or two with each year above its columns. */
const headerGrid = ({ columns, yearsAbove }: MadePlan): GridCell[] => {
  if (!yearsAbove)
    return columns.map(({ heading }, column) => ({
      row: 0,
      column,
      rows: 1,
      columns: 1,
      text: heading,
      hasTint: false,
    }))
  return columns.flatMap(({ heading, year }, column): GridCell[] => {
    if (year === undefined) return [{ row: 0, column, rows: 2, columns: 1, text: heading, hasTint: false }]
    const above =
      columns[column - 1]?.year === year
        ? []
        : [{ row: 0, column, rows: 1, columns: runOf(columns, column), text: `${year}`, hasTint: false }]
    return [...above, { row: 1, column, rows: 1, columns: 1, text: heading, hasTint: false }]
  })
}

/** The number of columns from this one on that have its year. */
const runOf = (columns: MadeColumn[], column: number): number => {
  const other = columns.findIndex(({ year }, at) => at > column && year !== columns[column]?.year)
  return (other < 0 ? columns.length : other) - column
}
