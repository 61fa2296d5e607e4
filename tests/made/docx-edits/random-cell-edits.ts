import { say } from '#domain/text.ts'
import type { CellKey } from '#domain/plan/layout.ts'
import type { TableRow } from '#domain/plan/plan-table.ts'
import { writeFunding } from '#domain/plan/assignments.ts'
import { emptyCell, insertWords, paragraphsOf, wordsWithin, writeCell } from './cell-words.ts'
import { cellSays } from './docx-edit.ts'
import { reviewersOf, claimRows, columnsOfRow, itemAt, newSentence, type RowEditMaker } from './edit-run.ts'
import { cellIn, type EditedPaper, type PaperRow, printedCell } from './edited-paper.ts'
import { newWords } from './new-words.ts'
import { reviewerOne, trackDeletion, trackInsertion } from './tracked-text.ts'
import { bodyOf } from './word-file.ts'
import { tagsIn, type XmlTag } from './xml-tree.ts'

/** Whether a cell also holds the mark of a tag, which these edits do not test. */
const isMarked = ({ strand }: PaperRow, key: CellKey): boolean =>
  strand.tags.length > 0 && key.startsWith('activity')

/** Deletes all words of a cell as tracked changes. */
const deleteWords = ({ word }: EditedPaper, cell: XmlTag): void => {
  for (const paragraph of paragraphsOf(cell))
    if (wordsWithin(paragraph) !== '') trackDeletion(word, paragraph, wordsWithin(paragraph), reviewerOne)
}

/** Writes other words into a cell. */
export const rewriteCell: RowEditMaker = (row, { column, isTracked }, run) => {
  const { paper } = run
  const key = itemAt(columnsOfRow(paper), column)
  if (key === undefined || isMarked(row, key) || !claimRows(run, row)) return []
  const text = newSentence(run)
  const cell = cellIn(paper, row, key)
  const [first] = paragraphsOf(cell)
  const isRecorded = isTracked && first !== undefined && wordsWithin(first) !== ''
  if (isRecorded) {
    trackInsertion(paper.word, first, wordsWithin(first), text, reviewerOne)
    for (const paragraph of paragraphsOf(cell)) {
      const before = paragraph === first ? wordsWithin(first).slice(0, -text.length) : wordsWithin(paragraph)
      if (before !== '') trackDeletion(paper.word, paragraph, before, reviewerOne)
    }
  } else writeCell(cell, text)
  return [cellSays(row, key, text, ...reviewersOf(isRecorded))]
}

/** Adds words to a cell. */
export const addWords: RowEditMaker = (row, { column, isTracked }, run) => {
  const { paper } = run
  const key = itemAt(
    columnsOfRow(paper).filter(each => printedCell(paper, row, each) !== ''),
    column,
  )
  if (key === undefined || !claimRows(run, row)) return []
  const before = printedCell(paper, row, key)
  const after = insertMore(paper, cellIn(paper, row, key), before, isTracked)
  return [cellSays(row, key, after, ...reviewersOf(isTracked))]
}

/** Adds words at the end of the first line of a text and returns the new text. */
const insertMore = (paper: EditedPaper, within: XmlTag, before: string, isTracked: boolean): string => {
  const [line = ''] = before.split('\n')
  const { more: words } = newWords[paper.language]
  if (isTracked) trackInsertion(paper.word, within, line, words, reviewerOne)
  else insertWords(within, line, words)
  return line + words + before.slice(line.length)
}

/** Empties a cell of a row that has other words; a row without words would not be a row. */
export const emptyOneCell: RowEditMaker = (row, { column, isTracked }, run) => {
  const { paper } = run
  const filledColumns = columnsOfRow(paper).filter(each => printedCell(paper, row, each) !== '')
  const key = itemAt(filledColumns, column)
  if (key === undefined || filledColumns.length < 2 || isMarked(row, key) || !claimRows(run, row)) return []
  const cell = cellIn(paper, row, key)
  if (isTracked) deleteWords(paper, cell)
  else emptyCell(cell)
  return [cellSays(row, key, '', ...reviewersOf(isTracked))]
}

/** Changes the leads or funding of a row and of the rows below it whose cell is blank ("as above"). */
export const changeShared =
  (key: 'lead' | 'funding'): RowEditMaker =>
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
    const text = itemAt(
      codes.filter(code => code !== printedCell(paper, holder, key)),
      column,
    )
    if (text === undefined || !claimRows(run, holder)) return []
    writeCell(cellIn(paper, holder, key), text)
    const also = group.slice(from + 1, from + spanOf(holder, key)).map(({ strand }) => strand.id)
    return [{ ...cellSays(holder, key, text), ...(also.length > 0 && { also }) }]
  }

const spanOf = (row: TableRow, key: 'lead' | 'funding'): number =>
  key === 'lead' ? row.leadSpan : row.fundingSpan

/** Adds words to the title of a result. */
export const addToTitle: RowEditMaker = (row, { isTracked }, run) => {
  const { paper, rows } = run
  const first = rows.find(each => each.result === row.result)
  if (!first || !claimRows(run, first)) return []
  const after = insertMore(
    paper,
    cellIn(paper, first, 'result'),
    say(row.result.title, paper.language).text,
    isTracked,
  )
  return [
    {
      kind: 'words',
      place: { kind: 'node', node: row.result.id, part: 'title' },
      after,
      by: reviewersOf(isTracked),
    },
  ]
}

/** Adds words to the goal of a section. */
export const addToGoal: RowEditMaker = ({ section }, { isTracked }, { paper, sections }) => {
  const before = say(section.goal ?? section.title, paper.language).text
  const paragraphs = tagsIn(bodyOf(paper.word), 'w:p').filter(paragraph =>
    wordsWithin(paragraph).includes(before.replace(/\s/gu, ' ')),
  )
  const paragraph = paragraphs[paper.plan.sections.indexOf(section)]
  if (!paragraph || sections.has(section.id)) return []
  sections.add(section.id)
  const after = insertMore(paper, paragraph, before, isTracked)
  return [
    {
      kind: 'words',
      place: { kind: 'node', node: section.id, part: 'goal' },
      after,
      by: reviewersOf(isTracked),
    },
  ]
}
