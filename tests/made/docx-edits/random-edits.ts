import fc from 'fast-check'
import { type CellKey, cellKey } from '#domain/plan/layout.ts'
import type { LayoutColumn } from '#domain/plan/layout.ts'
import { sayTag } from '#domain/papers/tag-names.ts'
import { planTable, type TableRow } from '#domain/plan/plan-table.ts'
import { say } from '#domain/text.ts'
import { writeFunding } from '#domain/plan/assignments.ts'
import { addParagraph, emptyCell, insertWords, paragraphsOf, wordsWithin, writeCell } from './cell-words.ts'
import { cellSays } from './docx-edit.ts'
import {
  cellIn,
  editedColumnOf,
  type EditedPaper,
  loseBookmarks,
  type PaperRow,
  printedCell,
  rowAt,
  rowsOf,
} from './edited-paper.ts'
import type { FoundEdit } from './found-edits.ts'
import { newWords } from './new-words.ts'
import { addRowBelow, copyRowBelow, deleteRow } from './rows.ts'
import { reviewerOne, trackDeletion, trackInsertion, trackRowDeletion } from './tracked-text.ts'
import { bodyOf } from './word-file.ts'
import { parentOf, tagsIn, type XmlTag } from './xml-tree.ts'

const kinds = [
  'set',
  'more',
  'empty',
  'lead',
  'funding',
  'title',
  'goal',
  'delete',
  'add',
  'copy',
  'swap',
  'mark',
  'loseBookmarks',
] as const

/** One of many edits of a paper: what is done, in which row and column (counted round), and whether Word records it. */
type Step = { kind: (typeof kinds)[number]; row: number; column: number; isTracked: boolean }

/** Edits that somebody makes one after the other. */
export const manySteps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({ kind: fc.constantFrom(...kinds), row: fc.nat(40), column: fc.nat(9), isTracked: fc.boolean() }),
  { minLength: 1, maxLength: 12 },
)

/** What came of many edits: what must be found (moves apart, as either of two rows may be the one that moved), and how many rows changed places. */
export type Many = { expected: FoundEdit[]; swaps: number }

type EditRun = {
  paper: EditedPaper
  rows: PaperRow[]
  free: Set<PaperRow>
  sections: Set<string>
  count: number
  many: Many
}

/**
 * Edits a paper in many places at once, each row in one way only: what a row that is reworded and deleted says is
 * nobody's. Additions come first, deletions last, as a row that is added below one that goes belongs nowhere for sure.
 */
export const editMany = (paper: EditedPaper, steps: readonly Step[]): Many => {
  const rows = planTable(paper.plan).sections.flatMap(({ results }) =>
    results.flatMap(({ result, rows: own }) => own.map((_, i) => rowAt(paper, result.number, i + 1))),
  )
  const run: EditRun = {
    paper,
    rows,
    free: new Set(rows),
    sections: new Set(),
    count: 0,
    many: { expected: [], swaps: 0 },
  }
  const first = (kind: Step['kind']) => ['add', 'copy'].indexOf(kind)
  const last = (kind: Step['kind']) => ['swap', 'loseBookmarks', 'delete'].indexOf(kind)
  const inOrder = [...steps].sort((a, b) => first(b.kind) - first(a.kind) || last(a.kind) - last(b.kind))
  for (const step of inOrder) {
    const row = rows[step.row % rows.length]
    if (row) run.many.expected.push(...makers[step.kind](row, step, run))
  }
  const endedRows = new Set(run.many.expected.flatMap(edit => (edit.kind === 'rowEnded' ? [edit.of] : [])))
  return { ...run.many, expected: run.many.expected.map(edit => withoutEnded(edit, endedRows)) }
}

/** Rows that a cell stands for, without those that went. */
const withoutEnded = (edit: FoundEdit, endedRows: ReadonlySet<string>): FoundEdit => {
  if (edit.kind !== 'words' || !edit.also) return edit
  const { also, ...rest } = edit
  const left = also.filter(strand => !endedRows.has(strand))
  return left.length > 0 ? { ...rest, also: left } : rest
}

type Maker = (row: PaperRow, step: Step, run: EditRun) => FoundEdit[]

const own = (run: EditRun, ...rows: (PaperRow | undefined)[]): boolean => {
  const all = rows.every(row => row !== undefined && run.free.has(row))
  if (all) for (const row of rows) if (row) run.free.delete(row)
  return all
}

const ownColumns = (
  { plan }: EditedPaper,
  has = (column: LayoutColumn) => ownRoles.has(column.role),
): CellKey[] => plan.layout.filter(has).map(cellKey)

const ownRoles: ReadonlySet<string> = new Set([
  'activity',
  'activityIndicator',
  'target',
  'deadline',
  'mandate',
  'priority',
])
const isActivity = ({ role }: LayoutColumn) => role === 'activity'

