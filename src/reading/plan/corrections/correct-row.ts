import { type CellKey, cellKey } from '#domain/plan/layout.ts'
import type { ParsedPlan, ParsedRow } from '#domain/papers/parsed-plan.ts'
import type { Correction } from '#domain/papers/correction.ts'
import { impossible, withCell } from './correct-text.ts'
import { renumberRows, withoutDoubts } from './renumber-rows.ts'

/** A correction of rows or of whole cells. */
export type RowCorrection = Exclude<Correction, { kind: 'accept' | 'editText' }>

/**
 * The plan with cells moved, or rows joined, split or dropped.
 * @throws Refusal correctionImpossible where there is no such row, cell or column
 */
export const correctRow = (parsedPlan: ParsedPlan, correction: RowCorrection): ParsedPlan => {
  const rows = rowsAt(parsedPlan, correction)
  const row = rows[correction.at.row]
  if (!row) throw impossible(correction.at)
  switch (correction.kind) {
    case 'moveCell':
      return moveCell(parsedPlan, correction, rows, row)
    case 'moveToRow':
      return moveToRow(parsedPlan, correction, rows, row)
    case 'mergeRow':
      return mergeRow(parsedPlan, correction, rows, row)
    case 'splitRow':
      return splitRow(parsedPlan, correction, rows, row)
    case 'dropRow': {
      const withoutRow = withRows(parsedPlan, correction, rows.toSpliced(correction.at.row, 1))
      return renumberRows(withoutRow, correction.at, place =>
        place === correction.at.row ? undefined : place > correction.at.row ? place - 1 : place,
      )
    }
  }
}

const moveCell = (
  parsedPlan: ParsedPlan,
  correction: Extract<RowCorrection, { kind: 'moveCell' }>,
  rows: ParsedRow[],
  row: ParsedRow,
): ParsedPlan => {
  const { at, cell, to } = correction
  const text = row.cells[cell]
  if (text === undefined || cell === to || !columnKeys(parsedPlan).includes(to)) throw impossible(at, cell)
  // The order of the two texts in the table stays.
  const joinedText = joinedInOrder(parsedPlan, [cell, text], [to, row.cells[to]])
  const newRow = { ...row, cells: withCell(withCell(row.cells, cell, ''), to, joinedText) }
  return withoutDoubts(
    withoutDoubts(withRows(parsedPlan, correction, rows.with(at.row, newRow)), at, cell),
    at,
    to,
  )
}

const moveToRow = (
  parsedPlan: ParsedPlan,
  correction: Extract<RowCorrection, { kind: 'moveToRow' }>,
  rows: ParsedRow[],
  row: ParsedRow,
): ParsedPlan => {
  const { at, cell, direction } = correction
  const place = at.row + (direction === 'above' ? -1 : 1)
  const other = rows[place]
  const text = row.cells[cell]
  if (!other || text === undefined) throw impossible(at, cell)
  const otherText = other.cells[cell]
  const joinedText = direction === 'above' ? joinText(otherText, text) : joinText(text, otherText)
  const next = rows
    .with(at.row, { ...row, cells: withCell(row.cells, cell, '') })
    .with(place, { ...other, cells: withCell(other.cells, cell, joinedText) })
  return withoutDoubts(
    withoutDoubts(withRows(parsedPlan, correction, next), at, cell),
    { ...at, row: place },
    cell,
  )
}

