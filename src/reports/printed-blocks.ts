import type { Block, TextLine } from '#documents/blocks.ts'
import { type AnchorTarget, readAnchor } from '#domain/papers/paper-anchor.ts'
import type { Language } from '#domain/language.ts'
import type { CoverValues, PaperCover } from '#domain/papers/paper-cover.ts'
import type { PrintedBlock } from '#domain/edits/printed-block.ts'
import type { WordsPlace } from '#domain/edits/returned-edit.ts'

import { layCover } from './lay-cover.ts'

/**
 * The text of a printed paper outside its tables, in order, and the places of its section tables.
 * A returned copy is compared with it.
 */
export const printedBlocks = (blocks: readonly Block[]): PrintedBlock[] =>
  blocks.reduce<PrintedBlock[]>((before, block) => [...before, ...printedBlock(block, before.at(-1))], [])

const printedBlock = (block: Block, before: PrintedBlock | undefined): PrintedBlock[] => {
  switch (block.kind) {
    case 'cover':
      return printedCover(block)
    case 'actions':
      return [
        plainParagraph(block.heading),
        ...paragraph(wordsIn(block.opening), block.items.length > 0 ? cover('opening') : undefined),
        ...block.items.flatMap((item, at) => paragraph(wordsIn(item), cover('actions', at))),
      ]
    case 'heading':
    case 'numbered':
    case 'paragraph': {
      const place = block.anchor === undefined ? placeGoingOn(before) : placeOf(readAnchor(block.anchor))
      const offset = block.anchor === undefined ? 0 : wordsIn(block.text.slice(0, -1)).length
      return paragraph(
        wordsIn(block.text),
        block.kind === 'heading' && block.anchor === undefined ? undefined : place,
        offset,
      )
    }
    case 'bullets': {
      const place = placeGoingOn(before)
      return block.items.flatMap(item => paragraph(`• ${wordsIn(item)}`, place))
    }
    case 'table': {
      const anchor = block.anchor === undefined ? undefined : readAnchor(block.anchor)
      return anchor?.kind === 'section' ? [{ kind: 'table', section: anchor.id }] : []
    }
    case 'picture':
      return paragraph(block.caption)
    case 'annex':
      return [plainParagraph(block.label), plainParagraph(block.title)]
    case 'landscape':
      return printedBlocks(block.blocks)
    case 'note':
      return paragraph(wordsIn(block.text))
  }
}

const printedCover = ({
  convention,
  meeting,
  place,
  date,
  symbol,
  title,
}: Extract<Block, { kind: 'cover' }>): PrintedBlock[] => [
  ...paragraph(convention),
  ...paragraph(meeting, cover('meeting')),
  ...paragraph([place, date].filter(part => part !== '').join(', ')),
  ...paragraph(symbol),
  ...paragraph(title, cover('title')),
]

const wordsIn = (line: TextLine): string => line.map(({ text }) => text).join('')

const plainParagraph = (text: string): PrintedBlock => ({ kind: 'paragraph', text, offset: 0 })

const paragraph = (text: string, place?: WordsPlace, offset = 0): PrintedBlock[] =>
  text === '' ? [] : [{ kind: 'paragraph', text, offset, ...(place && { place }) }]

const cover = (field: string, item = 0): WordsPlace => ({ kind: 'cover', field, item })

/** The place of a paragraph without an anchor: it continues the text before it. */
const placeGoingOn = (before: PrintedBlock | undefined): WordsPlace | undefined =>
  before?.kind === 'paragraph' ? before.place : undefined

const placeOf = (anchored: AnchorTarget | undefined): WordsPlace | undefined => {
  if (anchored?.kind === 'title' || anchored?.kind === 'goal')
    return { kind: 'node', node: anchored.id, part: anchored.kind }
  if (anchored?.kind !== 'cover') return undefined
  const [field = '', item = '0'] = anchored.id.split('-')
  return cover(field, Number(item))
}

/** The printed form of a cover's text, by its place. */
export const printedCoverText = (
  paper: PaperCover,
  facts: CoverValues,
  language: Language,
): ((place: WordsPlace) => string | undefined) => {
  const texts = new Map<string, string>()
  for (const block of printedBlocks(layCover(paper, facts, language))) {
    if (block.kind !== 'paragraph' || !block.place) continue
    const key = JSON.stringify(block.place)
    const before = texts.get(key)
    const text = block.text.slice(block.offset)
    texts.set(key, before === undefined ? text : `${before}${text.startsWith('• ') ? '\n' : '\n\n'}${text}`)
  }
  return place => texts.get(JSON.stringify(place))
}
