import { say } from '#domain/text.ts'
import { emptyCell, replaceWords, writeCell } from './cell-words.ts'
import { addColumn, deleteColumn, gridOf, resizeColumns, resizeInRows } from './columns.ts'
import { cellSays, type DocxEdit, twoWords, withOther } from './docx-edit.ts'
import {
  cellAt,
  cellIn,
  columnIndexOf,
  loseBookmarks,
  printedCell,
  rowAt,
  rowsOf,
  rowsOfResult,
  sectionAt,
  tableOf,
} from './edited-paper.ts'
import { mergeAcross, mergeDown, splitDown } from './merged-cells.ts'
import { newWords } from './new-words.ts'
import { bodyOf } from './word-file.ts'

/** Edits of the form of tables: merged and split cells, columns, and all that loses bookmarks. */
export const tableEdits: DocxEdit[] = [
  {
    name: 'two activities merged downwards, their words gathered',
    edit: paper => {
      const [upper, lower] = [rowAt(paper, '2.2', 1), rowAt(paper, '2.2', 2)]
      const column = 'activity:2024'
      mergeDown([upper.tr, lower.tr], columnIndexOf(paper, column))
      return [
        cellSays(
          upper,
          column,
          `${printedCell(paper, upper, column)}\n\n${printedCell(paper, lower, column)}`,
        ),
        cellSays(lower, column, ''),
      ]
    },
  },
  {
    name: 'leads that say the same merged downwards',
    edit: paper => {
      const rows = [rowAt(paper, '1.1', 5), rowAt(paper, '1.1', 6)]
      const [, lower] = rows
      const column = columnIndexOf(paper, 'lead')
      if (lower) emptyCell(cellAt(lower.tr, column))
      mergeDown(
        rows.map(({ tr }) => tr),
        column,
      )
      return []
    },
  },
  {
    name: 'two activities merged across, their words gathered',
    edit: paper => {
      const row = rowAt(paper, '2.2', 3)
      mergeAcross(row.tr, columnIndexOf(paper, 'activity:2023'), 2)
      const [older, newer] = [
        printedCell(paper, row, 'activity:2023'),
        printedCell(paper, row, 'activity:2024'),
      ]
      return [cellSays(row, 'activity:2023', `${older}\n\n${newer}`), cellSays(row, 'activity:2024', '')]
    },
  },
  {
    name: 'a lead that holds for two rows split, and the second written',
    edit: paper => {
      const [upper, lower] = [rowAt(paper, '1.1', 1), rowAt(paper, '1.1', 2)]
      const lead = printedCell(paper, rowAt(paper, '2.1', 1), 'lead')
      splitDown([upper.tr, lower.tr], columnIndexOf(paper, 'lead'))
      writeCell(cellAt(lower.tr, columnIndexOf(paper, 'lead')), lead)
      return [cellSays(lower, 'lead', lead)]
    },
  },
  {
    name: 'an indicator that holds for two rows split, and the second written',
    edit: paper => {
      const [upper, lower] = [rowAt(paper, '1.3', 2), rowAt(paper, '1.3', 3)]
      const { indicator: text } = newWords[paper.language]
      splitDown([upper.tr, lower.tr], columnIndexOf(paper, 'periodIndicator'))
      writeCell(cellAt(lower.tr, columnIndexOf(paper, 'periodIndicator')), text)
      return [{ kind: 'indicatorAdded', strands: [lower.strand.id], text, by: [] }]
    },
  },
  {
    name: 'the indicator of a row merged into that above',
    edit: paper => {
      const [upper, lower] = [rowAt(paper, '1.4', 2), rowAt(paper, '1.4', 3)]
      const column = columnIndexOf(paper, 'periodIndicator')
      emptyCell(cellAt(lower.tr, column))
      mergeDown([upper.tr, lower.tr], column)
      return upper.indicator
        ? [{ kind: 'rowUnder', strand: lower.strand.id, indicator: upper.indicator.id, by: [] }]
        : []
    },
  },
  {
    name: 'columns made wider and narrower',
    edit: paper => {
      const table = tableOf(paper, '1')
      const widths = gridOf(table)
      resizeColumns(
        table,
        widths.map((width, i) => (i === 0 ? width - 900 : i === 3 ? width + 900 : width)),
      )
      return []
    },
  },
  {
    name: 'a column made wider in some rows only',
    edit: paper => {
      const rows = rowsOfResult(paper, '1.1').slice(4, 7)
      const [first] = rows
      if (first) {
        resizeInRows(
          first.table,
          rows.map(({ tr }) => tr),
          columnIndexOf(paper, 'activity:2023'),
          420,
        )
      }
      return []
    },
  },
  {
    name: 'a column made wider in some rows, and words replaced there',
    edit: paper => {
      const row = rowAt(paper, '2.2', 6)
      const column = 'activity:2024'
      const before = printedCell(paper, row, column)
      const { others } = newWords[paper.language]
      resizeInRows(row.table, [row.tr], columnIndexOf(paper, 'activity:2023'), -500)
      replaceWords(cellIn(paper, row, column), twoWords(before), others)
      return [cellSays(row, column, withOther(before, twoWords(before), others))]
    },
  },
  {
    name: 'a column deleted',
    edit: paper => {
      deleteColumn(tableOf(paper, '4'), columnIndexOf(paper, 'funding'))
      return [{ kind: 'unplaced', reason: 'columnGone' }]
    },
  },
  {
    name: 'a column added',
    edit: paper => {
      const { tr, table } = rowAt(paper, '4.1', 2)
      const { heading, sentence } = newWords[paper.language]
      addColumn(table, columnIndexOf(paper, 'lead'), heading, { row: tr, text: sentence })
      return [{ kind: 'unplaced', reason: 'columnAdded' }]
    },
  },
  {
    name: 'all bookmarks lost',
    edit: paper => {
      loseBookmarks(bodyOf(paper.word))
      return []
    },
  },
  {
    name: 'all bookmarks lost, and words replaced',
    edit: paper => {
      const row = rowAt(paper, '3.3', 2)
      const column = 'activity:2024'
      const before = printedCell(paper, row, column)
      const { others } = newWords[paper.language]
      replaceWords(cellIn(paper, row, column), twoWords(before), others)
      loseBookmarks(bodyOf(paper.word))
      return [cellSays(row, column, withOther(before, twoWords(before), others))]
    },
  },
  {
    name: 'all bookmarks lost, and a result reworded',
    edit: paper => {
      const row = rowAt(paper, '3.1', 1)
      const before = say(row.result.title, paper.language).text
      const { others } = newWords[paper.language]
      replaceWords(cellIn(paper, row, 'result'), twoWords(before), others)
      loseBookmarks(bodyOf(paper.word))
      const after = withOther(before, twoWords(before), others)
      return [{ kind: 'words', place: { kind: 'node', node: row.result.id, part: 'title' }, after, by: [] }]
    },
  },
  {
    name: 'the bookmarks of one row lost',
    edit: paper => {
      loseBookmarks(rowAt(paper, '2.3', 2).tr)
      return []
    },
  },
  {
    name: 'the heading of a table lost',
    edit: paper => {
      const table = tableOf(paper, sectionAt(paper, '6').number)
      const [heading] = rowsOf(table)
      if (heading) table.children = table.children.filter(node => node !== heading)
      return []
    },
  },
]
