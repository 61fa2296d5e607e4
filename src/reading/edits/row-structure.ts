import { alignInOrder } from '#domain/differences/align-in-order.ts'
import type { LanguageTag } from '#domain/language.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { resultsOf } from '#domain/plan/plan-table.ts'
import type { EditedResult } from './edited-results.ts'
import { authorsOf, eachAuthorOnce } from '#domain/edits/authors.ts'
import type { Findings, Home } from './findings.ts'
import { writtenRow } from './written-row.ts'
import type { RowMatch } from './match-rows.ts'
import type { PrintedRow } from '#domain/edits/printed-text.ts'
import type { By } from '#domain/edits/returned-paper.ts'
import { readResultCell } from './result-cell.ts'
import type { RowsUnder } from './row-indicators.ts'
import type { EditedRow } from './table-rows.ts'
import type { EditedTable } from './tables.ts'

type Base = { plan: Plan; language: LanguageTag; rows: ReadonlyMap<string, PrintedRow> } & RowMatch & {
    under: RowsUnder
  }

/**
 * Adds the rows and results that were added, ended and moved. `results` are those of the edited paper, in
 * order.
 */
export const compareStructure = (
  results: readonly EditedResult[],
  tables: readonly EditedTable[],
  base: Base,
  findings: Findings,
): void => {
  compareEnded(results, tables, base, findings)
  compareOrder(results, tables, findings)
  let before: string[] = []
  let section: string | undefined
  for (const result of results) {
    if (result.section.id !== section) before = []
    section = result.section.id
    const key = resultKey(result, before, base, findings)
    if (key === undefined) continue
    comparePlaces(result, key, base, findings)
    before = [key, ...before]
  }
}

/** Adds the results that moved, within their section (as few as explain the order) or to another one. */
const compareOrder = (
  results: readonly EditedResult[],
  tables: readonly EditedTable[],
  findings: Findings,
): void => {
  for (const { section } of tables) {
    const earlierResults = resultsOf(section)
    const remaining = results.flatMap(({ node, cell, ...each }) =>
      node && cell && earlierResults.includes(node) ? [{ ...each, node, cell }] : [],
    )
    const stayingResults = remaining.filter(each => each.section === section)
    const pairs = alignInOrder(
      earlierResults,
      stayingResults.map(({ node }) => node),
      (a, b) => (a === b ? 1 : 0),
    )
    const inOrder = new Set([...pairs.keys()].map(at => stayingResults[at]))
    for (const each of remaining)
      if (!inOrder.has(each))
        findings.leave({ section: section.id, result: each.node.id }, 'resultMoved', each.cell.words.text)
  }
}

/** Adds the rows and results that are missing from tables that are still there. */
const compareEnded = (
  results: readonly EditedResult[],
  tables: readonly EditedTable[],
  { here, missingRows, rows }: Base,
  findings: Findings,
): void => {
  const remainingRows = new Set(here.values())
  for (const { section } of tables) {
    for (const node of resultsOf(section)) {
      const strands = node.strands.map(({ id }) => id).filter(id => rows.has(id))
      const endedRows = strands.filter(id => !remainingRows.has(id))
      const home = { section: section.id, result: node.id }
      const by = endedRows.flatMap(id => deletedBy(missingRows.get(id)))
      if (strands.length > 0 && !results.some(result => result.node === node)) {
        findings.add(home, eachAuthorOnce(by), { kind: 'resultEnded', result: node.id, strands: endedRows })
        continue
      }
      for (const strand of endedRows)
        findings.add({ ...home, row: strand }, deletedBy(missingRows.get(strand)), {
          kind: 'rowEnded',
          strand,
        })
    }
  }
}

const deletedBy = (row: EditedRow | undefined): By[] => {
  if (row?.row.by) return [row.row.by]
  return row ? authorsOf(row.row.cells.flatMap(({ paragraphs }) => paragraphs)) : []
}

/** The id of a result of the plan, or of the edit that adds one; undefined for rows without a result. */
const resultKey = (
  { node, cell, section, rows }: EditedResult,
  above: readonly string[],
  base: Base,
  findings: Findings,
): string | undefined => {
  if (node) return node.id
  const newRows = rows.filter(row => !base.here.has(row))
  if (!cell) {
    for (const row of newRows) {
      const text = row.row.cells
        .map(({ paragraphs }) =>
          paragraphs.map(({ pieces }) => pieces.map(({ text }) => text).join('')).join(' '),
        )
        .join(' ')
      if (text.trim() !== '') findings.leave({ section: section.id }, 'rowUnplaced', text.trim())
    }
    return undefined
  }
  const { number, title, mandates } = readResultCell(cell.words)
  const change = {
    kind: 'resultAdded' as const,
    section: section.id,
    above: [...above],
    number: number.text,
    title: title.text,
    mandates: mandates.text,
  }
  const writtenRows = newRows.flatMap(row => writtenRow(row, rowAbove(rows, row), base) ?? [])
  return findings.add({ section: section.id }, authorsOf(cell.paragraphs), { ...change, rows: writtenRows })
}

const rowAbove = (rows: readonly EditedRow[], row: EditedRow): EditedRow | undefined =>
  rows[rows.indexOf(row) - 1]

/** So many rows above are listed: where the nearest are missing, another one gives the place. */
const mostAbove = 20

/** Adds the rows of a result that are new or moved. As few rows as explain the order count as moved. */
const comparePlaces = (
  { node, section, rows }: EditedResult,
  key: string,
  base: Base,
  findings: Findings,
): void => {
  const { here } = base
  const home: Home = { section: section.id, ...(node && { result: node.id }) }
  const earlierIds = node ? node.strands.map(({ id }) => id) : []
  const stayingRows = rows.flatMap(row => here.get(row) ?? []).filter(id => earlierIds.includes(id))
  const remaining = earlierIds.filter(id => stayingRows.includes(id))
  const inOrder = new Set(
    [...alignInOrder(remaining, stayingRows, (a, b) => (a === b ? 1 : 0)).keys()].map(at => stayingRows[at]),
  )
  const above: string[] = []
  for (const row of rows) {
    const strand = here.get(row)
    const by = row.row.by ? [row.row.by] : []
    if (strand !== undefined) {
      if (!inOrder.has(strand))
        findings.add({ ...home, row: strand }, by, {
          kind: 'rowMoved',
          strand,
          result: key,
          above: above.slice(0, mostAbove),
        })
      above.unshift(strand)
      continue
    }
    const newRow = node && writtenRow(row, rowAbove(rows, row), base)
    if (!newRow) continue
    const authors = by.length > 0 ? by : authorsOf(row.row.cells.flatMap(({ paragraphs }) => paragraphs))
    above.unshift(
      findings.add(home, authors, {
        kind: 'rowAdded',
        result: key,
        above: above.slice(0, mostAbove),
        ...newRow,
      }),
    )
  }
}
