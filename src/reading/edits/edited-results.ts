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

type Known = {
  layout: readonly LayoutColumn[]
  language: LanguageTag
  rows: ReadonlyMap<string, PrintedRow>
  /** Which strand each row is. */
  here: ReadonlyMap<EditedRow, string>
  gone: ReadonlyMap<string, EditedRow>
}

/**
 * The results of the tables with the rows under each. A row whose own cell of the result is blank (its first row was
 * taken away, or the cell was split) stays under the result it had, a new one under that of the row above.
 */
export const editedResults = (tables: readonly EditedTable[], known: Known): EditedResult[] => {
  const column = known.layout.findIndex(({ role }) => role === 'result')
  const goneRows = new Set(known.gone.values())
  const results: EditedResult[] = []
  const taken = new Set<PlanNode>()
  const open = (section: PlanNode, node: PlanNode | undefined, cell?: EditedCell): EditedResult => {
    const there = node && results.find(result => result.node === node)
    if (there) return there
    const opened: EditedResult = { section, ...(node && { node }), ...(cell && { cell }), rows: [] }
    results.push(opened)
    if (node) taken.add(node)
    return opened
  }
  const strandOf = new Map([...known.here, ...[...known.gone].map(([strand, row]) => [row, strand] as const)])
  const standing = new Set(known.here.values())
  const printed = new Map([...known.rows.values()].map(({ result }) => [result.id, result]))
  for (const { section, rows } of tables) {
    let above: { result: EditedResult; cell: EditedCell | undefined } | undefined
    for (const row of rows) {
      const cell = row.cells[column]
      const had = known.rows.get(strandOf.get(row) ?? '')?.result
      const says = cell !== undefined && cell.words.text !== ''
      const goesOn = above !== undefined && cell === above.cell
      // a cell that went with the row it began in lets those below fall under the result above
      const fell =
        goesOn && had !== undefined && had !== above?.result.node && !standing.has(had.strands[0]?.id ?? '')
      if (says && !goesOn && saysTheSame(cell.words.text, above?.result.cell?.words.text ?? '')) {
        // a row was copied with the words of its result
        above = { result: above?.result ?? open(section, undefined), cell }
      } else if (says && !goesOn) {
        const under = rows.filter(other => other.cells[column] === cell)
        const node = nodeOf(cell, under, { section, taken, printed, ...known })
        above = {
          result: open(
            section,
            node ?? (had && sameWords(cell, had, known.language) ? had : undefined),
            cell,
          ),
          cell,
        }
        above.result.cell ??= cell
      } else if (!above || !goesOn || (!says && had) || fell) {
        above = { result: had ? open(section, had) : (above?.result ?? open(section, undefined)), cell }
      }
      above.result.rows.push(row)
    }
  }
  return results.map(result => ({
    ...result,
    rows: result.rows.filter(row => known.here.has(row) || !goneRows.has(row)),
  }))
}

type Looking = Known & {
  section: PlanNode
  taken: ReadonlySet<PlanNode>
  printed: ReadonlyMap<string, PlanNode>
}

/** Which result of the plan a cell speaks of: by its anchors, its number, its words, or the rows that stood there. */
const nodeOf = (
  cell: EditedCell,
  under: readonly EditedRow[],
  { section, taken, rows, here, language, printed }: Looking,
): PlanNode | undefined => {
  const anchored = cell.anchors.flatMap(({ kind, id }) => (kind === 'result' ? (printed.get(id) ?? []) : []))
  if (anchored[0]) return anchored[0]
  const free = resultsOf(section).filter(node => !taken.has(node))
  const { number, title } = readResultCell(cell.words)
  const alike = free
    .map(node => ({ node, score: likeness(title.text, nodeWords(node, language).title) }))
    .sort((a, b) => b.score - a.score)[0]
  const numbered = free.find(node => node.number === number.text)
  if (numbered && (alike === undefined || alike.score < sure || alike.node === numbered)) return numbered
  if (alike && alike.score >= sure) return alike.node
  const had = mostOf(under.flatMap(row => rows.get(here.get(row) ?? '')?.result ?? []))
  return number.text === '' && had && !taken.has(had) ? had : undefined
}

/** So alike are the words of a result to those of no other. */
const sure = 0.6

const sameWords = (cell: EditedCell, node: PlanNode, language: LanguageTag): boolean =>
  likeness(readResultCell(cell.words, node.number).title.text, nodeWords(node, language).title) >= sure
