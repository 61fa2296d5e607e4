import { largest, smallest } from '#domain/extremes.ts'
import { cellKey, type CellKey, type Column } from '#domain/plan/layout.ts'
import type {
  Doubt,
  DoubtReason,
  ParsedResult,
  ParsedRow,
  ParsedWarning,
  RowAddress,
} from '#domain/papers/parsed-plan.ts'
import {
  beginsWithReference,
  isReferenceRest,
  referencesFrom,
  splitMandates,
} from '#domain/words/mandates-text.ts'
import { resultNumber } from '#domain/words/sections.ts'
import { cellText } from './cell-text.ts'
import { readCodes, unknownCodes, type Codes } from './codes.ts'
import type { Placed } from './margins.ts'
import type { DraftCell, DraftRow } from './draft.ts'
import type { SourceLine } from './source-lines.ts'

/** What writing out needs to know of the paper. */
export type Paperwork = { columns: readonly Column[]; codes: Codes; vocabulary: ReadonlySet<string> }
/** The results of a section, and what a person should look at in them. */
export type WrittenOut = { results: ParsedResult[]; doubts: Doubt[]; warnings: ParsedWarning[] }

/** A cell below this sureness is doubted. */
const sureEnough = 0.85

/** The rows of a section as results with their cells as text, with a doubt for each cell that is not sure. */
export const writeOut = (section: string, rows: readonly DraftRow[], paperwork: Paperwork): WrittenOut => {
  const out: WrittenOut = { results: [], doubts: [], warnings: [] }
  for (const group of resultGroups(rows)) {
    const first = group[0]
    const cell = first?.cells.find(({ column }) => paperwork.columns[column]?.role === 'result')
    const number = first?.number ?? ''
    const { text, mandatesText } = resultText(cell, paperwork)
    const result: ParsedResult = {
      number,
      text,
      mandatesText,
      rows: [],
      ...linesOf(group.flatMap(row => row.cells)),
    }
    if (cell) doubtCell({ section, result: number }, 'result', text, cell, paperwork, out)
    for (const row of group) writeRow(section, result, row, paperwork, out)
    out.results.push(result)
  }
  return out
}

const resultGroups = (rows: readonly DraftRow[]): DraftRow[][] => {
  const groups: DraftRow[][] = []
  for (const row of rows) {
    if (row.number !== undefined || groups.length === 0) groups.push([row])
    else groups.at(-1)?.push(row)
  }
  return groups
}

const resultText = (
  cell: DraftCell | undefined,
  { vocabulary }: Paperwork,
): { text: string; mandatesText: string } => {
  const pieces = cell ? linesIn(cell).flatMap(lines => withReferencesApart(lines)) : []
  const from = pieces.findIndex(
    (lines, at) => at > 0 && areReferences(lines) && (pieces[at - 1] ?? []).some(isItem),
  )
  // a list ends without a full stop that would part it from the references below
  const parts = from < 0 ? [pieces] : [pieces.slice(0, from), pieces.slice(from)]
  const whole = parts.map(part => cellText(part, vocabulary)).join('\n\n')
  return splitMandates(resultNumber(whole)?.rest ?? whole)
}

const isItem = ({ text }: SourceLine): boolean => text.startsWith('• ')
const areReferences = (lines: readonly SourceLine[]): boolean => {
  const text = lines.map(line => line.text).join(' ')
  return beginsWithReference(text) && isReferenceRest(text)
}

/** The lines of a piece, those of the references of a result in a piece of their own. */
const withReferencesApart = (lines: SourceLine[]): SourceLine[][] => {
  const from = referencesFrom(lines.map(({ text }) => text))
  return from < 0 ? [lines] : [lines.slice(0, from), lines.slice(from)]
}

const linesIn = (cell: DraftCell): SourceLine[][] => cell.placed.map(({ piece }) => piece.lines)

const writeRow = (
  section: string,
  result: ParsedResult,
  row: DraftRow,
  paperwork: Paperwork,
  out: WrittenOut,
): void => {
  const { columns, vocabulary } = paperwork
  const own = row.cells.filter(
    ({ column }) => columns[column]?.role !== 'result' && columns[column]?.role !== 'note',
  )
  if (own.length === 0) return
  const at: RowAddress = { section, result: result.number, row: result.rows.length }
  const cells: Record<CellKey, string> = {}
  const confidence: Record<CellKey, number> = {}
  for (const cell of own.toSorted((one, other) => one.column - other.column)) {
    const column = columns[cell.column]
    if (!column) continue
    const key = cellKey(column)
    const text = cellText(linesIn(cell), vocabulary)
    cells[key] = text
    const sure = surenessOf(cell)
    if (sure < 0.995) confidence[key] = Math.round(sure * 1000) / 1000
    const strange =
      column.role === 'lead' || column.role === 'funding' ? strangeCodes(text, paperwork.codes) : []
    for (const code of strange)
      out.warnings.push({ code: 'unknownCode', values: { code, column: key }, at, ...linesOf([cell]) })
    if (strange.length === 0) doubtCell(at, key, text, cell, paperwork, out)
    else
      out.doubts.push({
        at,
        cell: key,
        text,
        confidence: 0.5,
        reason: 'unknownCode',
        alternatives: [],
        ...linesOf([cell]),
      })
  }
  const parsed: ParsedRow = {
    cells,
    ...linesOf(own),
    ...(Object.keys(confidence).length > 0 && { confidence }),
  }
  result.rows.push(parsed)
}

const surenessOf = (cell: DraftCell): number => smallest(cell.placed.map(({ confidence }) => confidence))

const linesOf = (cells: readonly DraftCell[]): { lines?: [number, number] } => {
  const numbers = cells.flatMap(cell => cell.placed.flatMap(({ piece }) => piece.lines.map(({ no }) => no)))
  return numbers.length === 0 ? {} : { lines: [smallest(numbers), largest(numbers)] }
}

const doubtCell = (
  at: RowAddress,
  key: CellKey,
  text: string,
  cell: DraftCell,
  { columns }: Paperwork,
  out: WrittenOut,
): void => {
  const confidence = surenessOf(cell)
  if (confidence >= sureEnough) return
  const least = cell.placed.find(placed => placed.confidence === confidence)
  const others = least?.others ?? []
  const keys = others.flatMap(({ column }) => (columns[column] ? [cellKey(columns[column])] : []))
  const alternatives = [...new Set(keys)].filter(other => other !== key)
  out.doubts.push({
    at,
    cell: key,
    text,
    confidence: Math.round(confidence * 1000) / 1000,
    reason: reasonOf(least),
    alternatives,
    ...linesOf([cell]),
  })
}

const reasonOf = (placed: Placed | undefined): DoubtReason => {
  const other = placed?.others[0]
  if (!placed || !other) return 'columnUnsure'
  const goes = (step: Placed['step']): boolean => step === 'goOn' || step === 'resume'
  if (goes(other.step) !== goes(placed.step)) return 'continuationUnsure'
  return other.column === placed.column ? 'rowUnsure' : 'columnUnsure'
}

/** The codes of a cell that nothing explains; "not applicable" is one where no code is so written. */
const strangeCodes = (text: string, codes: Codes): string[] => {
  const reading = readCodes(text, codes)
  return reading.notApplicable && !reading.lead && !reading.funding ? [text] : unknownCodes(text, codes)
}
