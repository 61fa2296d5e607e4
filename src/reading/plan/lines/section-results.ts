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
import { textOfPieces } from './cell-text.ts'
import { readCodes, unknownCodes, type LegendCodes } from './codes.ts'
import type { PlacedPiece } from './margins.ts'
import type { DraftCell, DraftRow } from './draft.ts'
import type { SourceLine } from './source-lines.ts'

/** What writing the results of a section needs. */
export type ResultContext = {
  columns: readonly Column[]
  codes: LegendCodes
  vocabulary: ReadonlySet<string>
}
/** The results of a section, and what a person should check in them. */
export type SectionResults = { results: ParsedResult[]; doubts: Doubt[]; warnings: ParsedWarning[] }

/** A cell below this sureness gets a doubt. */
const sureEnough = 0.85

/** The rows of a section as results with cells of text, with a doubt for each cell that is not sure. */
export const sectionResults = (
  section: string,
  rows: readonly DraftRow[],
  paperwork: ResultContext,
): SectionResults => {
  const out: SectionResults = { results: [], doubts: [], warnings: [] }
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
  { vocabulary }: ResultContext,
): { text: string; mandatesText: string } => {
  const pieces = cell ? linesIn(cell).flatMap(lines => separateReferences(lines)) : []
  const from = pieces.findIndex(
    (lines, at) => at > 0 && areReferences(lines) && (pieces[at - 1] ?? []).some(isItem),
  )
  // A list ends without a full stop that would separate it from the references below.
  const parts = from < 0 ? [pieces] : [pieces.slice(0, from), pieces.slice(from)]
  const whole = parts.map(part => textOfPieces(part, vocabulary)).join('\n\n')
  return splitMandates(resultNumber(whole)?.rest ?? whole)
}

const isItem = ({ text }: SourceLine): boolean => text.startsWith('• ')
const areReferences = (lines: readonly SourceLine[]): boolean => {
  const text = lines.map(line => line.text).join(' ')
  return beginsWithReference(text) && isReferenceRest(text)
}

/** The lines of a piece, with the references of a result as a separate piece. */
const separateReferences = (lines: SourceLine[]): SourceLine[][] => {
  const from = referencesFrom(lines.map(({ text }) => text))
  return from < 0 ? [lines] : [lines.slice(0, from), lines.slice(from)]
}

const linesIn = (cell: DraftCell): SourceLine[][] => cell.placedPieces.map(({ piece }) => piece.lines)

const writeRow = (
  section: string,
  result: ParsedResult,
  row: DraftRow,
  paperwork: ResultContext,
  out: SectionResults,
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
    const text = textOfPieces(linesIn(cell), vocabulary)
    cells[key] = text
    const sure = cellConfidence(cell)
    if (sure < 0.995) confidence[key] = Math.round(sure * 1000) / 1000
    const strange =
      column.role === 'lead' || column.role === 'funding' ? unexplainedCodes(text, paperwork.codes) : []
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
  const parsedRow: ParsedRow = {
    cells,
    ...linesOf(own),
    ...(Object.keys(confidence).length > 0 && { confidence }),
  }
  result.rows.push(parsedRow)
}

const cellConfidence = (cell: DraftCell): number =>
  smallest(cell.placedPieces.map(({ confidence }) => confidence))

const linesOf = (cells: readonly DraftCell[]): { lines?: [number, number] } => {
  const numbers = cells.flatMap(cell =>
    cell.placedPieces.flatMap(({ piece }) => piece.lines.map(({ no }) => no)),
  )
  return numbers.length === 0 ? {} : { lines: [smallest(numbers), largest(numbers)] }
}

const doubtCell = (
  at: RowAddress,
  key: CellKey,
  text: string,
  cell: DraftCell,
  { columns }: ResultContext,
  out: SectionResults,
): void => {
  const confidence = cellConfidence(cell)
  if (confidence >= sureEnough) return
  const least = cell.placedPieces.find(each => each.confidence === confidence)
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

const reasonOf = (placedPiece: PlacedPiece | undefined): DoubtReason => {
  const other = placedPiece?.others[0]
  if (!placedPiece || !other) return 'columnUnsure'
  const goes = (step: PlacedPiece['step']): boolean => step === 'goOn' || step === 'resume'
  if (goes(other.step) !== goes(placedPiece.step)) return 'continuationUnsure'
  return other.column === placedPiece.column ? 'rowUnsure' : 'columnUnsure'
}

/** The codes of a cell that nothing explains. "Not applicable" is one where no code is written so. */
const unexplainedCodes = (text: string, codes: LegendCodes): string[] => {
  const reading = readCodes(text, codes)
  return reading.notApplicable && !reading.lead && !reading.funding ? [text] : unknownCodes(text, codes)
}
