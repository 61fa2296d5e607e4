import { isolate, paragraphsOf, putFirst, runOf, runsOf, splitAt, wordsWithin } from './cell-words.ts'
import { changeBy, propertiesOf, reviewerOne } from './tracked-text.ts'
import { bodyOf, type WordFile } from './word-file.ts'
import {
  insertAfter,
  parentOf,
  replaceNode,
  tag,
  tagsIn,
  tagsWithin,
  ownText,
  wrapNodes,
  type XmlTag,
} from './xml-tree.ts'

/** Splits every run of the document into single letters, as many spelling checks and savings do. */
export const splitRuns = (word: WordFile): void => {
  for (const paragraph of tagsWithin(bodyOf(word), 'w:p')) {
    const { length } = wordsWithin(paragraph)
    for (let at = 1; at < Math.min(length, 12); at += 1) splitAt(paragraph, at)
  }
}

/** Adds the marks of saving: edit sessions (`rsid`), spelling errors and ends of pages. */
export const writeSavingMarks = (word: WordFile): void => {
  for (const paragraph of tagsWithin(bodyOf(word), 'w:p')) {
    paragraph.attributes = { ...paragraph.attributes, 'w:rsidR': '00A41F2C', 'w:rsidRDefault': '00A41F2C' }
    for (const run of runsOf(paragraph)) run.attributes = { ...run.attributes, 'w:rsidRPr': '00B7193D' }
    const [first] = runsOf(paragraph)
    if (!first) continue
    const end = tag('w:proofErr', { 'w:type': 'spellEnd' })
    replaceNode(parentOf(paragraph, first), first, tag('w:proofErr', { 'w:type': 'spellStart' }), first, end)
    const text = tagsIn(first, 'w:t')[0]
    if (text) replaceNode(first, text, tag('w:lastRenderedPageBreak'), text)
  }
}

/** Makes every paragraph bold, coloured and centred. */
export const formatAll = (word: WordFile): void => {
  for (const run of runsOf(bodyOf(word)))
    propertiesOf(run, 'w:rPr').children = [tag('w:b'), tag('w:color', { 'w:val': '1F4E79' })]
}

/** Adds tracked changes of the format of a cell, without an insertion or deletion. */
export const trackFormat = (word: WordFile, cell: XmlTag): void => {
  for (const run of runsOf(cell)) {
    const change = changeBy(word, 'w:rPrChange', reviewerOne)
    propertiesOf(run, 'w:rPr').children = [tag('w:b'), { ...change, children: [tag('w:rPr')] }]
  }
  for (const paragraph of paragraphsOf(cell)) {
    const change = changeBy(word, 'w:pPrChange', reviewerOne)
    propertiesOf(paragraph, 'w:pPr').children.push({ ...change, children: [tag('w:pPr')] })
  }
}

/** Replaces no-break spaces by plain ones. */
export const breakSpaces = (word: WordFile): void =>
  changeTexts(bodyOf(word), text => text.replace(/[\u00a0\u202f]/g, ' '))

/** Replaces straight apostrophes and quotation marks by curly ones, and no-break hyphens by plain ones. */
export const correctQuotes = (word: WordFile): void => {
  changeTexts(bodyOf(word), text => text.replaceAll("'", '’').replace(/"([^"]*)"/g, '“$1”'))
}

/** Puts spaces that do not break and marks of direction at the ends of every paragraph. */
export const padParagraphs = (word: WordFile): void => {
  for (const paragraph of tagsWithin(bodyOf(word), 'w:p')) {
    const texts = tagsWithin(paragraph, 'w:t')
    texts.at(0)?.children.unshift('\u00a0\u200e')
    texts.at(-1)?.children.push('\u200f\u00a0 ')
  }
}

const changeTexts = (within: XmlTag, change: (text: string) => string): void => {
  for (const text of tagsWithin(within, 'w:t')) text.children = [change(ownText(text))]
}

/** Makes words a link to a place of the document. */
export const linkWords = (cell: XmlTag, words: string): void =>
  wrapWords(cell, words, tag('w:hyperlink', { 'w:anchor': '_top' }))

/** Marks words as a name that Word knows. */
export const tagWords = (cell: XmlTag, words: string): void =>
  wrapWords(
    cell,
    words,
    tag('w:smartTag', { 'w:uri': 'urn:schemas-microsoft-com:office:smarttags', 'w:element': 'place' }),
  )

/** Makes words the result of a field. */
export const fieldWords = (cell: XmlTag, words: string): void => {
  const field = (type: string) => tag('w:r', {}, tag('w:fldChar', { 'w:fldCharType': type }))
  const run = isolate(cell, words)
  const [first] = run
  if (!first) return
  const paragraph = parentOf(cell, first)
  const code = tag('w:r', {}, tag('w:instrText', { 'xml:space': 'preserve' }, ` QUOTE "${words}" `))
  insertAfter(paragraph, run.at(-1) ?? first, field('end'))
  replaceNode(paragraph, first, field('begin'), code, field('separate'), first)
}

const wrapWords = (cell: XmlTag, words: string, wrapper: XmlTag): void => {
  const run = isolate(cell, words)
  const [first] = run
  if (first) wrapNodes(parentOf(cell, first), run, wrapper)
}

/** Puts a content control around a row, a cell of it or a paragraph. */
export const controlAround = (within: XmlTag, element: XmlTag): void => {
  const properties = tag('w:sdtPr', {}, tag('w:id', { 'w:val': 71_003 }))
  replaceNode(
    parentOf(within, element),
    element,
    tag('w:sdt', {}, properties, tag('w:sdtContent', {}, element)),
  )
}

/** Adds an empty paragraph, spaces and the bookmark of the last cursor at the end of a cell. */
export const leaveTraces = (cell: XmlTag): void => {
  const [first, ...rest] = paragraphsOf(cell)
  const last = rest.at(-1) ?? first
  if (!first || !last) return
  putFirst(
    first,
    tag('w:bookmarkStart', { 'w:id': 90_001, 'w:name': '_GoBack' }),
    tag('w:bookmarkEnd', { 'w:id': 90_001 }),
  )
  last.children.push(runOf('  '))
  insertAfter(
    parentOf(cell, last),
    last,
    tag('w:p', {}, ...tagsIn(last, 'w:pPr').map(properties => structuredClone(properties))),
  )
}
