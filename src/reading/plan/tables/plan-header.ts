import type { Language } from '#domain/language.ts'
import type { Column } from '#domain/plan/layout.ts'
import type { SourceCell, SourceTable } from '#domain/papers/source-document.ts'
import { fold } from '#domain/words/fold.ts'
import { type HeadingReading, recogniseHeading, recogniseHeadings, yearOf } from '#domain/papers/headings.ts'
import { resultNumber } from '#domain/words/sections.ts'

/**
 * A column of a plan table with its printed heading, and how sure its role is. It covers the grid columns
 * from `from` to before `to`.
 */
export type HeadedColumn = { column: Column; heading: string; sure: number; from: number; to: number }

/** The heading of a plan table: its first row, its number of rows, and the columns they name. */
export type PlanHeader = { row: number; rows: number; columns: HeadedColumn[] }

/** A heading has at most so many rows. */
const mostHeaderRows = 3

/** A heading has few words, so a row with longer cells is none. */
const longestHeading = 120

/** At least so many columns must be recognised. Otherwise rows of a legend would count as headings. */
const fewestColumns = 3

/**
 * The heading that begins at a row of a table, if one does. It may have several rows, such as a year above
 * "Activity" and "Indicator". A lower row belongs to it only where it distinguishes columns that the upper
 * rows do not.
 */
export const headerAt = (table: SourceTable, row: number, language?: Language): PlanHeader | undefined => {
  if (!couldBeHeading(table, row)) return undefined
  let best: (PlanHeader & { knownColumns: number }) | undefined
  for (let rows = 1; rows <= mostHeaderRows && row + rows <= table.rows.length; rows++) {
    if (rows > 1 && !continuesHeading(table, row + rows - 1, language)) break
    const columns = headedColumns(table, row, rows, language)
    const knownColumns = columns.filter(({ column, sure }) => column.role !== 'note' && sure > 0).length
    if (
      isPlanHeading(columns) &&
      (!best || knownColumns > best.knownColumns || spansInto(table, best, row + rows - 1))
    )
      best = { row, rows, columns, knownColumns }
  }
  return best && { row: best.row, rows: best.rows, columns: best.columns }
}

/** Whether the rows that begin here repeat a heading word for word. */
export const repeatsHeader = (
  table: SourceTable,
  row: number,
  header: { words: readonly string[] },
): boolean => header.words.every((words, place) => rowWords(table, row + place) === words)

/** The words of the rows of a heading, for `repeatsHeader`. */
export const headerWords = (table: SourceTable, { row, rows }: PlanHeader): string[] =>
  Array.from({ length: rows }, (_, place) => rowWords(table, row + place))

const rowWords = (table: SourceTable, row: number): string =>
  fold(
    (table.rows[row]?.cells ?? [])
      .map(({ text }) => text)
      .filter(text => text !== '')
      .join(' | ')
      .replace(/-\s+/g, '-'),
  )

/** Whether a row may be a heading: mostly names of columns or years, no sentence, no numbered result. */
const couldBeHeading = (table: SourceTable, row: number): boolean => {
  const cells = filledCells(table, row)
  if (
    cells.length < 2 ||
    cells.some(
      ({ text }) => text.length > longestHeading || isSentence(text) || resultNumber(text) !== undefined,
    )
  )
    return false
  return (
    cells.filter(({ text }) => isYear(text) || recogniseHeading(flat(text)) !== undefined).length * 2 >=
    cells.length
  )
}

const isSentence = (text: string): boolean => text.length > 30 && /[.;]$/.test(text)

/** Whether each cell of the row is a heading or a year by itself. Rows of the plan's body say more. */
const continuesHeading = (table: SourceTable, row: number, language?: Language): boolean => {
  const cells = filledCells(table, row)
  return (
    cells.length > 0 &&
    cells.every(
      ({ text }) => text.length <= longestHeading && (isYear(text) || recogniseHeading(flat(text), language)),
    )
  )
}

/** Whether a cell of the heading spans down into this row, which then belongs to it. */
const spansInto = (table: SourceTable, header: PlanHeader, row: number): boolean =>
  (table.rows[header.row]?.cells ?? []).some(cell => cell.text !== '' && header.row + cell.rows > row)

const isPlanHeading = (columns: HeadedColumn[]): boolean => {
  const roles = columns.filter(({ sure }) => sure > 0).map(({ column }) => column.role)
  const knownRoles = new Set(roles.filter(role => role !== 'note'))
  return (
    knownRoles.size >= fewestColumns &&
    (knownRoles.has('activity') ||
      (knownRoles.has('result') &&
        (knownRoles.has('periodIndicator') || knownRoles.has('activityIndicator'))))
  )
}

const filledCells = (table: SourceTable, row: number): SourceCell[] =>
  (table.rows[row]?.cells ?? []).filter(({ text }) => text !== '')

const headedColumns = (
  table: SourceTable,
  row: number,
  rows: number,
  language?: Language,
): HeadedColumn[] => {
  const stacks = inheritYears(
    Array.from({ length: table.columns }, (_, column) => stackAt(table, row, rows, column)),
  )
  const leaves = stacks.reduce<{ stack: SourceCell[]; from: number; to: number }[]>((list, stack, column) => {
    const last = list.at(-1)
    if (last && stack.length > 0 && sameCells(last.stack, stack))
      return [...list.slice(0, -1), { ...last, to: column + 1 }]
    return stack.length > 0 ? [...list, { stack, from: column, to: column + 1 }] : list
  }, [])
  const headings = leaves.map(({ stack }) => flat(stack.map(({ text }) => text).join(' ')))
  const readings: HeadingReading[] = recogniseHeadings(headings, language)
  return leaves.map(({ from, to }, index) => {
    const { column, sure } = readings[index] ?? { column: { role: 'note' }, sure: 0 }
    return { column, sure, heading: headings[index] ?? '', from, to }
  })
}

/** The filled cells of the heading over one grid column, from the top. */
const stackAt = (table: SourceTable, row: number, rows: number, column: number): SourceCell[] =>
  Array.from({ length: rows }, (_, place) => place).flatMap(place =>
    filledCells(table, row + place).filter(
      cell => cell.column <= column && column < cell.column + cell.columns,
    ),
  )

/** The stacks with years filled in: a year over several columns is often written over the first only. */
const inheritYears = (stacks: SourceCell[][]): SourceCell[][] => {
  let year: SourceCell | undefined
  return stacks.map(stack => {
    const [top, ...below] = stack
    if (top && isYear(top.text) && below.length > 0) year = top
    else if (!top || below.length > 0 || top.rows > 1 || !isYearly(top.text)) year = undefined
    return year && top !== year ? [year, ...stack] : stack
  })
}

const isYearly = (text: string): boolean =>
  ['activity', 'activityIndicator', 'periodIndicator', 'target'].includes(
    recogniseHeading(flat(text))?.column.role ?? '',
  )

const sameCells = (one: SourceCell[], other: SourceCell[]): boolean =>
  one.length === other.length && one.every((cell, place) => cell === other[place])

const isYear = (text: string): boolean => yearOf(text) !== undefined && text.trim().length <= 12

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim()
