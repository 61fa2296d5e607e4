import {
  copyOf,
  insertAfter,
  insertBefore,
  isTag,
  parentOf,
  replaceNode,
  tag,
  tagIn,
  tagsIn,
  tagsWithin,
  ownText,
  type XmlTag,
} from './xml-tree.ts'

/** A run of these words. */
export const runOf = (text: string): XmlTag => tag('w:r', {}, tag('w:t', { 'xml:space': 'preserve' }, text))

/** The words within an element, without deleted ones and with plain spaces for no-break ones. */
export const wordsWithin = (within: XmlTag): string =>
  runsOf(within)
    .map(run => run.children.map(characterOf).join(''))
    .join('')

/** The runs within an element that are not deleted. */
export const runsOf = (within: XmlTag): XmlTag[] =>
  within.name === 'w:r'
    ? [within]
    : within.children.flatMap(node =>
        isTag(node) && !isTag(node, 'w:del', 'w:moveFrom') ? runsOf(node) : [],
      )

const characterOf = (node: XmlTag['children'][number]): string => {
  if (!isTag(node)) return ''
  if (node.name === 'w:noBreakHyphen') return '\u2011'
  return node.name === 'w:t' ? ownText(node).replace(/[\u00a0\u202f]/g, ' ') : ''
}

/** The paragraphs of a cell. */
export const paragraphsOf = (cell: XmlTag): XmlTag[] => tagsWithin(cell, 'w:p')

/** The paragraph of a cell with these words. */
export const paragraphWith = (within: XmlTag, words: string): XmlTag => {
  const paragraph = [within, ...paragraphsOf(within)].find(
    each => each.name === 'w:p' && wordsWithin(each).includes(plain(words)),
  )
  if (!paragraph) throw new Error(`No paragraph says “${words}”`)
  return paragraph
}

const plain = (words: string): string => words.replace(/[\u00a0\u202f]/g, ' ')

/** The runs that hold exactly these words; runs that hold more are split. */
export const isolate = (within: XmlTag, words: string): XmlTag[] => {
  const paragraph = paragraphWith(within, words)
  const from = wordsWithin(paragraph).indexOf(plain(words))
  splitAt(paragraph, from)
  splitAt(paragraph, from + words.length)
  let place = 0
  return runsOf(paragraph).filter(run => {
    const begins = place
    place += wordsWithin(run).length
    return begins >= from && place <= from + words.length && place > begins
  })
}

/** Splits the run at a position of a paragraph, counted in characters. */
export const splitAt = (paragraph: XmlTag, at: number): void => {
  let place = 0
  for (const run of runsOf(paragraph)) {
    const { length } = wordsWithin(run)
    if (place < at && at < place + length) return splitRun(parentOf(paragraph, run), run, at - place)
    place += length
  }
}

const splitRun = (parent: XmlTag, run: XmlTag, at: number): void => {
  const properties = tagsIn(run, 'w:rPr')
  const characters = run.children.flatMap(node =>
    isTag(node, 'w:t') ? [...ownText(node)] : isTag(node) && node.name !== 'w:rPr' ? [node] : [],
  )
  const half = (some: typeof characters): XmlTag => ({
    ...copyOf(run),
    children: [...properties.map(copyOf), ...some.reduce(joinText, [])],
  })
  replaceNode(parent, run, half(characters.slice(0, at)), half(characters.slice(at)))
}

/** Joins texts that follow one another. */
const joinText = (before: XmlTag[], item: XmlTag | string): XmlTag[] => {
  const last = before.at(-1)
  if (typeof item !== 'string') return [...before, item]
  if (last?.name !== 'w:t') return [...before, tag('w:t', { 'xml:space': 'preserve' }, item)]
  return [...before.slice(0, -1), { ...last, children: [ownText(last) + item] }]
}

/** Replaces words; an empty text deletes them. */
export const replaceWords = (within: XmlTag, words: string, others: string): void => {
  const paragraph = paragraphWith(within, words)
  const [first, ...rest] = isolate(paragraph, words)
  if (!first) return
  for (const run of rest) replaceNode(parentOf(paragraph, run), run)
  if (others === '') replaceNode(parentOf(paragraph, first), first)
  else first.children = [...tagsIn(first, 'w:rPr'), ...runOf(others).children]
}

/** Writes more words after these. */
export const insertWords = (within: XmlTag, after: string, words: string): void => {
  const last = isolate(within, after).at(-1)
  if (last)
    insertAfter(parentOf(within, last), last, {
      ...copyOf(last),
      children: [...tagsIn(last, 'w:rPr').map(copyOf), ...runOf(words).children],
    })
}

/** Empties a cell; one empty paragraph stays, with the bookmarks of the first. */
export const emptyCell = (cell: XmlTag): void => {
  const [first, ...rest] = paragraphsOf(cell)
  for (const paragraph of rest) replaceNode(parentOf(cell, paragraph), paragraph)
  if (first) first.children = tagsIn(first, 'w:pPr', 'w:bookmarkStart', 'w:bookmarkEnd')
}

/** Rewrites a whole cell, with a paragraph for each text. */
export const writeCell = (cell: XmlTag, ...texts: string[]): void => {
  emptyCell(cell)
  const [first] = paragraphsOf(cell)
  if (first) first.children.push(runOf(texts[0] ?? ''))
  for (const text of texts.slice(1)) addParagraph(cell, text)
}

/** Adds a paragraph at the end of a cell, in the style of its last one, and returns it. */
export const addParagraph = (cell: XmlTag, text: string): XmlTag => {
  const last = paragraphsOf(cell).at(-1)
  if (!last) throw new Error('A cell without a paragraph')
  const newParagraph = tag('w:p', {}, ...tagsIn(last, 'w:pPr').map(copyOf), runOf(text))
  insertAfter(parentOf(cell, last), last, newParagraph)
  return newParagraph
}

/** Adds a bullet at the end of a cell: a paragraph of Word's own list, as the paper writes them. */
export const addBullet = (cell: XmlTag, text: string): XmlTag => {
  const newParagraph = addParagraph(cell, text)
  const list = tag('w:numPr', {}, tag('w:ilvl', { 'w:val': 0 }), tag('w:numId', { 'w:val': 2 }))
  replaceNode(
    newParagraph,
    tagIn(newParagraph, 'w:pPr') ?? '',
    tag('w:pPr', {}, tag('w:pStyle', { 'w:val': 'PlanBullet' }), list),
  )
  return newParagraph
}

/** Puts nodes before the first word of a paragraph. */
export const putFirst = (paragraph: XmlTag, ...nodes: XmlTag[]): void => {
  const [first] = paragraph.children.filter(node => !isTag(node, 'w:pPr'))
  if (first === undefined) paragraph.children.push(...nodes)
  else insertBefore(paragraph, first, ...nodes)
}