const atRound = <Item>(items: readonly Item[], at: number): Item | undefined => items[at % items.length]

/** The mark of the tint stands in an activity: what becomes of it when the cell is written anew is another question. */
const isMarked = ({ strand }: PaperRow, key: CellKey): boolean =>
  strand.tags.length > 0 && key.startsWith('activity')

const sentence = (run: EditRun): string => `${newWords[run.paper.language].sentence} (${++run.count})`

const by = (isTracked: boolean) => (isTracked ? [reviewerOne] : [])

/** Takes all words of a cell out while Word records it. */
const takeOut = ({ word }: EditedPaper, cell: XmlTag): void => {
  for (const paragraph of paragraphsOf(cell))
    if (wordsWithin(paragraph) !== '') trackDeletion(word, paragraph, wordsWithin(paragraph), reviewerOne)
}

const set: Maker = (row, { column, isTracked }, run) => {
  const { paper } = run
  const key = atRound(ownColumns(paper), column)
  if (key === undefined || isMarked(row, key) || !own(run, row)) return []
  const text = sentence(run)
  const cell = cellIn(paper, row, key)
  const [first] = paragraphsOf(cell)
  const recorded = isTracked && first !== undefined && wordsWithin(first) !== ''
  if (recorded) {
    trackInsertion(paper.word, first, wordsWithin(first), text, reviewerOne)
    for (const paragraph of paragraphsOf(cell)) {
      const before = paragraph === first ? wordsWithin(first).slice(0, -text.length) : wordsWithin(paragraph)
      if (before !== '') trackDeletion(paper.word, paragraph, before, reviewerOne)
    }
  } else writeCell(cell, text)
  return [cellSays(row, key, text, ...by(recorded))]
}

const more: Maker = (row, { column, isTracked }, run) => {
  const { paper } = run
  const key = atRound(
    ownColumns(paper).filter(each => printedCell(paper, row, each) !== ''),
    column,
  )
  if (key === undefined || !own(run, row)) return []
  const before = printedCell(paper, row, key)
  const after = insertMore(paper, cellIn(paper, row, key), before, isTracked)
  return [cellSays(row, key, after, ...by(isTracked))]
}

/** Writes more words at the end of the first line of a text; the answer is the text then. */
const insertMore = (paper: EditedPaper, within: XmlTag, before: string, isTracked: boolean): string => {
  const [line = ''] = before.split('\n')
  const { more: words } = newWords[paper.language]
  if (isTracked) trackInsertion(paper.word, within, line, words, reviewerOne)
  else insertWords(within, line, words)
  return line + words + before.slice(line.length)
}

/** One cell of a row is emptied that has others: one in which nothing stands any more is no row. */
const empty: Maker = (row, { column, isTracked }, run) => {
  const { paper } = run
  const filledColumns = ownColumns(paper).filter(each => printedCell(paper, row, each) !== '')
  const key = atRound(filledColumns, column)
  if (key === undefined || filledColumns.length < 2 || isMarked(row, key) || !own(run, row)) return []
  const cell = cellIn(paper, row, key)
  if (isTracked) takeOut(paper, cell)
  else emptyCell(cell)
  return [cellSays(row, key, '', ...by(isTracked))]
}

/** A blank cell says "as above", so nobody can take leads away; whoever comes below a blank one is as above, too. */
const hold =
  (key: 'lead' | 'funding'): Maker =>
  (row, { column }, run) => {
    const { paper, rows } = run
    if (!paper.plan.layout.some(({ role }) => role === key)) return []
    const group = rows.filter(each => each.result === row.result)
    const from = group.slice(0, group.indexOf(row) + 1).findLastIndex(each => spanOf(each, key) > 0)
    const holder = group[from]
    if (!holder || printedCell(paper, holder, key) === '') return []
    const codes =
      key === 'lead'
        ? paper.plan.posts.map(({ code }) => code)
        : paper.plan.fundingSources.map(({ code }) =>
            writeFunding([{ code, known: true }], paper.plan.fundingSources, paper.language),
          )
    const text = atRound(
      codes.filter(code => code !== printedCell(paper, holder, key)),
      column,
    )
    if (text === undefined || !own(run, holder)) return []
    writeCell(cellIn(paper, holder, key), text)
    const also = group.slice(from + 1, from + spanOf(holder, key)).map(({ strand }) => strand.id)
    return [{ ...cellSays(holder, key, text), ...(also.length > 0 && { also }) }]
  }

const spanOf = (row: TableRow, key: 'lead' | 'funding'): number =>
  key === 'lead' ? row.leadSpan : row.fundingSpan

