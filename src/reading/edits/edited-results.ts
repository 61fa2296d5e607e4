import { likeness } from '#domain/differences/likeness.ts'
import type { LanguageTag } from '#domain/language.ts'
import type { LayoutColumn } from '#domain/plan/layout.ts'
import { resultsOf } from '#domain/plan/plan-table.ts'
import type { PlanNode } from '#domain/plan/plan.ts'
import type { PrintedRow } from '#domain/edits/printed-text.ts'
import { nodeWords } from '#domain/edits/printed-text.ts'
import { saysTheSame } from '#domain/edits/hunks.ts'
import { readResultCell } from './result-cell.ts'
import type { EditedCell, EditedRow } from './table-rows.ts'
import { type EditedTable, mostOf } from './tables.ts'

/**
 * A result of an edited paper with its rows, in order. `node` is absent for a new result; `cell` has its
 * words.
 */
export type EditedResult = { section: PlanNode; node?: PlanNode; cell?: EditedCell; rows: EditedRow[] }

type KnownRows = {
  layout: readonly LayoutColumn[]
  language: LanguageTag
  rows: ReadonlyMap<string, PrintedRow>
  /** The strand of each row. */
  here: ReadonlyMap<EditedRow, string>
  missingRows: ReadonlyMap<string, EditedRow>
}

/**
 * The results of the tables, each with its rows. A row with a blank result cell (its first row was deleted,
 * or the cell was split) stays under its old result. A new row stands under that of the row above.
 */
export const editedResults = (tables: readonly EditedTable[], rowsOfPlan: KnownRows): EditedResult[] => {
  const column = rowsOfPlan.layout.findIndex(({ role }) => role === 'result')
  const goneRows = new Set(rowsOfPlan.missingRows.values())
  const results: EditedResult[] = []
  const usedNodes = new Set<PlanNode>()
  const open = (section: PlanNode, node: PlanNode | undefined, cell?: EditedCell): EditedResult => {
    const existing = node && results.find(result => result.node === node)
    if (existing) return existing
    const result: EditedResult = { section, ...(node && { node }), ...(cell && { cell }), rows: [] }
    results.push(result)
    if (node) usedNodes.add(node)
    return result
  }
  const strandOf = new Map([
    ...rowsOfPlan.here,
    ...[...rowsOfPlan.missingRows].map(([strand, row]) => [row, strand] as const),
  ])
  const remainingRows = new Set(rowsOfPlan.here.values())
  const printedNodes = new Map([...rowsOfPlan.rows.values()].map(({ result }) => [result.id, result]))
  for (const { section, rows } of tables) {
    let above: { result: EditedResult; cell: EditedCell | undefined } | undefined
    for (const row of rows) {
      const cell = row.cells[column]
      const earlierResult = rowsOfPlan.rows.get(strandOf.get(row) ?? '')?.result
      const hasWords = cell !== undefined && cell.words.text !== ''
      const goesOn = above !== undefined && cell === above.cell
      // The cell was deleted with its first row, so the rows below have moved under the result above.
      const movedUp =
        goesOn &&
        earlierResult !== undefined &&
        earlierResult !== above?.result.node &&
        !remainingRows.has(earlierResult.strands[0]?.id ?? '')
      if (hasWords && !goesOn && saysTheSame(cell.words.text, above?.result.cell?.words.text ?? '')) {
        // A row was copied together with the words of its result.
        above = { result: above?.result ?? open(section, undefined), cell }
      } else if (hasWords && !goesOn) {
        const rowsUnder = rows.filter(other => other.cells[column] === cell)
        const node = nodeOf(cell, rowsUnder, { section, usedNodes, printedNodes, ...rowsOfPlan })
        above = {
          result: open(
            section,
            node ??
              (earlierResult && sameWords(cell, earlierResult, rowsOfPlan.language)
                ? earlierResult
                : undefined),
            cell,
          ),
          cell,
        }
        above.result.cell ??= cell
      } else if (!above || !goesOn || (!hasWords && earlierResult) || movedUp) {
        above = {
          result: earlierResult ? open(section, earlierResult) : (above?.result ?? open(section, undefined)),
          cell,
        }
      }
      above.result.rows.push(row)
    }
  }
  return results.map(result => ({
    ...result,
    rows: result.rows.filter(row => rowsOfPlan.here.has(row) || !goneRows.has(row)),
  }))
}

type NodeSearch = KnownRows & {
  section: PlanNode
  usedNodes: ReadonlySet<PlanNode>
  printedNodes: ReadonlyMap<string, PlanNode>
}

/** The result of the plan that a cell belongs to: by its anchors, its number, its words, or its rows. */
const nodeOf = (
  cell: EditedCell,
  rowsUnder: readonly EditedRow[],
  { section, usedNodes, rows, here, language, printedNodes }: NodeSearch,
): PlanNode | undefined => {
  const anchoredNodes = cell.anchors.flatMap(({ kind, id }) =>
    kind === 'result' ? (printedNodes.get(id) ?? []) : [],
  )
  if (anchoredNodes[0]) return anchoredNodes[0]
  const freeNodes = resultsOf(section).filter(node => !usedNodes.has(node))
  const { number, title } = readResultCell(cell.words)
  const mostAlike = freeNodes
    .map(node => ({ node, score: likeness(title.text, nodeWords(node, language).title) }))
    .sort((a, b) => b.score - a.score)[0]
  const nodeWithNumber = freeNodes.find(node => node.number === number.text)
  if (
    nodeWithNumber &&
    (mostAlike === undefined || mostAlike.score < sure || mostAlike.node === nodeWithNumber)
  )
    return nodeWithNumber
  if (mostAlike && mostAlike.score >= sure) return mostAlike.node
  const nodeOfRows = mostOf(rowsUnder.flatMap(row => rows.get(here.get(row) ?? '')?.result ?? []))
  return number.text === '' && nodeOfRows && !usedNodes.has(nodeOfRows) ? nodeOfRows : undefined
}

/** The words of a result are at least this similar to those of the same result. */
const sure = 0.6

const sameWords = (cell: EditedCell, node: PlanNode, language: LanguageTag): boolean =>
  likeness(readResultCell(cell.words, node.number).title.text, nodeWords(node, language).title) >= sure
