import { sayTag } from '#domain/papers/tag-names.ts'
import { optionalTexts } from '#domain/plan/optional-texts.ts'
import { cellKey, type ColumnRole, type LayoutColumn } from '#domain/plan/layout.ts'
import type { Plan } from '#domain/plan/plan.ts'
import type { LanguageTag } from '#domain/language.ts'
import { type Finding, type Home, rewordings } from './findings.ts'
import { meansTheSame } from '#domain/edits/means-the-same.ts'
import type { PrintedRow } from '#domain/edits/printed-text.ts'
import { type EditedCell, type EditedRow, isCellGone } from './table-rows.ts'
import { sliceWords, type ReturnedWords } from '#domain/edits/returned-words.ts'

/** What the rows of an edited paper are compared with. */
export type RowsBase = {
  plan: Plan
  language: LanguageTag
  rows: ReadonlyMap<string, PrintedRow>
  here: ReadonlyMap<EditedRow, string>
  /** The strands that are still in the paper. */
  remainingRows: ReadonlySet<string>
}

/** The roles of columns whose cells never span rows. */
const ownRoles: ReadonlySet<ColumnRole> = new Set([
  'activity',
  'activityIndicator',
  'target',
  'mandate',
  ...optionalTexts,
])

/** A column with its key and its index in the table. */
export type PlacedColumn = LayoutColumn & { key: string; at: number }

/** The columns of a plan with the given roles, and their indexes. */
export const placedColumns = (plan: Plan, includesRole: (role: ColumnRole) => boolean): PlacedColumn[] =>
  plan.layout
    .map((column, at) => ({ ...column, key: cellKey(column), at }))
    .filter(({ role }) => includesRole(role))

/**
 * The changes in the cells that belong to one row. This includes the plan's tag, if people added or removed
 * its mark.
 */
export const compareOwnCells = (
  row: EditedRow,
  above: EditedRow | undefined,
  home: Home & { row: string },
  base: RowsBase,
): Finding[] => {
  const printedRow = base.rows.get(home.row)
  if (!printedRow) return []
  const marks: boolean[] = []
  const reworded = placedColumns(base.plan, each => ownRoles.has(each)).flatMap(({ key, role, at }) => {
    const words = ownWords(row, above, at)
    if (!words) return []
    const { words: rowWords, hasMark } =
      role === 'activity' ? withoutMark(words, base) : { words, hasMark: false }
    if (role === 'activity') marks.push(hasMark)
    const before = printedRow.cells.get(key) ?? ''
    if (role === 'mandate' && meansTheSame(role, before, rowWords.text, base)) return []
    return rewordings(home, {
      place: { kind: 'cell', strand: home.row, column: key },
      before,
      words: rowWords,
    })
  })
  return [...reworded, ...compareMark(marks, row, home, base)]
}

/**
 * The words of a row in a column. They are empty where the cell of the row above continues, undefined where
 * there is no such column.
 */
export const ownWords = (
  row: EditedRow,
  above: EditedRow | undefined,
  at: number,
): ReturnedWords | undefined => {
  const cell = row.cells[at]
  return cell && cell === above?.cells[at] ? sliceWords(cell.words, 0, 0) : cell?.words
}

/** The words of an activity without the paragraph that marks its row, and whether there was one. */
export const withoutMark = (
  words: ReturnedWords,
  { plan, language }: Pick<RowsBase, 'plan' | 'language'>,
): { words: ReturnedWords; hasMark: boolean } => {
  const mark = plan.tint === undefined ? undefined : sayTag(plan.tint, language)
  // Below a list, a typed mark becomes an item of it.
  const isMark = (line: string) => line === mark || line === `• ${mark}`
  const lines = words.text.split(/\n+/u)
  if (!lines.some(isMark)) return { words, hasMark: false }
  const last = lines.at(-1) ?? ''
  if (isMark(last))
    return { words: sliceWords(words, 0, words.text.slice(0, -last.length).trimEnd().length), hasMark: true }
  // In merged cells the mark stands between the texts.
  const text = words.text.split('\n').filter(line => !isMark(line))
  return { words: { ...words, text: text.join('\n').replace(/\n{3,}/gu, '\n\n') }, hasMark: true }
}

