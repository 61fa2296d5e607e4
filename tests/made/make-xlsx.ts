import writeExcelFile, { type Cell, type SheetData } from 'write-excel-file/node'
import { legendText, type MadePlan } from './made-plan.ts'
import { tablesOf, type GridCell } from './table-grid.ts'

/** The plan as one sheet: words in the first column, tables under them, cells merged and tinted. */
export const makeXlsx = async (plan: MadePlan): Promise<Uint8Array> => {
  const cover = [plan.symbol, plan.title, plan.actionHeading, plan.actionRequested, ...plan.paragraphs]
  const words = [...cover, plan.annexWord, plan.annexTitle, legendText(plan)]
  const tables = tablesOf(plan).map(({ before, headerRows, header, rows, body }): SheetData => {
    const head = rowsOf(plan, headerRows, header, { fontWeight: 'bold' })
    return [[], ...before.map(line), ...head, ...rowsOf(plan, rows, body, { wrap: true })]
  })
  const columns = plan.columns.map(({ width }) => ({ width }))
  return new Uint8Array(
    await writeExcelFile([...words.map(line), ...tables.flat()], { sheet: 'Plan', columns }).toBuffer(),
  )
}

const line = (text: string): Cell[] => [{ value: text, type: String }]

const rowsOf = (
  plan: MadePlan,
  count: number,
  cells: GridCell[],
  style: { fontWeight: 'bold' } | { wrap: true },
): SheetData => {
  const rows: Cell[][] = Array.from({ length: count }, () => plan.columns.map(() => null))
  for (const { row, column, rows: rowSpan, columns: columnSpan, text, hasTint } of cells) {
    const tintStyle = hasTint ? { backgroundColor: '#FFF2B3' } : {}
    rows[row]?.splice(column, 1, {
      ...(text === '' ? {} : { value: text, type: String }),
      ...style,
      rowSpan,
      columnSpan,
      ...tintStyle,
    })
  }
  return rows
}
