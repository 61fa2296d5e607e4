import { likeness, pairAlike } from '#domain/differences/likeness.ts'
import type { AnchorKind } from '#domain/papers/paper-anchor.ts'
import { isOptionalText } from '#domain/plan/optional-texts.ts'
import { cellKey, type LayoutColumn } from '#domain/plan/layout.ts'
import type { PrintedRow } from '#domain/edits/printed-text.ts'
import { type EditedRow, isRowGone } from './table-rows.ts'
import { textBefore } from '#domain/edits/returned-words.ts'

/** The strands of the rows of an edited paper: present rows, and rows deleted by tracked changes. */
export type RowMatch = { here: ReadonlyMap<EditedRow, string>; missingRows: ReadonlyMap<string, EditedRow> }

/**
 * The strand of each row: by the anchors in its cells, otherwise by its words. Anchors are missing where an
 * editor lost them or somebody typed the row again. `layout` and `rows` are those of the plan.
 */
export const matchRows = (
  layout: readonly LayoutColumn[],
  rows: ReadonlyMap<string, PrintedRow>,
  rowsInPaper: readonly EditedRow[],
): RowMatch => {
  const remaining = rowsInPaper.filter(({ row }) => !isRowGone(row))
  const owners = ownersOf(rows)
  const here = new Map<EditedRow, string>()
  const matchedStrands = new Set<string>()
  const votes = remaining.flatMap(row => votesOf(row, owners).map(vote => ({ row, ...vote })))
  const words = wordsToCompare(layout)
  const likenessOf = ({ row, strand }: { row: EditedRow; strand: string }) =>
    alike(words.edited(row), words.printed(rows.get(strand)))
  const byVotes = votes
    .map(vote => ({ ...vote, alike: likenessOf(vote) }))
    .sort((a, b) => b.weight - a.weight || b.alike - a.alike)
  for (const { row, strand } of byVotes) {
    if (here.has(row) || matchedStrands.has(strand)) continue
    here.set(row, strand)
    matchedStrands.add(strand)
  }
  const unmatched = [...rows].filter(([strand]) => !matchedStrands.has(strand))
  const left = remaining.filter(row => !here.has(row))
  for (const [to, from] of pairRows(
    unmatched.map(([, row]) => words.printed(row)),
    left.map(words.edited),
  )) {
    const [row, strand] = [left[to], unmatched[from]?.[0]]
    if (row && strand !== undefined) here.set(row, strand)
  }
  return {
    here,
    missingRows: goneRows(
      rows,
      new Set(here.values()),
      rowsInPaper.filter(({ row }) => isRowGone(row)),
      owners,
      words,
    ),
  }
}

type RowTexts = { activities: string; others: string }

const pairRows = (printedRows: readonly RowTexts[], editedRows: readonly RowTexts[]): Map<number, number> =>
  pairAlike(printedRows, editedRows, {
    key: ({ activities, others }) => JSON.stringify([activities, others]),
    score: alike,
    least: leastAlike,
  })

/** Below this likeness a row is another row. */
const leastAlike = 0.5

const alike = (a: RowTexts, b: RowTexts): number =>
  a.activities.trim() + b.activities.trim() === ''
    ? likeness(a.others, b.others)
    : 0.75 * likeness(a.activities, b.activities) + 0.25 * likeness(a.others, b.others)

const wordsToCompare = (layout: readonly LayoutColumn[]) => {
  const columns = layout.map((column, i) => ({ key: cellKey(column), role: column.role, i }))
  const activities = columns.filter(({ role }) => role === 'activity')
  const others = columns.filter(
    ({ role }) => role === 'activityIndicator' || role === 'target' || isOptionalText(role),
  )
  const printedWords = (row: PrintedRow | undefined, of: typeof columns) =>
    of.map(({ key }) => row?.cells.get(key) ?? '').join('\n')
  const editedWords = (row: EditedRow, of: typeof columns) =>
    of.map(({ i }) => row.cells[i]?.words.text ?? '').join('\n')
  const before = (row: EditedRow, of: typeof columns) =>
    of.map(({ i }) => textBefore(row.cells[i]?.paragraphs ?? [])).join('\n')
  const both = (say: (of: typeof columns) => string): RowTexts => ({
    activities: say(activities),
    others: say(others),
  })
  return {
    printed: (row: PrintedRow | undefined) => both(of => printedWords(row, of)),
    edited: (row: EditedRow) => both(of => editedWords(row, of)),
    before: (row: EditedRow) => both(of => before(row, of)),
  }
}

/**
 * How much each kind of anchor counts for its strand. People move words from one row to another, so anchors
 * may disagree.
 */
const weights: Partial<Record<AnchorKind, number>> = {
  row: 3,
  activity: 2,
  activityIndicator: 1,
  leads: 1,
  funding: 1,
}

const ownersOf = (rows: ReadonlyMap<string, PrintedRow>): Map<string, string> =>
  new Map(
    [...rows].flatMap(([strand, { row }]) => [
      [strand, strand] as const,
      ...row.strand.activities.map(({ id }) => [id, strand] as const),
    ]),
  )

const votesOf = (
  row: EditedRow,
  owners: ReadonlyMap<string, string>,
): { strand: string; weight: number }[] => {
  const votes = new Map<string, number>()
  for (const { kind, id } of row.anchors) {
    const strand = owners.get(id)
    const weight = weights[kind]
    if (strand !== undefined && weight !== undefined) votes.set(strand, (votes.get(strand) ?? 0) + weight)
  }
  return [...votes].map(([strand, weight]) => ({ strand, weight }))
}

const goneRows = (
  rows: ReadonlyMap<string, PrintedRow>,
  remaining: ReadonlySet<string>,
  deletedRows: readonly EditedRow[],
  owners: ReadonlyMap<string, string>,
  words: ReturnType<typeof wordsToCompare>,
): Map<string, EditedRow> => {
  const missing = new Map<string, EditedRow>()
  for (const row of deletedRows) {
    const [vote] = votesOf(row, owners).sort((a, b) => b.weight - a.weight)
    if (vote && !remaining.has(vote.strand) && !missing.has(vote.strand)) missing.set(vote.strand, row)
  }
  const unmatched = [...rows].filter(([strand]) => !remaining.has(strand) && !missing.has(strand))
  const left = deletedRows.filter(row => ![...missing.values()].includes(row))
  for (const [to, from] of pairRows(
    unmatched.map(([, row]) => words.printed(row)),
    left.map(words.before),
  )) {
    const [row, strand] = [left[to], unmatched[from]?.[0]]
    if (row && strand !== undefined) missing.set(strand, row)
  }
  return missing
}
