import type { By } from '#domain/edits/returned-paper.ts'
import { cellSays, newRow, twoWords, withOther } from './docx-edit.ts'
import { columnIndexOf, type EditedPaper, type PaperRow, printedCell, rowAt } from './edited-paper.ts'
import type { FoundEdit } from './found-edits.ts'
import { newWords } from './new-words.ts'

/** An edit made by LibreOffice: a macro in Basic that changes `doc`, and the edits that must be found. */
export type OfficeEdit = {
  name: string
  edit: (paper: EditedPaper) => { macro: string; expected: FoundEdit[] }
}

const activity = 'activity:2024'

/** The author of edits in LibreOffice; their instant is not known beforehand. */
const user: By = { author: 'Reviewer One' }

const basicString = (text: string): string => `"${text.replaceAll('"', '""')}"`

/** Basic code that finds the cell of an activity by its words: `found`, its `table`, and its `row` from 0. */
const finding = (paper: EditedPaper, row: PaperRow): string => {
  const words = printedCell(paper, row, activity)
    .split('\n', 1)
    .join('')
    .replace(/[^\S\n]/gu, '.')
  return `
search = doc.createSearchDescriptor()
search.SearchRegularExpression = True
search.SearchString = ${basicString(words.replace(/[()[\]+*?]/gu, '.'))}
found = doc.findFirst(search)
table = found.TextTable
row = CInt(Mid(found.Cell.CellName, 2)) - 1`
}

const replacing = (words: string, others: string): string => `
search = found.Text.createTextCursor()
finder = doc.createSearchDescriptor()
finder.SearchString = ${basicString(words)}
place = doc.findNext(found.Start, finder)
place.String = ${basicString(others)}`

const columnName = (paper: EditedPaper, key: string): string =>
  String.fromCharCode(65 + columnIndexOf(paper, key))

/** The edits that people make in LibreOffice. */
export const officeEdits: OfficeEdit[] = [
  ...[false, true].map((recorded): OfficeEdit => ({
    name: `words replaced${recorded ? ' while changes are recorded' : ''}`,
    edit: paper => {
      const row = rowAt(paper, '1.1', 4)
      const before = printedCell(paper, row, activity)
      const { others } = newWords[paper.language]
      const macro = `${recorded ? 'doc.RecordChanges = True' : ''}${finding(paper, row)}${replacing(twoWords(before), others)}`
      return {
        macro,
        expected: [
          cellSays(row, activity, withOther(before, twoWords(before), others), ...(recorded ? [user] : [])),
        ],
      }
    },
  })),
  {
    name: 'a cell written anew, which loses its bookmarks',
    edit: paper => {
      const row = rowAt(paper, '1.1', 5)
      const { sentence } = newWords[paper.language]
      return {
        macro: `${finding(paper, row)}\nfound.Cell.String = ${basicString(sentence)}`,
        expected: [cellSays(row, activity, sentence)],
      }
    },
  },
  {
    name: 'a row added',
    edit: paper => {
      const row = rowAt(paper, '1.1', 6)
      const { cells } = newRow(paper)
      const writing = Object.entries(cells).map(
        ([key, text]) =>
          `\ntable.getCellByName("${columnName(paper, key)}" & (row + 2)).String = ${basicString(text)}`,
      )
      const macro = `${finding(paper, row)}\ntable.Rows.insertByIndex(row + 1, 1)${writing.join('')}`
      return {
        macro,
        expected: [
          { kind: 'rowAdded', result: row.result.id, below: row.strand.id, cells, tags: [], by: [] },
        ],
      }
    },
  },
  ...[
    ['1.1', 6, 'a row deleted'],
    ['1.2', 1, 'the first of two rows of a result deleted'],
    ['1.1', 1, 'the first row of a result deleted'],
  ].map(([result = '', number, name]): OfficeEdit => ({
    name: `${name}`,
    edit: paper => {
      const row = rowAt(paper, `${result}`, Number(number))
      return {
        macro: `${finding(paper, row)}\ntable.Rows.removeByIndex(row, 1)`,
        expected: [{ kind: 'rowEnded', of: row.strand.id, by: [] }],
      }
    },
  })),
  {
    name: 'a row deleted while changes are recorded',
    edit: paper => {
      const row = rowAt(paper, '1.1', 6)
      return {
        macro: `doc.RecordChanges = True${finding(paper, row)}
doc.CurrentController.select(found)
Dim none()
createUnoService("com.sun.star.frame.DispatchHelper").executeDispatch(doc.CurrentController.Frame, ".uno:DeleteRows", "", 0, none())`,
        expected: [{ kind: 'rowEnded', of: row.strand.id, by: [user] }],
      }
    },
  },
  {
    name: 'a comment',
    edit: paper => {
      const row = rowAt(paper, '2.2', 2)
      const { comment } = newWords[paper.language]
      const text = printedCell(paper, row, activity)
      return {
        macro: `${finding(paper, row)}
note = doc.createInstance("com.sun.star.text.textfield.Annotation")
note.Author = "Reviewer One"
note.Content = ${basicString(comment)}
found.Text.insertTextContent(found, note, True)`,
        expected: [
          {
            kind: 'note',
            subject: { kind: 'strand', id: row.strand.id },
            text: comment,
            quoted: text,
            by: [user],
          },
        ],
      }
    },
  },
  {
    name: 'a column deleted',
    edit: paper => ({
      macro: `${finding(paper, rowAt(paper, '4.1', 2))}\ntable.Columns.removeByIndex(${columnIndexOf(paper, 'funding')}, 1)`,
      expected: [{ kind: 'unplaced', reason: 'columnGone' }],
    }),
  },
  {
    name: 'two leads merged downwards',
    edit: paper => {
      const [upper, lower] = [rowAt(paper, '2.2', 1), rowAt(paper, '2.2', 2)]
      const column = columnName(paper, 'lead')
      const lead = `${printedCell(paper, upper, 'lead')}\n\n${printedCell(paper, lower, 'lead')}`
      return {
        macro: `${finding(paper, upper)}
cursor = table.createCursorByCellName("${column}" & (row + 1))
cursor.gotoCellByName("${column}" & (row + 2), True)
cursor.mergeRange()`,
        expected: [cellSays(upper, 'lead', lead), cellSays(lower, 'lead', lead)],
      }
    },
  },
]
