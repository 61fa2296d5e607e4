import { say } from '#domain/text.ts'
import { writeCitations } from '#domain/words/citations/citations.ts'
import { insertWords, isolate, paragraphsOf, replaceWords, wordsWithin, writeCell } from './cell-words.ts'
import { paragraphsIn } from './comments.ts'
import { type DocxEdit, twoWords, withOther } from './docx-edit.ts'
import {
  cellAt,
  cellIn,
  columnIndexOf,
  type EditedPaper,
  resultAt,
  rowAt,
  rowsOf,
  sectionAt,
  tableOf,
} from './edited-paper.ts'
import type { FoundEdit } from './found-edits.ts'
import { newWords } from './new-words.ts'
import { copyOf, insertAfter, parentOf, replaceNode, tagsIn, tagsWithin, type XmlTag } from './xml-tree.ts'
import { bodyOf } from './word-file.ts'

/** The paragraph outside the tables with a text. */
const paragraphSaying = (paper: EditedPaper, text: string): XmlTag => {
  const plain = text.replace(/\s/gu, ' ')
  const paragraph = tagsWithin(bodyOf(paper.word), 'w:p').find(paragraph =>
    wordsWithin(paragraph).includes(plain),
  )
  if (!paragraph) throw new Error(`Nothing says “${text}”`)
  return paragraph
}

const rewordParagraph = (paper: EditedPaper, paragraph: XmlTag, before: string): string => {
  const { others } = newWords[paper.language]
  replaceWords(paragraph, twoWords(before), others)
  return withOther(before, twoWords(before), others)
}

const nodeSays = (node: string, part: 'title' | 'goal' | 'mandates', after: string): FoundEdit => ({
  kind: 'words',
  place: { kind: 'node', node, part },
  after,
  by: [],
})

/** Edits of results, sections, headings and the cover. */
export const nodeEdits: DocxEdit[] = [
  {
    name: 'a result reworded',
    edit: paper => {
      const { id, title } = resultAt(paper, '1.1')
      const before = say(title, paper.language).text
      const after = rewordParagraph(paper, cellIn(paper, rowAt(paper, '1.1', 4), 'result'), before)
      return [nodeSays(id, 'title', after)]
    },
  },
  {
    name: 'a mandate added to a result',
    edit: paper => {
      const { id, citations } = resultAt(paper, '1.2')
      const mandates = paragraphsOf(cellIn(paper, rowAt(paper, '1.2', 1), 'result')).at(-1)
      if (!mandates) return []
      const { reference } = newWords[paper.language]
      insertWords(mandates, wordsWithin(mandates), `; ${reference}`)
      return [nodeSays(id, 'mandates', `${writeCitations(citations, paper.language)}; ${reference}`)]
    },
  },
  {
    name: 'mandates taken from a result',
    edit: paper => {
      const cell = cellIn(paper, rowAt(paper, '2.2', 1), 'result')
      const mandates = paragraphsOf(cell).at(-1)
      if (mandates) replaceNode(parentOf(cell, mandates), mandates)
      return [nodeSays(resultAt(paper, '2.2').id, 'mandates', '')]
    },
  },
  {
    name: 'the heading of a section reworded',
    edit: paper => {
      const { id, title } = sectionAt(paper, '2')
      const before = say(title, paper.language).text
      const { more } = newWords[paper.language]
      insertWords(paragraphSaying(paper, before), before, more)
      return [nodeSays(id, 'title', before + more)]
    },
  },
  {
    name: 'the goal of a section reworded',
    edit: paper => {
      const { id, goal } = sectionAt(paper, '3')
      const before = goal ? say(goal, paper.language).text : ''
      return [nodeSays(id, 'goal', rewordParagraph(paper, paragraphSaying(paper, before), before))]
    },
  },
  {
    name: 'the heading of a column reworded',
    edit: paper => {
      const column = columnIndexOf(paper, 'lead')
      const { heading } = newWords[paper.language]
      const [row] = rowsOf(tableOf(paper, '1'))
      if (row) writeCell(cellAt(row, column), heading)
      return [{ kind: 'words', place: { kind: 'heading', column }, after: heading, by: [] }]
    },
  },
  {
    name: 'the title of the paper reworded',
    edit: paper => {
      const [title] = paragraphsIn(paper.word, 'Title')
      if (!title) return []
      const after = rewordParagraph(paper, title, wordsWithin(title))
      return [{ kind: 'words', place: { kind: 'cover', field: 'title', item: 0 }, after, by: [] }]
    },
  },
  {
    name: 'a paragraph of the cover reworded',
    edit: paper => {
      const second = paragraphsIn(paper.word, 'NumberedParagraph')[1]
      if (!second) return []
      const after = rewordParagraph(paper, second, wordsWithin(second))
      // the heading above it is a paragraph of the cover, too
      return [{ kind: 'words', place: { kind: 'cover', field: 'paragraphs', item: 2 }, after, by: [] }]
    },
  },
  {
    name: 'a heading of the cover reworded',
    edit: paper => {
      const [heading] = paragraphsIn(paper.word, 'Heading2')
      const after = newWords[paper.language].heading
      if (heading) replaceWords(heading, wordsWithin(heading), after)
      return [{ kind: 'words', place: { kind: 'cover', field: 'paragraphs', item: 0 }, after, by: [] }]
    },
  },
  {
    name: 'an action of the cover reworded',
    edit: paper => {
      const [item] = tagsWithin(bodyOf(paper.word), 'w:p').filter(paragraph =>
        tagsWithin(paragraph, 'w:pStyle').some(({ attributes }) => attributes['w:val'] === 'ActionItem'),
      )
      if (!item) return []
      const after = rewordParagraph(paper, item, wordsWithin(item))
      return [{ kind: 'words', place: { kind: 'cover', field: 'actions', item: 0 }, after, by: [] }]
    },
  },
  {
    name: 'a paragraph added to the cover',
    edit: paper => {
      const last = paragraphsIn(paper.word, 'NumberedParagraph').at(-1)
      if (!last) return []
      const newParagraph = copyOf(last)
      replaceWords(newParagraph, wordsWithin(newParagraph), newWords[paper.language].sentence)
      insertAfter(parentOf(bodyOf(paper.word), last), last, newParagraph)
      return [{ kind: 'unplaced', reason: 'paragraphAdded' }]
    },
  },
  {
    name: 'a paragraph of the cover deleted',
    edit: paper => {
      const [first] = paragraphsIn(paper.word, 'NumberedParagraph')
      if (first) replaceNode(parentOf(bodyOf(paper.word), first), first)
      return [{ kind: 'words', place: { kind: 'cover', field: 'paragraphs', item: 1 }, after: '', by: [] }]
    },
  },
  {
    name: 'the goal of a section deleted',
    edit: paper => {
      const section = sectionAt(paper, '2')
      const goal = paragraphSaying(
        paper,
        say(section.goal ?? section.title, paper.language).text.slice(0, 40),
      )
      replaceNode(parentOf(bodyOf(paper.word), goal), goal)
      return [nodeSays(section.id, 'goal', '')]
    },
  },
  {
    name: 'the legend of the codes edited',
    edit: paper => {
      const [legend] = paragraphsIn(paper.word, 'Note')
      const run = legend && isolate(legend, wordsWithin(legend)).find(each => wordsWithin(each).length > 12)
      const text = run && tagsIn(run, 'w:t')[0]
      if (text) text.children = [newWords[paper.language].heading]
      return [{ kind: 'unplaced', reason: 'paragraphChanged' }]
    },
  },
]
