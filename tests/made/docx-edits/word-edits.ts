import { say } from '#domain/text.ts'
import { sayTag } from '#domain/papers/tag-names.ts'
import {
  addBullet,
  addParagraph,
  emptyCell,
  insertWords,
  paragraphsOf,
  paragraphWith,
  replaceWords,
  wordsWithin,
  writeCell,
} from './cell-words.ts'
import { cellSays, type DocxEdit, twoWords, withOther } from './docx-edit.ts'
import { cellIn, printedCell, rowAt } from './edited-paper.ts'
import { newWords } from './new-words.ts'
import { parentOf, replaceNode } from './xml-tree.ts'

const activity = 'activity:2024'

/** Edits of the words in cells of a single row. */
export const wordEdits: DocxEdit[] = [
  {
    name: 'words of an activity replaced',
    edit: paper => {
      const row = rowAt(paper, '1.1', 2)
      const before = printedCell(paper, row, activity)
      const { others } = newWords[paper.language]
      replaceWords(cellIn(paper, row, activity), twoWords(before), others)
      return [cellSays(row, activity, withOther(before, twoWords(before), others))]
    },
  },
  {
    name: 'words inserted in an activity',
    edit: paper => {
      const row = rowAt(paper, '1.1', 5)
      const before = printedCell(paper, row, activity)
      const { more } = newWords[paper.language]
      insertWords(cellIn(paper, row, activity), twoWords(before), more)
      return [cellSays(row, activity, withOther(before, twoWords(before), twoWords(before) + more))]
    },
  },
  {
    name: 'words deleted in an activity',
    edit: paper => {
      const row = rowAt(paper, '2.2', 1)
      const before = printedCell(paper, row, activity)
      replaceWords(cellIn(paper, row, activity), `${twoWords(before)} `, '')
      return [cellSays(row, activity, withOther(before, `${twoWords(before)} `, ''))]
    },
  },
  {
    name: 'an activity written anew, its bookmarks kept',
    edit: paper => {
      const row = rowAt(paper, '2.2', 3)
      const { sentence } = newWords[paper.language]
      writeCell(cellIn(paper, row, activity), sentence)
      return [cellSays(row, activity, sentence)]
    },
  },
  {
    name: 'a cell emptied',
    edit: paper => {
      const row = rowAt(paper, '2.2', 5)
      emptyCell(cellIn(paper, row, 'activityIndicator:2024'))
      return [cellSays(row, 'activityIndicator:2024', '')]
    },
  },
  {
    name: 'a blank cell filled',
    edit: paper => {
      const row = rowAt(paper, '3.3', 5)
      const { indicator } = newWords[paper.language]
      writeCell(cellIn(paper, row, 'activityIndicator:2024'), indicator)
      return [cellSays(row, 'activityIndicator:2024', indicator)]
    },
  },
  {
    name: 'the activity of a year without one filled',
    edit: paper => {
      const row = rowAt(paper, '1.1', 4)
      const { sentence } = newWords[paper.language]
      writeCell(cellIn(paper, row, 'activity:2023'), sentence)
      return [cellSays(row, 'activity:2023', sentence)]
    },
  },
  {
    name: 'a paragraph added in a cell',
    edit: paper => {
      const row = rowAt(paper, '2.3', 1)
      const { sentence } = newWords[paper.language]
      addParagraph(cellIn(paper, row, activity), sentence)
      return [cellSays(row, activity, `${printedCell(paper, row, activity)}\n\n${sentence}`)]
    },
  },
  {
    name: 'a bullet added in a cell',
    edit: paper => {
      const row = rowAt(paper, '1.1', 1)
      const { bullet } = newWords[paper.language]
      addBullet(cellIn(paper, row, activity), bullet)
      return [cellSays(row, activity, `${printedCell(paper, row, activity)}\n• ${bullet}`)]
    },
  },
  {
    name: 'a bullet deleted',
    edit: paper => {
      const row = rowAt(paper, '1.1', 1)
      const lines = printedCell(paper, row, activity).split('\n')
      const cell = cellIn(paper, row, activity)
      const lastParagraph = paragraphWith(cell, (lines.at(-1) ?? '').replace('• ', ''))
      replaceNode(parentOf(cell, lastParagraph), lastParagraph)
      return [cellSays(row, activity, lines.slice(0, -1).join('\n'))]
    },
  },
  {
    name: 'the lead of a row changed',
    edit: paper => {
      const row = rowAt(paper, '1.1', 3)
      const lead = printedCell(paper, rowAt(paper, '2.1', 1), 'lead')
      writeCell(cellIn(paper, row, 'lead'), lead)
      return [cellSays(row, 'lead', lead)]
    },
  },
  {
    name: 'a lead that holds for two rows changed',
    edit: paper => {
      const row = rowAt(paper, '1.1', 1)
      const lead = printedCell(paper, rowAt(paper, '2.1', 1), 'lead')
      writeCell(cellIn(paper, row, 'lead'), lead)
      return [{ ...cellSays(row, 'lead', lead), also: [rowAt(paper, '1.1', 2).strand.id] }]
    },
  },
  {
    name: 'the funding of a row changed',
    edit: paper => {
      const row = rowAt(paper, '2.2', 2)
      const funding = printedCell(paper, rowAt(paper, '1.1', 11), 'funding')
      writeCell(cellIn(paper, row, 'funding'), funding)
      return [cellSays(row, 'funding', funding)]
    },
  },
  {
    name: 'a blank lead filled',
    edit: paper => {
      const row = rowAt(paper, '3.2', 2)
      const lead = printedCell(paper, rowAt(paper, '2.1', 1), 'lead')
      writeCell(cellIn(paper, row, 'lead'), lead)
      return [cellSays(row, 'lead', lead)]
    },
  },
  {
    name: 'an indicator of the year reworded',
    edit: paper => {
      const row = rowAt(paper, '3.1', 1)
      const column = 'activityIndicator:2024'
      const before = printedCell(paper, row, column)
      const { others } = newWords[paper.language]
      replaceWords(cellIn(paper, row, column), twoWords(before), others)
      return [cellSays(row, column, withOther(before, twoWords(before), others))]
    },
  },
  {
    name: 'the mark of the tint taken away',
    edit: paper => {
      const row = rowAt(paper, '1.1', 9)
      const tag = paper.plan.tint ?? ''
      const cell = cellIn(paper, row, activity)
      const mark = paragraphsOf(cell).find(
        paragraph => wordsWithin(paragraph) === sayTag(tag, paper.language),
      )
      if (mark) replaceNode(parentOf(cell, mark), mark)
      return [{ kind: 'tag', strand: row.strand.id, tag, change: 'removed', by: [] }]
    },
  },
  {
    name: 'the mark of the tint added',
    edit: paper => {
      const row = rowAt(paper, '1.1', 5)
      const tag = paper.plan.tint ?? ''
      addParagraph(cellIn(paper, row, activity), sayTag(tag, paper.language))
      return [{ kind: 'tag', strand: row.strand.id, tag, change: 'added', by: [] }]
    },
  },
  {
    name: 'the mark of the tint added as the last item of a list',
    edit: paper => {
      const row = rowAt(paper, '1.1', 5)
      const tag = paper.plan.tint ?? ''
      addBullet(cellIn(paper, row, activity), sayTag(tag, paper.language))
      return [{ kind: 'tag', strand: row.strand.id, tag, change: 'added', by: [] }]
    },
  },
  {
    name: 'an indicator of the period reworded, over many rows',
    edit: paper => {
      const row = rowAt(paper, '1.1', 1)
      const cell = cellIn(paper, row, 'periodIndicator')
      const { indicator } = row
      if (!indicator) return []
      const before = say(indicator.text, paper.language).text
      const { others } = newWords[paper.language]
      replaceWords(cell, twoWords(before), others)
      const place = { kind: 'periodIndicator', indicator: indicator.id } as const
      return [{ kind: 'words', place, after: withOther(before, twoWords(before), others), by: [] }]
    },
  },
]