const title: Maker = (row, { isTracked }, run) => {
  const { paper, rows } = run
  const first = rows.find(each => each.result === row.result)
  if (!first || !own(run, first)) return []
  const after = insertMore(
    paper,
    cellIn(paper, first, 'result'),
    say(row.result.title, paper.language).text,
    isTracked,
  )
  return [
    { kind: 'words', place: { kind: 'node', node: row.result.id, part: 'title' }, after, by: by(isTracked) },
  ]
}

const goal: Maker = ({ section }, { isTracked }, { paper, sections }) => {
  const before = say(section.goal ?? section.title, paper.language).text
  const paragraphs = tagsIn(bodyOf(paper.word), 'w:p').filter(paragraph =>
    wordsWithin(paragraph).includes(before.replace(/\s/gu, ' ')),
  )
  const paragraph = paragraphs[paper.plan.sections.indexOf(section)]
  if (!paragraph || sections.has(section.id)) return []
  sections.add(section.id)
  const after = insertMore(paper, paragraph, before, isTracked)
  return [
    { kind: 'words', place: { kind: 'node', node: section.id, part: 'goal' }, after, by: by(isTracked) },
  ]
}

/** A result whose rows all go is another edit than one of rows: here one row stays. */
const remove: Maker = (row, { isTracked }, run) => {
  const { paper, rows } = run
  const others = rows.filter(
    each => each.result === row.result && each !== row && rowsOf(each.table).includes(each.tr),
  )
  if (others.length === 0 || !own(run, row)) return []
  if (others.every(each => each.tr.attributes['gone'] !== undefined)) return []
  row.tr.attributes['gone'] = 'yes'
  if (isTracked) trackRowDeletion(paper.word, row.tr, reviewerOne)
  else deleteRow(row.table, row.tr)
  return [{ kind: 'rowEnded', of: row.strand.id, by: by(isTracked) }]
}

const add =
  (isCopy: boolean): Maker =>
  (row, _, run) => {
    const { paper } = run
    const key = ownColumns(paper, isActivity).at(-1)
    if (key === undefined || !own(run, row)) return []
    const text = sentence(run)
    // who copies a row copies who leads and pays for it
    const sharedColumns = isCopy ? ownColumns(paper, ({ role }) => role === 'lead' || role === 'funding') : []
    const cells = {
      [key]: text,
      ...Object.fromEntries(sharedColumns.map(each => [each, printedCell(paper, row, each)])),
    }
    if (isCopy) {
      const blank = ownColumns(paper).map(each => [editedColumnOf(paper, each), ''] as const)
      copyRowBelow(row.table, row.tr, { ...Object.fromEntries(blank), [editedColumnOf(paper, key)]: text })
    } else addRowBelow(row.table, row.tr, { [editedColumnOf(paper, key)]: text })
    return [{ kind: 'rowAdded', result: row.result.id, below: row.strand.id, cells, tags: [], by: [] }]
  }

/** Rows that stand in cells of others, or say "as above", say something else in another place: only those that do not change places. */
const swap: Maker = (row, _, run) => {
  const { rows, many } = run
  const group = rows.filter(each => each.result === row.result)
  const at = group.indexOf(row)
  const next = group[at + 1]
  const after = group[at + 2]
  const alone = (each: PaperRow) =>
    [each.leadSpan, each.fundingSpan, each.indicatorSpan].every(span => span === 1) &&
    each.leads.list.length * each.funding.list.length > 0
  const isCovered = after && [after.leadSpan, after.fundingSpan, after.indicatorSpan].some(span => span !== 1)
  if (at === 0 || !next || isCovered || !alone(row) || !alone(next) || !own(run, row, next)) return []
  const table = parentOf(row.table, row.tr)
  const [one, two] = [table.children.indexOf(row.tr), table.children.indexOf(next.tr)]
  table.children[one] = next.tr
  table.children[two] = row.tr
  many.swaps += 1
  return []
}

const mark: Maker = (row, _, run) => {
  const { paper } = run
  const key = ownColumns(paper, isActivity).at(-1)
  const { tint } = paper.plan
  if (
    key === undefined ||
    tint === undefined ||
    row.strand.tags.includes(tint) ||
    printedCell(paper, row, key) === ''
  )
    return []
  if (!own(run, row)) return []
  addParagraph(cellIn(paper, row, key), sayTag(tint, paper.language))
  return [{ kind: 'tag', strand: row.strand.id, tag: tint, change: 'added', by: [] }]
}

const lose: Maker = (row, _, run) => {
  if (own(run, row)) loseBookmarks(row.tr)
  return []
}

const makers: Record<Step['kind'], Maker> = {
  set,
  more,
  empty,
  lead: hold('lead'),
  funding: hold('funding'),
  title,
  goal,
  delete: remove,
  add: add(false),
  copy: add(true),
  swap,
  mark,
  loseBookmarks: lose,
}
