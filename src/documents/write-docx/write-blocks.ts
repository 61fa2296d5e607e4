import type { Block, TextLine } from '../blocks.ts'
import { element, escapeXml, valued } from '../office/element.ts'
import { type PageKind, sectionProperties, textWidth } from './page-sizes.ts'
import { writePicture } from './write-picture.ts'
import { writeRuns } from './write-runs.ts'
import { writeTable } from './write-table.ts'
import { bulletLists, type Writing } from './writing.ts'

/** The relation of each page kind's footer. */
export const footers: Record<PageKind, string> = {
  portrait: 'rIdFooterPortrait',
  landscape: 'rIdFooterLandscape',
}

/** The body of the document: blocks in order, in portrait and landscape sections. */
export const writeBody = (writing: Writing): string => {
  const sections = sectionsOf(writing.paper.blocks)
  return sections
    .map(({ kind, blocks }, i) => {
      const content = blocks
        .map((block, at) => writeBlock(block, { kind, next: blocks[at + 1] }, writing))
        .join('')
      const end = sectionProperties(kind, footers[kind])
      // Word requires a paragraph after a table, and the end of a section within one. This paragraph has
      // almost no height.
      if (i < sections.length - 1) return content + styledParagraph('SectionEnd', '', end)
      return content + (blocks.at(-1)?.kind === 'table' ? styledParagraph('SectionEnd', '') : '') + end
    })
    .join('')
}

type Section = { kind: PageKind; blocks: readonly Block[] }

const sectionsOf = (blocks: readonly Block[]): readonly Section[] => {
  const sections = blocks.reduce<readonly Section[]>((before, block) => {
    if (block.kind === 'landscape') return [...before, { kind: 'landscape', blocks: block.blocks }]
    const last = before.at(-1)
    if (last?.kind === 'portrait')
      return [...before.slice(0, -1), { kind: 'portrait', blocks: [...last.blocks, block] }]
    return [...before, { kind: 'portrait', blocks: [block] }]
  }, [])
  return sections.length > 0 ? sections : [{ kind: 'portrait', blocks: [] }]
}

type BlockPlace = { kind: PageKind; next: Block | undefined }

const writeBlock = (block: Block, place: BlockPlace, writing: Writing): string => {
  const line = (style: string, text: TextLine, more = '') =>
    styledParagraph(style, writeRuns(text, writing), more)
  switch (block.kind) {
    case 'cover':
      return writeCover(block)
    case 'actions':
      return writeActions(block, place, writing)
    case 'heading':
      return line(`Heading${block.level}`, block.text)
    case 'numbered':
      return line('NumberedParagraph', block.text, listProperties(writing.listOf(block.number)))
    case 'paragraph':
      return line('Normal', block.text, keepWithNext(place.next))
    case 'bullets':
      return block.items
        .map(item =>
          line('BulletedParagraph', item, keepWithNext(place.next) + listProperties(bulletLists.bullets)),
        )
        .join('')
    case 'table':
      // Two tables without a paragraph between them would become one.
      return (
        writeTable(block, textWidth(place.kind), writing) +
        (place.next ? styledParagraph('AfterTable', '') : '')
      )
    case 'picture':
      return (
        styledParagraph('Picture', writePicture(block, textWidth(place.kind), writing)) +
        styledParagraph('Caption', run(block.caption))
      )
    case 'annex':
      return styledParagraph('AnnexLabel', run(block.label)) + styledParagraph('Heading1', run(block.title))
    case 'landscape':
      return block.blocks
        .map((inner, i) => writeBlock(inner, { ...place, next: block.blocks[i + 1] }, writing))
        .join('')
    case 'note':
      return line('Note', block.text)
  }
}

/** The style setting that keeps text on the page of the list or table that it introduces. */
const keepWithNext = (next: Block | undefined): string =>
  next?.kind === 'table' || next?.kind === 'bullets' ? element('w:keepNext') : ''

const writeCover = ({
  convention,
  meeting,
  place,
  date,
  symbol,
  title,
}: Extract<Block, { kind: 'cover' }>): string => {
  const where = [place, date].filter(part => part !== '').join(', ')
  const lines = [convention, meeting, where].filter(part => part !== '')
  return [
    ...lines.map(text => styledParagraph('CoverLine', run(text))),
    ...(symbol === '' ? [] : [styledParagraph('CoverSymbol', run(symbol))]),
    ...(title === '' ? [] : [styledParagraph('Title', run(title))]),
  ].join('')
}

/** The box of actions: a table of one cell, which readers treat as a frame. */
const writeActions = (
  { heading, opening, items }: Extract<Block, { kind: 'actions' }>,
  { kind }: BlockPlace,
  writing: Writing,
): string => {
  const list = items.length > 0 ? writing.newActions() : 0
  const width = textWidth(kind)
  const cell = [
    styledParagraph('ActionHeading', run(heading)),
    styledParagraph('ActionText', writeRuns(opening, writing)),
    ...items.map(item => styledParagraph('ActionItem', writeRuns(item, writing), listProperties(list))),
  ]
  return (
    element(
      'w:tbl',
      {},
      element(
        'w:tblPr',
        {},
        valued('w:tblStyle', 'ActionBox'),
        element('w:tblW', { 'w:w': width, 'w:type': 'dxa' }),
        element('w:tblLayout', { 'w:type': 'fixed' }),
      ),
      element('w:tblGrid', {}, element('w:gridCol', { 'w:w': width })),
      element(
        'w:tr',
        {},
        element('w:trPr', {}, element('w:cantSplit')),
        element(
          'w:tc',
          {},
          element('w:tcPr', {}, element('w:tcW', { 'w:w': width, 'w:type': 'dxa' })),
          ...cell,
        ),
      ),
    ) + styledParagraph('AfterBox', '')
  )
}

const listProperties = (list: number): string =>
  element('w:numPr', {}, valued('w:ilvl', 0), valued('w:numId', list))

const styledParagraph = (style: string, content: string, more = ''): string =>
  element('w:p', {}, element('w:pPr', {}, valued('w:pStyle', style), more), content)

const run = (text: string): string => element('w:r', {}, `<w:t xml:space="preserve">${escapeXml(text)}</w:t>`)
