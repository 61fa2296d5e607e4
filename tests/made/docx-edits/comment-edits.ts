import { say } from '#domain/text.ts'
import type { NoteSubject } from '#domain/plan/note.ts'
import { wordsWithin } from './cell-words.ts'
import { addComment, paragraphsIn } from './comments.ts'
import { type DocxEdit, twoWords } from './docx-edit.ts'
import { cellIn, type EditedPaper, printedCell, rowAt } from './edited-paper.ts'
import type { FoundEdit } from './found-edits.ts'
import { insertFootnote, insertPicture } from './inserted-things.ts'
import { newWords } from './new-words.ts'
import { reviewerOne, reviewerTwo } from './tracked-text.ts'
import type { XmlTag } from './xml-tree.ts'

const commented = (paper: EditedPaper, within: XmlTag, words: string, subject: NoteSubject): FoundEdit[] => {
  const { comment } = newWords[paper.language]
  addComment(paper.word, within, { words, text: comment, by: reviewerOne })
  return [{ kind: 'note', subject, text: comment, quoted: words, by: [reviewerOne] }]
}

/** Edits that add comments, and things other than words. */
export const commentEdits: DocxEdit[] = [
  {
    name: 'a comment on words of an activity',
    edit: paper => {
      const row = rowAt(paper, '1.1', 4)
      const words = twoWords(printedCell(paper, row, 'activity:2024'))
      return commented(paper, cellIn(paper, row, 'activity:2024'), words, {
        kind: 'strand',
        id: row.strand.id,
      })
    },
  },
  {
    name: 'a comment and its reply',
    edit: paper => {
      const row = rowAt(paper, '2.2', 1)
      const words = twoWords(printedCell(paper, row, 'activity:2024'))
      const cell = cellIn(paper, row, 'activity:2024')
      const subject = { kind: 'strand', id: row.strand.id } as const
      const expected = commented(paper, cell, words, subject)
      const { reply } = newWords[paper.language]
      addComment(paper.word, cell, { words, text: reply, by: reviewerTwo, replyTo: '0' })
      return [...expected, { kind: 'note', subject, text: reply, quoted: words, by: [reviewerTwo] }]
    },
  },
  {
    name: 'a comment on a result',
    edit: paper => {
      const row = rowAt(paper, '1.3', 1)
      const words = twoWords(say(row.result.title, paper.language).text)
      return commented(paper, cellIn(paper, row, 'result'), words, { kind: 'node', id: row.result.id })
    },
  },
  {
    name: 'a comment on the heading of a section',
    edit: paper => {
      const [section] = paper.plan.sections
      const title = section ? say(section.title, paper.language).text : ''
      const heading = paragraphsIn(paper.word, 'Heading2').find(paragraph =>
        wordsWithin(paragraph).includes(title),
      )
      return heading && section ? commented(paper, heading, title, { kind: 'node', id: section.id }) : []
    },
  },
  {
    name: 'a comment on a paragraph of the cover',
    edit: paper => {
      const [paragraph] = paragraphsIn(paper.word, 'NumberedParagraph')
      return paragraph
        ? commented(paper, paragraph, twoWords(wordsWithin(paragraph)), { kind: 'plan', id: paper.plan.id })
        : []
    },
  },
  {
    name: 'a picture put on the cover',
    edit: paper => {
      const [paragraph] = paragraphsIn(paper.word, 'NumberedParagraph')
      if (paragraph) insertPicture(paper.word, paragraph)
      return [{ kind: 'unplaced', reason: 'pictureUnread' }]
    },
  },
  {
    name: 'a picture put into a cell',
    edit: paper => {
      const [paragraph] = cellIn(paper, rowAt(paper, '1.1', 4), 'activity:2024').children.filter(
        (node): node is XmlTag => typeof node !== 'string' && node.name === 'w:p',
      )
      if (paragraph) insertPicture(paper.word, paragraph)
      return [{ kind: 'unplaced', reason: 'pictureUnread' }]
    },
  },
  {
    name: 'a footnote put into a cell',
    edit: paper => {
      const [paragraph] = cellIn(paper, rowAt(paper, '2.2', 1), 'activity:2024').children.filter(
        (node): node is XmlTag => typeof node !== 'string' && node.name === 'w:p',
      )
      if (paragraph) insertFootnote(paper.word, paragraph, newWords[paper.language].sentence)
      return [{ kind: 'unplaced', reason: 'footnoteUnread' }]
    },
  },
]
