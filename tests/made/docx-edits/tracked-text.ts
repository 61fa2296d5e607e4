import type { By } from '#domain/edits/returned-paper.ts'
import { isolate, paragraphsOf, runOf, runsOf } from './cell-words.ts'
import { nextId, type WordFile } from './word-file.ts'
import {
  copyOf,
  insertAfter,
  insertBefore,
  parentOf,
  tag,
  tagIn,
  tagsIn,
  tagsWithin,
  wrapNodes,
  type XmlTag,
} from './xml-tree.ts'

/** The first author of edits in the tests. */
export const reviewerOne: By = { author: 'Reviewer One', at: '2030-06-03T09:30:00Z' }
export const reviewerTwo: By = { author: 'Reviewer Two', at: '2030-06-04T16:05:00Z' }

type Change = 'w:ins' | 'w:del' | 'w:moveFrom' | 'w:moveTo' | 'w:rPrChange' | 'w:pPrChange'

/** The mark of a tracked change, without the changed content. */
export const changeBy = (word: WordFile, change: Change, { author, at }: By): XmlTag =>
  tag(change, { 'w:id': nextId(word), 'w:author': author, ...(at !== undefined && { 'w:date': at }) })

/** Deletes words by a tracked change. */
export const trackDeletion = (word: WordFile, within: XmlTag, words: string, by: By): void => {
  for (const run of isolate(within, words)) deleteRun(word, within, run, 'w:del', by)
}

/** Inserts words after others by a tracked change. */
export const trackInsertion = (
  word: WordFile,
  within: XmlTag,
  after: string,
  words: string,
  by: By,
): void => {
  const last = isolate(within, after).at(-1)
  if (last) insertAfter(parentOf(within, last), last, insertion(word, words, by))
}

/** Replaces words by tracked changes: a deletion of the old and an insertion of the new words. */
export const trackReplacement = (
  word: WordFile,
  within: XmlTag,
  words: string,
  others: string,
  by: By,
): void => {
  const last = isolate(within, words).at(-1)
  if (!last) return
  insertAfter(parentOf(within, last), last, insertion(word, others, by))
  trackDeletion(word, within, words, by)
}

/** Moves words behind others by a tracked move. */
export const trackMove = (word: WordFile, within: XmlTag, words: string, after: string, by: By): void => {
  const target = isolate(within, after).at(-1)
  const movedRun = isolate(within, words)
  const [first] = movedRun
  if (!target || !first) return
  const paragraph = parentOf(within, target)
  insertAfter(paragraph, target, ...ranged(word, 'moveTo', by))
  const [start] = tagsIn(paragraph, 'w:moveToRangeStart')
  if (start) insertAfter(paragraph, start, withRuns(changeBy(word, 'w:moveTo', by), movedRun.map(copyOf)))
  const [from, end] = ranged(word, 'moveFrom', by)
  const before = parentOf(within, first)
  if (from && end) {
    insertBefore(before, first, from)
    insertAfter(before, movedRun.at(-1) ?? first, end)
  }
  for (const run of movedRun) wrapNodes(before, [run], changeBy(word, 'w:moveFrom', by))
}

const ranged = (word: WordFile, move: 'moveFrom' | 'moveTo', { author, at }: By): XmlTag[] => {
  const id = nextId(word)
  return [
    tag(`w:${move}RangeStart`, { 'w:id': id, 'w:author': author, 'w:date': at ?? '', 'w:name': 'move1' }),
    tag(`w:${move}RangeEnd`, { 'w:id': id }),
  ]
}

/** Marks a whole row and its words as inserted. */
export const trackRowInsertion = (word: WordFile, row: XmlTag, by: By): void => {
  propertiesOf(row, 'w:trPr').children.push(changeBy(word, 'w:ins', by))
  for (const paragraph of tagsWithin(row, 'w:p')) {
    markOf(paragraph).children.unshift(changeBy(word, 'w:ins', by))
    for (const run of runsOf(paragraph))
      wrapNodes(parentOf(paragraph, run), [run], changeBy(word, 'w:ins', by))
  }
}

/** Marks a whole row and its words as deleted. */
export const trackRowDeletion = (word: WordFile, row: XmlTag, by: By): void => {
  propertiesOf(row, 'w:trPr').children.push(changeBy(word, 'w:del', by))
  for (const run of runsOf(row)) deleteRun(word, row, run, 'w:del', by)
}

/** Deletes the end of a paragraph by a tracked change: it joins the next paragraph. */
export const trackDeletedEnd = (word: WordFile, paragraph: XmlTag, by: By): void => {
  markOf(paragraph).children.unshift(changeBy(word, 'w:del', by))
}

/** Adds a paragraph after the last of a cell by a tracked change: the new end is that of the one before. */
export const trackParagraph = (word: WordFile, cell: XmlTag, text: string, by: By): void => {
  const last = paragraphsOf(cell).at(-1)
  if (!last) return
  const newParagraph = tag('w:p', {}, ...tagsIn(last, 'w:pPr').map(copyOf), insertion(word, text, by))
  markOf(last).children.unshift(changeBy(word, 'w:ins', by))
  insertAfter(parentOf(cell, last), last, newParagraph)
}

const insertion = (word: WordFile, words: string, by: By): XmlTag =>
  withRuns(changeBy(word, 'w:ins', by), [runOf(words)])

const withRuns = (change: XmlTag, runs: XmlTag[]): XmlTag => ({ ...change, children: runs })

const deleteRun = (word: WordFile, within: XmlTag, run: XmlTag, change: 'w:del', by: By): void => {
  for (const text of tagsIn(run, 'w:t')) text.name = 'w:delText'
  wrapNodes(parentOf(within, run), [run], changeBy(word, change, by))
}

/** The mark that ends a paragraph. */
const markOf = (paragraph: XmlTag): XmlTag => propertiesOf(propertiesOf(paragraph, 'w:pPr'), 'w:rPr')

/** The properties of an element: made where it has none. */
export const propertiesOf = (element: XmlTag, name: string): XmlTag => {
  const existing = tagIn(element, name)
  if (existing) return existing
  const newTag = tag(name)
  if (name === 'w:rPr' && element.name === 'w:pPr') element.children.push(newTag)
  else element.children.unshift(newTag)
  return newTag
}
