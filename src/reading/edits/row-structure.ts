import { alignInOrder } from '#domain/differences/align-in-order.ts'
import type { LanguageTag } from '#domain/language.ts'
import type { Plan, PlanNode } from '#domain/plan/plan.ts'
import { resultsOf } from '#domain/plan/plan-table.ts'
import type { EditedResult } from './edited-results.ts'
import { authorsOf, eachAuthorOnce } from '#domain/edits/authors.ts'
import type { Finding, Home } from './findings.ts'
import type { WrittenRow } from '#domain/edits/returned-edit.ts'
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
 * The rows and results that were added, ended and moved. `results` are those of the edited paper, in order.
 */
export const compareStructure = (
  results: readonly EditedResult[],
  tables: readonly EditedTable[],
  base: Base,
): Finding[] => {
  const keyedResults = results.map((result, at) => ({ ...result, key: result.node?.id ?? `result ${at}` }))
  const placedResults = keyedResults.filter(({ node, cell }) => node ?? cell)
  return [
    ...compareEnded(results, tables, base),
    ...compareOrder(results, tables),
    ...results.filter(({ node, cell }) => !node && !cell).flatMap(result => rowsWithoutResult(result, base)),
    ...[...Map.groupBy(placedResults, ({ section }) => section)].flatMap(([, siblings]) =>
      siblings.flatMap((result, at) => [
        ...addedResult(result, siblings.slice(0, at), base),
        ...comparePlaces(result, base),
      ]),
    ),
  ]
}

/** The results that moved, within their section (as few as explain the order) or to another one. */
const compareOrder = (results: readonly EditedResult[], tables: readonly EditedTable[]): Finding[] =>
  tables.flatMap(({ section }) => {
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
    return remaining
      .filter(each => !inOrder.has(each))
      .map(({ node, cell }) => ({
        section: section.id,
        result: node.id,
        reason: 'resultMoved',
        text: cell.words.text,
      }))
  })

/** The rows and results that are missing from tables that are still there. */
const compareEnded = (
  results: readonly EditedResult[],
  tables: readonly EditedTable[],
  { here, missingRows, rows }: Base,
): Finding[] => {
  const remainingRows = new Set(here.values())
  const endedIn = (section: string, node: PlanNode): Finding[] => {
    const strands = node.strands.map(({ id }) => id).filter(id => rows.has(id))
    const endedRows = strands.filter(id => !remainingRows.has(id))
    const home = { section, result: node.id }
    const by = endedRows.flatMap(id => deletedBy(missingRows.get(id)))
    if (strands.length > 0 && !results.some(result => result.node === node))
      return [{ ...home, by: eachAuthorOnce(by), kind: 'resultEnded', strands: endedRows }]
    return endedRows.map(strand => ({
      ...home,
      row: strand,
      by: deletedBy(missingRows.get(strand)),
      kind: 'rowEnded',
      strand,
    }))
  }
  return tables.flatMap(({ section }) => resultsOf(section).flatMap(node => endedIn(section.id, node)))
}

const deletedBy = (row: EditedRow | undefined): By[] => {
  if (row?.row.by) return [row.row.by]
  return row ? authorsOf(row.row.cells.flatMap(({ paragraphs }) => paragraphs)) : []
}

/** The texts of new rows for which the paper has no result. */
const rowsWithoutResult = ({ section, rows }: EditedResult, { here }: Base): Finding[] =>
  rows
    .filter(row => !here.has(row))
    .map(({ row }) =>
      row.cells
        .map(({ paragraphs }) =>
          paragraphs.map(({ pieces }) => pieces.map(({ text }) => text).join('')).join(' '),
        )
        .join(' ')
        .trim(),
    )
    .filter(text => text !== '')
    .map(text => ({ section: section.id, reason: 'rowUnplaced', text }))

/** A result with its id in the plan, or the key of the edit that adds it. */
type KeyedResult = EditedResult & { key: string }

const addedResult = (
  { key, node, cell, section, rows }: KeyedResult,
  above: readonly KeyedResult[],
  base: Base,
): Finding[] => {
  if (node || !cell) return []
  const { number, title, mandates } = readResultCell(cell.words)
  return [
    {
      key,
      by: authorsOf(cell.paragraphs),
      kind: 'resultAdded',
      section: section.id,
      above: keysUpwards(above),
      number: number.text,
      title: title.text,
      mandates: mandates.text,
      rows: rows.flatMap((row, at) =>
        base.here.has(row) ? [] : (writtenRow(row, rows[at - 1], base) ?? []),
      ),
    },
  ]
}

/** The keys of what stands above a place, nearest first. */
const keysUpwards = (above: readonly { key: string }[]): string[] => above.map(({ key }) => key).reverse()

/** So many rows above are listed: where the nearest are missing, another one gives the place. */
const mostAbove = 20

/** A row with its id in the plan, or the key of the edit that adds it. */
type PlacedRow = { row: EditedRow; key: string; newRow?: WrittenRow }

/** The rows of a result that are new or moved. As few rows as explain the order count as moved. */
const comparePlaces = ({ key, node, section, rows }: KeyedResult, base: Base): Finding[] => {
  const { here } = base
  const home: Home = { section: section.id, ...(node && { result: node.id }) }
  const earlierIds = node ? node.strands.map(({ id }) => id) : []
  const stayingRows = rows.flatMap(row => here.get(row) ?? []).filter(id => earlierIds.includes(id))
  const remaining = earlierIds.filter(id => stayingRows.includes(id))
  const inOrder = new Set(
    [...alignInOrder(remaining, stayingRows, (a, b) => (a === b ? 1 : 0)).keys()].map(at => stayingRows[at]),
  )
  const placedRows = rows.flatMap((row, at): PlacedRow[] => {
    const strand = here.get(row)
    if (strand !== undefined) return [{ row, key: strand }]
    const newRow = node && writtenRow(row, rows[at - 1], base)
    return newRow ? [{ row, key: `row ${at} of ${key}`, newRow }] : []
  })
  return placedRows.flatMap(({ row, key: rowKey, newRow }, at): Finding[] => {
    const by = row.row.by ? [row.row.by] : []
    const place = { result: key, above: keysUpwards(placedRows.slice(Math.max(0, at - mostAbove), at)) }
    if (newRow) {
      const authors = by.length > 0 ? by : authorsOf(row.row.cells.flatMap(({ paragraphs }) => paragraphs))
      return [{ ...home, key: rowKey, by: authors, kind: 'rowAdded', ...place, ...newRow }]
    }
    return inOrder.has(rowKey)
      ? []
      : [{ ...home, row: rowKey, by, kind: 'rowMoved', strand: rowKey, ...place }]
  })
}
