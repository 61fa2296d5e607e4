import { insertWords, paragraphsOf, wordsWithin } from './cell-words.ts'
import { cellSays, type DocxEdit, newRow, twoWords, withOther } from './docx-edit.ts'
import { cellIn, loseBookmarks, printedCell, rowAt } from './edited-paper.ts'
import { newWords } from './new-words.ts'
import { addRowBelow } from './rows.ts'
import {
  reviewerOne,
  reviewerTwo,
  trackDeletedEnd,
  trackDeletion,
  trackInsertion,
  trackMove,
  trackParagraph,
  trackReplacement,
  trackRowDeletion,
  trackRowInsertion,
} from './tracked-text.ts'
import { copyOf, insertAfter, parentOf } from './xml-tree.ts'

const activity = 'activity:2024'

/** Edits that Word records as tracked changes. */
export const trackedEdits: DocxEdit[] = [
  {
    name: 'a tracked insertion',
    edit: paper => {
      const row = rowAt(paper, '1.1', 4)
      const before = printedCell(paper, row, activity)
      const { more } = newWords[paper.language]
      trackInsertion(paper.word, cellIn(paper, row, activity), twoWords(before), more, reviewerOne)
      return [
        cellSays(row, activity, withOther(before, twoWords(before), twoWords(before) + more), reviewerOne),
      ]
    },
  },
  {
    name: 'a tracked deletion',
    edit: paper => {
      const row = rowAt(paper, '1.1', 5)
      const before = printedCell(paper, row, activity)
      trackDeletion(paper.word, cellIn(paper, row, activity), `${twoWords(before)} `, reviewerTwo)
      return [cellSays(row, activity, withOther(before, `${twoWords(before)} `, ''), reviewerTwo)]
    },
  },
  {
    name: 'a tracked replacement',
    edit: paper => {
      const row = rowAt(paper, '2.2', 2)
      const before = printedCell(paper, row, activity)
      const { others } = newWords[paper.language]
      trackReplacement(paper.word, cellIn(paper, row, activity), twoWords(before), others, reviewerOne)
      return [cellSays(row, activity, withOther(before, twoWords(before), others), reviewerOne)]
    },
  },
  {
    name: 'tracked changes of two people in one cell',
    edit: paper => {
      const row = rowAt(paper, '2.2', 6)
      const before = printedCell(paper, row, activity)
      const cell = cellIn(paper, row, activity)
      const { others, more } = newWords[paper.language]
      const last = before.split(/\s/u).at(-1) ?? ''
      trackReplacement(paper.word, cell, twoWords(before), others, reviewerOne)
      trackInsertion(paper.word, cell, last, more, reviewerTwo)
      return [
        cellSays(row, activity, withOther(before, twoWords(before), others) + more, reviewerOne, reviewerTwo),
      ]
    },
  },
  {
    name: 'a tracked insertion beside words that were changed without a trace',
    edit: paper => {
      const row = rowAt(paper, '2.2', 7)
      const before = printedCell(paper, row, activity)
      const cell = cellIn(paper, row, activity)
      const { others, more } = newWords[paper.language]
      insertWords(cell, twoWords(before), more)
      trackInsertion(paper.word, cell, before.split(/\s/u).at(-1) ?? '', ` (${others})`, reviewerOne)
      const after = withOther(before, twoWords(before), twoWords(before) + more)
      return [cellSays(row, activity, `${after} (${others})`, reviewerOne)]
    },
  },
  {
    name: 'a cell whose words were all deleted with a trace',
    edit: paper => {
      const row = rowAt(paper, '2.2', 5)
      const column = 'activityIndicator:2024'
      const cell = cellIn(paper, row, column)
      for (const paragraph of paragraphsOf(cell))
        trackDeletion(paper.word, paragraph, wordsWithin(paragraph), reviewerOne)
      return [cellSays(row, column, '', reviewerOne)]
    },
  },
  {
    name: 'words moved with a trace',
    edit: paper => {
      const row = rowAt(paper, '2.3', 4)
      const before = printedCell(paper, row, activity).replace(/[^\S\n]/gu, ' ')
      const last = before.split(' ').at(-1) ?? ''
      trackMove(paper.word, cellIn(paper, row, activity), `${twoWords(before)} `, last, reviewerTwo)
      return [
        cellSays(
          row,
          activity,
          `${before.replace(`${twoWords(before)} `, '')}${twoWords(before)}`,
          reviewerTwo,
        ),
      ]
    },
  },
  {
    name: 'two paragraphs joined by a tracked deletion',
    edit: paper => {
      const row = rowAt(paper, '2.3', 3)
      const column = 'activityIndicator:2024'
      const [first] = paragraphsOf(cellIn(paper, row, column))
      if (!first) return []
      trackInsertion(paper.word, first, wordsWithin(first), ' ', reviewerOne)
      trackDeletedEnd(paper.word, first, reviewerOne)
      return [cellSays(row, column, printedCell(paper, row, column).replace(/\n+/u, ' '), reviewerOne)]
    },
  },
  {
    name: 'a paragraph added with a trace',
    edit: paper => {
      const row = rowAt(paper, '2.3', 2)
      const { sentence } = newWords[paper.language]
      trackParagraph(paper.word, cellIn(paper, row, activity), sentence, reviewerTwo)
      return [cellSays(row, activity, `${printedCell(paper, row, activity)}\n\n${sentence}`, reviewerTwo)]
    },
  },
  {
    name: 'a row inserted with a trace',
    edit: paper => {
      const row = rowAt(paper, '1.1', 8)
      const { words, cells } = newRow(paper)
      trackRowInsertion(paper.word, addRowBelow(row.table, row.tr, words), reviewerOne)
      return [
        { kind: 'rowAdded', result: row.result.id, below: row.strand.id, cells, tags: [], by: [reviewerOne] },
      ]
    },
  },
  {
    name: 'a row deleted with a trace',
    edit: paper => {
      const row = rowAt(paper, '2.2', 4)
      trackRowDeletion(paper.word, row.tr, reviewerTwo)
      return [{ kind: 'rowEnded', of: row.strand.id, by: [reviewerTwo] }]
    },
  },
  {
    name: 'the first row of a result deleted with a trace',
    edit: paper => {
      const row = rowAt(paper, '3.1', 1)
      trackRowDeletion(paper.word, row.tr, reviewerTwo)
      return [{ kind: 'rowEnded', of: row.strand.id, by: [reviewerTwo] }]
    },
  },
  ...[true, false].map((isAccepted): DocxEdit => ({
    name: `a row moved with a trace, its bookmarks ${isAccepted ? 'left where it was' : 'lost'}`,
    edit: paper => {
      const row = rowAt(paper, '1.1', 5)
      const below = rowAt(paper, '1.1', 9)
      const there = copyOf(row.tr)
      loseBookmarks(there)
      insertAfter(parentOf(row.table, below.tr), below.tr, there)
      trackRowInsertion(paper.word, there, reviewerOne)
      trackRowDeletion(paper.word, row.tr, reviewerOne)
      if (!isAccepted) loseBookmarks(row.tr)
      return [
        {
          kind: 'rowMoved',
          strand: row.strand.id,
          result: row.result.id,
          below: below.strand.id,
          by: [reviewerOne],
        },
      ]
    },
  })),
]
