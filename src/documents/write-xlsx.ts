import writeExcelFile, { type Cell, type CellObject, type Row } from 'write-excel-file/node'

import { beginsWithReference } from '#domain/import/mandates-text.ts'
import { recogniseHeadings } from '#domain/import/headings.ts'
import { recogniseSection } from '#domain/import/sections.ts'
import { cellKey, type Column, type ColumnRole } from '#domain/plan/layout.ts'
import type { ParsedPlan, ParsedResult, ParsedRow, ParsedSection } from '#domain/paper/parsed-plan.ts'
import { headedColumn } from '#domain/words/official-words.ts'
import { say } from '#domain/text.ts'
import { writeExportMark } from './export-mark.ts'
import { type PlanWords, planWords } from './plan-words.ts'

/**
 * A plan as a workbook of one sheet: its symbol, title and legend, then the official table with merged result and
 * indicator cells and tinted rows, so that our own reader gives the same plan again. Every cell is a text, never a formula.
 */
export const writeXlsx = async (plan: ParsedPlan): Promise<Uint8Array> => {
  const words = planWords(plan.document.language)
  const sheet: Sheet = { plan, words, width: plan.columns.length }
  const cover = coverRows(sheet)
  const header = [headingsOf(plan).map(heading => text(heading, { ...headerStyle, ...bordered }))]
  const rows = [...cover, ...header, ...plan.sections.flatMap(section => sectionRows(section, sheet))]
  const columns = plan.columns.map(({ role }) => ({ width: widthOf(role) }))
  const file = writeExcelFile(
    rows,
    { sheet: 'Plan', orientation: 'landscape', columns, stickyRowsCount: cover.length + 1 },
    { fontFamily: 'Calibri', fontSize: 10 },
  )
  return new Uint8Array(await file.toBuffer())
}

type Sheet = { plan: ParsedPlan; words: PlanWords; width: number }

const bordered = { borderColor: '#9AA5AB', borderStyle: 'thin' } as const
const headerStyle = { fontWeight: 'bold', backgroundColor: '#DCE6EA', wrap: true, alignVertical: 'top' } as const
const sectionStyle = { fontWeight: 'bold', wrap: true, alignVertical: 'top' } as const
const tint = '#F8D7D2'
const widths: Partial<Record<ColumnRole, number>> = { lead: 16, funding: 16, deadline: 14, priority: 12, target: 22 }

const widthOf = (role: ColumnRole): number => widths[role] ?? 34

const text = (value: string, style: Omit<CellObject, 'value' | 'type'> = {}): Cell => ({
  ...style,
  ...(value !== '' && { value, type: String }),
})

/** Headings that our readers take for what they are; the usual ones where those of the plan say nothing to them. */
const headingsOf = ({ columns, headings = [], document }: ParsedPlan): string[] => {
  const printed = columns.map((_, i) => headings[i] ?? '')
  const read = recogniseHeadings(printed)
  const speaks = columns.every((column, i) => sameColumn(read[i]?.column, column))
  return speaks
    ? printed
    : columns.map((column, i) =>
        column.role === 'note'
          ? (printed[i] ?? '')
          : say(headedColumn(column, undefined, document.language).heading, document.language).text,
      )
}

const sameColumn = (a: Column | undefined, b: Column): boolean => a?.role === b.role && a.year === b.year

const coverRows = ({ plan, words }: Sheet): Row[] => {
  const { symbol, title, language, legend, tint: tag, partial } = plan.document
  const lines = [
    ...(symbol === undefined ? [] : [text(symbol)]),
    ...(title === undefined ? [] : [text(title, { fontWeight: 'bold', fontSize: 14 })]),
    text(writeExportMark({ language, partial: partial === true }), { textColor: '#6B767C' }),
    ...legend.map(({ code, meaning }) => text(`${code} = ${meaning};`)),
    ...(tag === undefined ? [] : [text(words.tinted(tag), { backgroundColor: tint })]),
  ]
  return lines.map(line => [line])
}

const sectionRows = (section: ParsedSection, sheet: Sheet): Row[] => [
  across(sectionLine(section, sheet), sheet, { ...sectionStyle, fontSize: 12 }),
  ...(section.goal === '' ? [] : [across(`${sheet.words.goal}${sheet.words.colon} ${section.goal}`, sheet, { wrap: true })]),
  ...section.results.flatMap(result => resultRows(result, sheet)),
]

/** "Function 1: Title", under the name that the plan gives its sections where our readers know it. */
const sectionLine = ({ number, title }: ParsedSection, { plan, words }: Sheet): string => {
  const line = (name: string) => `${name} ${number}${words.colon} ${title}`.trim()
  const own = line(plan.document.sectionName ?? words.section)
  return recogniseSection(own)?.number === number ? own : line(words.section)
}

/** Words across the table. A spreadsheet does not fit the height of merged cells to their words, so it is said. */
const across = (value: string, { plan, width }: Sheet, style: Omit<CellObject, 'value' | 'type'>): Row => {
  const signs = plan.columns.reduce((sum, { role }) => sum + widthOf(role), 0)
  const lines = value.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / signs)), 0)
  return [text(value, { ...style, ...bordered, columnSpan: width, height: 16 * lines }), ...Array.from({ length: width - 1 }, () => null)]
}

const resultRows = (result: ParsedResult, { plan, words }: Sheet): Row[] => {
  const rows: readonly ParsedRow[] = result.rows.length > 0 ? result.rows : [{ cells: {} }]
  return rows.map((row, place) =>
    plan.columns.map((column): Cell => {
      const span = spanOf(column, rows, place)
      if (span === 0) return null
      const value = column.role === 'result' ? resultWords(result, words) : (row.cells[cellKey(column)] ?? '')
      const isTinted = column.role !== 'result' && plan.document.tint !== undefined && row.tags?.includes(plan.document.tint)
      return text(value, {
        ...bordered,
        wrap: true,
        alignVertical: 'top',
        ...(span > 1 && { rowSpan: span }),
        ...(isTinted && { backgroundColor: tint }),
      })
    }),
  )
}

/** How many rows a cell covers: a result all of its rows, an indicator those up to the next; 0 where a cell above covers it. */
const spanOf = (column: Column, rows: readonly ParsedRow[], place: number): number => {
  if (column.role !== 'result' && column.role !== 'periodIndicator') return 1
  const begins = (row: ParsedRow, at: number) => at === 0 || (column.role === 'periodIndicator' && row.cells.periodIndicator !== undefined)
  if (!rows.some((row, at) => at === place && begins(row, at))) return 0
  const next = rows.findIndex((row, at) => at > place && begins(row, at))
  return (next < 0 ? rows.length : next) - place
}

/** The number, the words and the mandates of a result, as paper has them in one cell. */
const resultWords = ({ number, text: words, mandatesText }: ParsedResult, { mandates, colon }: PlanWords): string => {
  const cited = mandatesText === '' || beginsWithReference(mandatesText) ? mandatesText : `${mandates}${colon} ${mandatesText}`
  return [`${number} ${words}`.trim(), cited].filter(part => part !== '').join('\n\n')
}
