import { type DocxEdit, twoWords } from './docx-edit.ts'
import { cellIn, type EditedPaper, printedCell, rowAt } from './edited-paper.ts'
import { recordChanges } from './inserted-things.ts'
import {
  breakSpaces,
  controlAround,
  correctQuotes,
  fieldWords,
  formatAll,
  leaveTraces,
  linkWords,
  padParagraphs,
  splitRuns,
  tagWords,
  trackFormat,
  writeSavingMarks,
} from './noise.ts'
import type { XmlTag } from './xml-tree.ts'

const inActivity =
  (change: (cell: XmlTag, words: string, paper: EditedPaper) => void) =>
  (paper: EditedPaper): [] => {
    const row = rowAt(paper, '1.1', 4)
    change(cellIn(paper, row, 'activity:2024'), twoWords(printedCell(paper, row, 'activity:2024')), paper)
    return []
  }

const everywhere =
  (change: (word: EditedPaper['word']) => void) =>
  (paper: EditedPaper): [] => {
    change(paper.word)
    return []
  }

/** Edits that change only the form: those of word processors themselves, and those of the look of words. */
export const noiseEdits: DocxEdit[] = [
  { name: 'nothing: opened and saved', edit: () => [] },
  { name: 'nothing: runs cut at every letter', edit: everywhere(splitRuns) },
  {
    name: 'nothing: marks of saving, of spelling and of the ends of pages',
    edit: everywhere(writeSavingMarks),
  },
  { name: 'nothing: everything bold and coloured', edit: everywhere(formatAll) },
  {
    name: 'nothing: spaces and marks without width at the ends of paragraphs',
    edit: everywhere(padParagraphs),
  },
  { name: 'nothing: plain spaces for those that do not break', edit: everywhere(breakSpaces) },
  { name: 'nothing: curly quotation marks for straight ones', edit: everywhere(correctQuotes) },
  { name: 'nothing: changes are recorded from now on', edit: everywhere(recordChanges) },
  {
    name: 'nothing: tracked changes of the form',
    edit: inActivity((cell, _, { word }) => trackFormat(word, cell)),
  },
  { name: 'nothing: words made a link', edit: inActivity(linkWords) },
  { name: 'nothing: words known as a name', edit: inActivity(tagWords) },
  { name: 'nothing: words made a field', edit: inActivity(fieldWords) },
  { name: 'nothing: an empty paragraph and spaces at the end of a cell', edit: inActivity(leaveTraces) },
  {
    name: 'nothing: a content control around a row',
    edit: paper => {
      const { table, tr } = rowAt(paper, '1.1', 4)
      controlAround(table, tr)
      return []
    },
  },
  {
    name: 'nothing: a content control around a cell',
    edit: paper => {
      const row = rowAt(paper, '1.1', 4)
      controlAround(row.tr, cellIn(paper, row, 'activity:2024'))
      return []
    },
  },
  {
    name: 'nothing: a content control around a paragraph',
    edit: inActivity(cell => {
      const paragraph = cell.children.find(
        (node): node is XmlTag => typeof node !== 'string' && node.name === 'w:p',
      )
      if (paragraph) controlAround(cell, paragraph)
    }),
  },
]