const mergeRow = (
  parsedPlan: ParsedPlan,
  correction: RowCorrection,
  rows: ParsedRow[],
  row: ParsedRow,
): ParsedPlan => {
  const { at } = correction
  const above = rows[at.row - 1]
  if (!above) throw impossible(at)
  const cells = columnKeys(parsedPlan).reduce(
    (all, key) => withCell(all, key, joinText(above.cells[key], row.cells[key])),
    above.cells,
  )
  const tags = [...new Set([...(above.tags ?? []), ...(row.tags ?? [])])]
  const merged: ParsedRow = { ...above, ...linesOfBoth(above, row), cells, ...(tags.length > 0 && { tags }) }
  const next = withRows(parsedPlan, correction, rows.toSpliced(at.row - 1, 2, merged))
  const sharedKeys = columnKeys(parsedPlan).filter(
    key => row.cells[key] !== undefined && above.cells[key] !== undefined,
  )
  const nextPlan = renumberRows(next, at, (place, cell) => {
    if ((place === at.row || place === at.row - 1) && cell !== undefined && sharedKeys.includes(cell))
      return undefined
    return place >= at.row ? place - 1 : place
  })
  return nextPlan
}

/** The plan with a row split: the cell and the columns after it become a new row below. */
const splitRow = (
  parsedPlan: ParsedPlan,
  correction: Extract<RowCorrection, { kind: 'splitRow' }>,
  rows: ParsedRow[],
  row: ParsedRow,
): ParsedPlan => {
  const { at, cell } = correction
  const keys = columnKeys(parsedPlan)
  const from = keys.indexOf(cell)
  const below = new Set(keys.slice(from))
  const filledKeys = Object.keys(row.cells)
  if (from < 0 || row.cells[cell] === undefined || filledKeys.every(key => below.has(key)))
    throw impossible(at, cell)
  const part = (isIn: (key: string) => boolean): ParsedRow => ({
    ...row,
    cells: Object.fromEntries(Object.entries(row.cells).filter(([key]) => isIn(key))),
  })
  const parts = [part(key => !below.has(key)), part(key => below.has(key))]
  const next = withRows(parsedPlan, correction, rows.toSpliced(at.row, 1, ...parts))
  const nextPlan = renumberRows(next, at, (place, key) =>
    place > at.row || (place === at.row && key !== undefined && below.has(key)) ? place + 1 : place,
  )
  return withoutDoubts(nextPlan, { ...at, row: at.row + 1 }, cell)
}

const rowsAt = (parsedPlan: ParsedPlan, { at }: RowCorrection): ParsedRow[] => {
  const result = parsedPlan.sections
    .find(({ number }) => number === at.section)
    ?.results.find(({ number }) => number === at.result)
  if (!result) throw impossible(at)
  return result.rows
}

const withRows = (parsedPlan: ParsedPlan, { at }: RowCorrection, rows: ParsedRow[]): ParsedPlan => ({
  ...parsedPlan,
  sections: parsedPlan.sections.map(section =>
    section.number === at.section
      ? {
          ...section,
          results: section.results.map(result =>
            result.number === at.result ? { ...result, rows } : result,
          ),
        }
      : section,
  ),
})

const columnKeys = ({ columns }: ParsedPlan): CellKey[] =>
  columns.map(cellKey).filter(key => key !== 'result')

const joinedInOrder = (
  parsedPlan: ParsedPlan,
  [cell, text]: [CellKey, string],
  [to, otherText]: [CellKey, string | undefined],
): string => {
  const keys = columnKeys(parsedPlan)
  return keys.indexOf(cell) < keys.indexOf(to) ? joinText(text, otherText) : joinText(otherText, text)
}

/**
 * Two parts of a cell, joined. They become one sentence if the first is unfinished and the second continues
 * it, otherwise two paragraphs.
 */
const joinText = (first: string | undefined, second: string | undefined): string => {
  if (!first || !second) return first ?? second ?? ''
  const goesOn = !/[.!?:;»”)]\s*$/u.test(first) && /^[\p{Ll}\p{N}(«“]/u.test(second)
  if (second.startsWith('• ')) return `${first}\n${second}`
  return goesOn ? `${first} ${second}` : `${first}\n\n${second}`
}

const linesOfBoth = (above: ParsedRow, row: ParsedRow): Pick<ParsedRow, 'lines'> =>
  above.lines && row.lines
    ? { lines: [Math.min(above.lines[0], row.lines[0]), Math.max(above.lines[1], row.lines[1])] }
    : {}