const compareMark = (
  marks: readonly boolean[],
  row: EditedRow,
  home: Home & { row: string },
  { plan, rows }: RowsBase,
): Finding[] => {
  const { tint } = plan
  const activities = placedColumns(plan, role => role === 'activity')
  const blank = activities.every(({ at }) => (row.cells[at]?.words.text ?? '') === '')
  if (tint === undefined || blank || marks.length < activities.length) return []
  const hadTag = rows.get(home.row)?.row.strand.tags.includes(tint) === true
  const isMarked = marks.includes(true)
  if (hadTag === isMarked || (hadTag && lostItsCell(row, home.row, { plan, rows }))) return []
  return [
    {
      ...home,
      by: [],
      kind: 'tag',
      strand: home.row,
      tag: tint,
      change: isMarked ? 'added' : 'removed',
    },
  ]
}

/**
 * Whether the cell with the mark was emptied. Its words are already reported, and the mark was deleted with
 * them.
 */
const lostItsCell = (
  row: EditedRow,
  strand: string,
  { plan, rows }: Pick<RowsBase, 'plan' | 'rows'>,
): boolean => {
  const columns = placedColumns(plan, role => role === 'activity')
  const markedColumn =
    columns.findLast(({ key }) => (rows.get(strand)?.cells.get(key) ?? '') !== '') ?? columns.at(-1)
  return (
    markedColumn !== undefined &&
    (row.cells[markedColumn.at]?.words.text ?? '') === '' &&
    (rows.get(strand)?.cells.get(markedColumn.key) ?? '') !== ''
  )
}

/** The cells of a column, each with the rows that share it, in order. */
export const cellGroups = (
  rows: readonly EditedRow[],
  at: number,
): { cell: EditedCell; rows: EditedRow[] }[] => {
  const groups: { cell: EditedCell; rows: EditedRow[] }[] = []
  for (const row of rows) {
    const cell = row.cells[at]
    const last = groups.at(-1)
    if (!cell) continue
    if (last?.cell === cell) last.rows.push(row)
    else groups.push({ cell, rows: [row] })
  }
  return groups
}

/** The changes in the cells of leads and funding, which may span several rows. */
export const compareInheritableCells = (
  editedRows: readonly EditedRow[],
  home: Home,
  base: RowsBase,
): Finding[] =>
  placedColumns(base.plan, each => each === 'lead' || each === 'funding').flatMap(({ key, role, at }) =>
    cellGroups(editedRows, at).flatMap(({ cell, rows }) => {
      const printedTexts = rows.flatMap(row => {
        const strand = base.here.get(row)
        const printedRow = strand === undefined ? undefined : base.rows.get(strand)
        return strand === undefined || !printedRow
          ? []
          : [
              {
                strand,
                printed: printedRow,
                before: printedRow.cells.get(key) ?? '',
                begins: cell.row === row.row,
              },
            ]
      })
      const blank = cell.words.text === ''
      const differ = printedTexts.filter(({ strand, before, printed: printedText, begins }, i) => {
        const holder = printedText.holders[role === 'lead' ? 'lead' : 'funding']
        // A blank cell means "as above", so only a cell that had its own words counts as emptied.
        if (blank) return i === 0 && holder === strand && before !== '' && !isCellGone(cell)
        // The cell was deleted with its first row, so the rows below are now under the cell above.
        if (!begins && !base.remainingRows.has(holder)) return false
        return !meansTheSame(role, before, cell.words.text, base)
      })
      return [...Map.groupBy(differ, each => each.before)].flatMap(([before, same]) => {
        const [first, ...others] = same.map(({ strand }) => strand)
        if (first === undefined) return []
        const place = { kind: 'cell', strand: first, column: key } as const
        return rewordings({ ...home, row: first }, { place, before, words: cell.words, also: others })
      })
    }),
  )
