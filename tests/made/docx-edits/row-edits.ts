import { writeCell } from './cell-words.ts'
import { cellSays, type DocxEdit, newRow } from './docx-edit.ts'
import {
  cellAt,
  cellIn,
  columnIndexOf,
  type EditedPaper,
  type PaperRow,
  rowAt,
  rowsOfResult,
  tableOf,
} from './edited-paper.ts'
import type { FoundEdit } from './found-edits.ts'
import { newWords } from './new-words.ts'
import { addRowAbove, addRowBelow, copyRowBelow, cutRow, deleteRow, moveRow, setMerge } from './rows.ts'
import { bodyOf } from './word-file.ts'
import { isTag, parentOf, replaceNode } from './xml-tree.ts'

const rowAdded = ({ result }: PaperRow, below: string, cells: Record<string, string>): FoundEdit => ({
  kind: 'rowAdded',
  result: result.id,
  below,
  cells,
  tags: [],
  by: [],
})

const rowEnded = ({ strand }: PaperRow): FoundEdit => ({ kind: 'rowEnded', of: strand.id, by: [] })

const addedBelow = (paper: EditedPaper, row: PaperRow): FoundEdit[] => {
  const { words, cells } = newRow(paper)
  addRowBelow(row.table, row.tr, words)
  return [rowAdded(row, row.strand.id, cells)]
}

const rowMoved = (row: PaperRow, below: PaperRow): FoundEdit[] => {
  moveRow(row.table, row.tr, below.table, below.tr)
  return [
    { kind: 'rowMoved', strand: row.strand.id, result: below.result.id, below: below.strand.id, by: [] },
  ]
}

/** Edits that add, copy, delete and move rows. */
export const rowEdits: DocxEdit[] = [
  { name: 'a row added at the end of a result', edit: paper => addedBelow(paper, rowAt(paper, '1.1', 13)) },
  { name: 'a row added at the end of a table', edit: paper => addedBelow(paper, rowAt(paper, '1.4', 5)) },
  { name: 'a row added in the middle of a result', edit: paper => addedBelow(paper, rowAt(paper, '1.1', 6)) },
  {
    name: 'a row added as the first of a result',
    edit: paper => {
      const row = rowAt(paper, '2.1', 1)
      const { words, cells } = newRow(paper)
      addRowAbove(row.table, row.tr, words)
      return [rowAdded(row, 'start', cells)]
    },
  },
  {
    name: 'a row copied and its words written anew',
    edit: paper => {
      const row = rowAt(paper, '2.2', 4)
      const { words, cells } = newRow(paper)
      copyRowBelow(row.table, row.tr, {
        [columnIndexOf(paper, 'periodIndicator')]: '',
        [columnIndexOf(paper, 'activity:2023')]: '',
        ...words,
      })
      return [rowAdded(row, row.strand.id, cells)]
    },
  },
  {
    name: 'a result added with a row and an indicator of its own',
    edit: paper => {
      const row = rowAt(paper, '1.4', 5)
      const { words, cells } = newRow(paper)
      const { sentence, indicator } = newWords[paper.language]
      const tr = addRowBelow(row.table, row.tr, {
        ...words,
        0: `1.9 ${sentence}`,
        [columnIndexOf(paper, 'periodIndicator')]: indicator,
      })
      for (const column of [0, columnIndexOf(paper, 'periodIndicator')]) setMerge(cellAt(tr, column), 'none')
      return [
        {
          kind: 'resultAdded',
          section: row.section.id,
          title: sentence,
          rows: [{ periodIndicator: indicator, ...cells }],
          by: [],
        },
      ]
    },
  },
  {
    name: 'two rows added one after the other',
    edit: paper => {
      const row = rowAt(paper, '1.1', 7)
      const { words, cells } = newRow(paper)
      const { secondSentence } = newWords[paper.language]
      const first = addRowBelow(row.table, row.tr, words)
      addRowBelow(row.table, first, { ...words, [columnIndexOf(paper, 'activity:2024')]: secondSentence })
      return [
        rowAdded(row, row.strand.id, cells),
        rowAdded(row, 'new', { ...cells, 'activity:2024': secondSentence }),
      ]
    },
  },
  {
    name: 'a row deleted',
    edit: paper => {
      const row = rowAt(paper, '1.1', 6)
      deleteRow(row.table, row.tr)
      return [rowEnded(row)]
    },
  },
  {
    name: 'the first row of a result deleted in Word',
    edit: paper => {
      const row = rowAt(paper, '1.1', 1)
      deleteRow(row.table, row.tr)
      return [rowEnded(row)]
    },
  },
  {
    name: 'the first row of a result deleted, and cells left that go on from nothing',
    breaksFile: true,
    edit: paper => {
      const row = rowAt(paper, '2.3', 1)
      cutRow(row.table, row.tr)
      return [rowEnded(row)]
    },
  },
  {
    name: 'the first of two rows of a result deleted',
    edit: paper => {
      const row = rowAt(paper, '1.2', 1)
      deleteRow(row.table, row.tr)
      return [rowEnded(row)]
    },
  },
  {
    name: 'two rows deleted',
    edit: paper => {
      const rows = [rowAt(paper, '2.2', 4), rowAt(paper, '2.2', 5)]
      for (const { table, tr } of rows) deleteRow(table, tr)
      return rows.map(rowEnded)
    },
  },
  {
    name: 'all rows of a result deleted',
    edit: paper => {
      const rows = rowsOfResult(paper, '1.2')
      for (const { table, tr } of rows) deleteRow(table, tr)
      return [{ kind: 'resultEnded', of: rows[0]?.result.id ?? '', by: [] }]
    },
  },
  {
    name: 'a row moved within its result',
    edit: paper => rowMoved(rowAt(paper, '1.1', 7), rowAt(paper, '1.1', 10)),
  },
  {
    name: 'a row moved to another result',
    edit: paper => rowMoved(rowAt(paper, '2.2', 6), rowAt(paper, '2.4', 1)),
  },
  {
    name: 'a row moved away from an indicator that holds for others',
    edit: paper => rowMoved(rowAt(paper, '1.1', 7), rowAt(paper, '2.4', 2)),
  },
  {
    name: 'a row moved to another section',
    edit: paper => rowMoved(rowAt(paper, '1.2', 2), rowAt(paper, '3.2', 3)),
  },
  {
    name: 'a row moved and reworded',
    edit: paper => {
      const row = rowAt(paper, '1.1', 12)
      const { sentence } = newWords[paper.language]
      writeCell(cellIn(paper, row, 'activity:2023'), sentence)
      return [...rowMoved(row, rowAt(paper, '1.1', 4)), cellSays(row, 'activity:2023', sentence)]
    },
  },
  {
    name: 'the last row of a result moved up',
    edit: paper => rowMoved(rowAt(paper, '3.2', 7), rowAt(paper, '3.2', 1)),
  },
  {
    name: 'a result moved to the end of its table',
    edit: paper => {
      const rows = rowsOfResult(paper, '1.2')
      const last = rowAt(paper, '1.4', 5)
      const table = parentOf(last.table, last.tr)
      const moving = rows.map(({ tr }) => tr)
      table.children = [...table.children.filter(node => !isTag(node) || !moving.includes(node)), ...moving]
      return [{ kind: 'unplaced', reason: 'resultMoved' }]
    },
  },
  {
    name: 'a whole table deleted',
    edit: paper => {
      replaceNode(bodyOf(paper.word), tableOf(paper, '5'))
      return [{ kind: 'unplaced', reason: 'tableGone' }]
    },
  },
]
