import writeExcelFile, { type Cell, type SheetData } from 'write-excel-file/node'
import { headerGrid } from './header-grid.ts'
import { gridOf, legendText, rowCount, sectionHead, type MadePlan, type MadeSection } from './made-plan.ts'

/** The plan as one sheet: words in the first column, the table of each section under its heading, cells merged and tinted. */
export const writeXlsx = async (plan: MadePlan): Promise<Uint8Array> => {
  const words = [plan.symbol, plan.title, plan.actionHeading, plan.actionRequested, ...plan.paragraphs, plan.annexTitle, legendText(plan)]
  const data: SheetData = [
    ...words.map(line),
    ...plan.sections.flatMap(section => [[], ...sectionHead(plan, section).map(line), ...headerRows(plan), ...bodyRows(plan, section)]),
  ]
  const columns = plan.columns.map(({ width }) => ({ width }))
  return new Uint8Array(await writeExcelFile(data, { sheet: 'Plan', columns }).toBuffer())
}

const line = (text: string): Cell[] => [{ value: text, type: String }]

const headerRows = (plan: MadePlan): SheetData => {
  const rows = emptyRows(plan, plan.yearsAbove ? 2 : 1)
  for (const { row, column, rows: rowSpan, columns: columnSpan, text } of headerGrid(plan)) {
    put(rows, row, column, { value: text, type: String, fontWeight: 'bold', rowSpan, columnSpan })
  }
  return rows
}

const bodyRows = (plan: MadePlan, section: MadeSection): SheetData => {
  const rows = emptyRows(plan, rowCount(section))
  for (const { row, column, rows: rowSpan, text, tinted } of gridOf(plan, section)) {
    const filled = tinted ? { backgroundColor: '#FFF2B3' } : {}
    put(rows, row, column, { ...(text === '' ? {} : { value: text, type: String }), wrap: true, rowSpan, ...filled })
  }
  return rows
}

const emptyRows = (plan: MadePlan, count: number): Cell[][] => Array.from({ length: count }, () => plan.columns.map(() => null))

const put = (rows: Cell[][], row: number, column: number, cell: Cell): void => {
  const cells = rows[row]
  if (cells) cells[column] = cell
}
