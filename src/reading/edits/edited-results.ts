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

/** A result of an edited paper with its rows, in order: one of the plan (`node`), or a new one; `cell` holds its words. */
export type EditedResult = { section: PlanNode; node?: PlanNode; cell?: EditedCell; rows: EditedRow[] }

type KnownRows = {
  layout: readonly LayoutColumn[]
  language: LanguageTag
  rows: ReadonlyMap<string, PrintedRow>
  /** Which strand each row is. */
  here: ReadonlyMap<EditedRow, string>
  missingRows: ReadonlyMap<string, EditedRow>
}

/**
 * The results of the tables with the rows under each. A row whose own cell of the result is blank (its first row was
 * taken away, or the cell was split) stays under the result it had, a new one under that of the row above.
 */
export const editedResults = (tables: readonly EditedTable[], rowsOfPlan: KnownRows): EditedResult[] => {
  const column = rowsOfPlan.layout.findIndex(({ role }) => role === 'result')
  const goneRows = new Set(rowsOfPlan.missingRows.values())
  const results: EditedResult[] = []
  const usedNodes = new Set<PlanNode>()
  const open = (section: PlanNode, node: PlanNode | undefined, cell?: EditedCell): EditedResult => {
    const there = node && results.find(result => result.node === node)
    if (there) return there
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
      const says = cell !== undefined && cell.words.text !== ''
      const goesOn = above !== undefined && cell === above.cell
      // a cell that went with the row it began in lets those below fall under the result above
      const fell =
        goesOn &&
        earlierResult !== undefined &&
        earlierResult !== above?.result.node &&
        !remainingRows.has(earlierResult.strands[0]?.id ?? '')
      if (says && !goesOn && saysTheSame(cell.words.text, above?.result.cell?.words.text ?? '')) {
        // a row was copied with the words of its result
        above = { result: above?.result ?? open(section, undefined), cell }
      } else if (says && !goesOn) {
        const under = rows.filter(other => other.cells[column] === cell)
        const node = nodeOf(cell, under, { section, usedNodes, printedNodes, ...rowsOfPlan })
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
      } else if (!above || !goesOn || (!says && earlierResult) || fell) {
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

/** Which result of the plan a cell speaks of: by its anchors, its number, its words, or the rows that stood there. */
const nodeOf = (
  cell: EditedCell,
  under: readonly EditedRow[],
  { section, usedNodes, rows, here, language, printedNodes }: NodeSearch,
): PlanNode | undefined => {
  const anchored = cell.anchors.flatMap(({ kind, id }) =>
    kind === 'result' ? (printedNodes.get(id) ?? []) : [],
  )
  if (anchored[0]) return anchored[0]
  const free = resultsOf(section).filter(node => !usedNodes.has(node))
  const { number, title } = readResultCell(cell.words)
  const alike = free
    .map(node => ({ node, score: likeness(title.text, nodeWords(node, language).title) }))
    .sort((a, b) => b.score - a.score)[0]
  const nodeWithNumber = free.find(node => node.number === number.text)
  if (nodeWithNumber && (alike === undefined || alike.score < sure || alike.node === nodeWithNumber))
    return nodeWithNumber
  if (alike && alike.score >= sure) return alike.node
  const nodeOfRows = mostOf(under.flatMap(row => rows.get(here.get(row) ?? '')?.result ?? []))
  return number.text === '' && nodeOfRows && !usedNodes.has(nodeOfRows) ? nodeOfRows : undefined
}

/** So alike are the words of a result to those of no other. */
const sure = 0.6

const sameWords = (cell: EditedCell, node: PlanNode, language: LanguageTag): boolean =>
  likeness(readResultCell(cell.words, node.number).title.text, nodeWords(node, language).title) >= sure
