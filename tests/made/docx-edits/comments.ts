import type { By } from '#domain/edits/returned-paper.ts'
import { isolate, runOf } from './cell-words.ts'
import { addPart, bodyOf, hasPart, partOf, type WordFile } from './word-file.ts'
import { insertAfter, insertBefore, parentOf, tag, tagsIn, type XmlTag } from './xml-tree.ts'

const names = {
  'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'xmlns:w14': 'http://schemas.microsoft.com/office/word/2010/wordml',
  'xmlns:w15': 'http://schemas.microsoft.com/office/word/2012/wordml',
  'xmlns:mc': 'http://schemas.openxmlformats.org/markup-compatibility/2006',
  'mc:Ignorable': 'w14 w15',
}
const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const threads = 'http://schemas.microsoft.com/office/2011/relationships/commentsExtended'

/** A comment in the margin beside these words. `replyTo` is the number of the comment that it answers. */
export type NewComment = { words: string; text: string; by: By; replyTo?: string }

/** Adds a comment to words of a paragraph or a cell and returns its number. */
export const addComment = (
  word: WordFile,
  within: XmlTag,
  { words, text, by, replyTo }: NewComment,
): string => {
  const comments = commentsOf(word)
  const id = `${tagsIn(comments, 'w:comment').length}`
  comments.children.push(
    tag(
      'w:comment',
      {
        'w:id': id,
        'w:author': by.author,
        ...(by.at !== undefined && { 'w:date': by.at }),
        'w:initials': 'R',
      },
      tag('w:p', { 'w14:paraId': paragraphId(id) }, runOf(text)),
    ),
  )
  partOf(word, 'word/commentsExtended.xml').children.push(
    tag('w15:commentEx', {
      'w15:paraId': paragraphId(id),
      ...(replyTo !== undefined && { 'w15:paraIdParent': paragraphId(replyTo) }),
      'w15:done': 0,
    }),
  )
  const run = isolate(within, words)
  const [first] = run
  const last = run.at(-1)
  if (!first || !last) throw new Error(`No words to comment on: ${words}`)
  insertBefore(parentOf(within, first), first, tag('w:commentRangeStart', { 'w:id': id }))
  const reference = tag('w:r', {}, tag('w:commentReference', { 'w:id': id }))
  insertAfter(parentOf(within, last), last, tag('w:commentRangeEnd', { 'w:id': id }), reference)
  return id
}

/** A name for a paragraph that threads of comments refer to. */
const paragraphId = (id: string): string => `5A0000${id.padStart(2, '0')}`

const commentsOf = (word: WordFile): XmlTag => {
  if (!hasPart(word, 'word/comments.xml')) {
    addPart(
      word,
      { type: 'comments', target: 'comments.xml', contentType: `${types}.comments+xml` },
      tag('w:comments', names),
    )
    const extended = {
      type: threads,
      target: 'commentsExtended.xml',
      contentType: `${types}.commentsExtended+xml`,
    }
    addPart(word, extended, tag('w15:commentsEx', names))
  }
  return partOf(word, 'word/comments.xml')
}

/** The paragraphs of the document in this style: `Heading2`, `NumberedParagraph`. */
export const paragraphsIn = (word: WordFile, style: string): XmlTag[] =>
  tagsIn(bodyOf(word), 'w:p').filter(paragraph =>
    tagsIn(paragraph, 'w:pPr').some(properties =>
      tagsIn(properties, 'w:pStyle').some(({ attributes }) => attributes['w:val'] === style),
    ),
  )
