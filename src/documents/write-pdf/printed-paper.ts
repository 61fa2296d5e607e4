import type { Block, PaperContent } from '../blocks.ts'
import { type PrintedLanguage, printedLanguage, printedLine, type PrintedLine } from './printed-line.ts'
import { type PrintedCell, printedTable } from './printed-table.ts'

type PrintedBlock =
  | { kind: 'cover'; lines: readonly string[]; symbol: string; title: string }
  | { kind: 'actions'; heading: string; opening: PrintedLine; items: readonly PrintedLine[] }
  | { kind: 'heading'; level: number; text: PrintedLine }
  | { kind: 'numbered'; number: number; text: PrintedLine }
  | { kind: 'paragraph' | 'note'; text: PrintedLine }
  | { kind: 'bullets'; items: readonly PrintedLine[] }
  | {
      kind: 'table'
      small: boolean
      widths: readonly number[]
      header: readonly PrintedCell[]
      rows: readonly PrintedCell[]
    }
  | Extract<Block, { kind: 'picture' | 'annex' }>
  | { kind: 'landscape'; blocks: readonly PrintedBlock[] }

/** The paper in the shape of the template. */
type PrintedPaper = {
  title: string
  author: string
  symbol: string
  madeOn: { year: number; month: number; day: number }
  countsPages: boolean
  language: PrintedLanguage
  blocks: readonly PrintedBlock[]
}

/**
 * The paper in the shape of the template.
 * Every key is present, cells have their places, and heading levels have no gaps.
 */
export const printedPaper = ({
  title,
  symbol,
  author,
  madeOn,
  countsPages,
  language,
  blocks,
}: PaperContent): PrintedPaper => {
  const [year = 1970, month = 1, day = 1] = madeOn.slice(0, 10).split('-').map(Number)
  return {
    title: title || symbol || author || language,
    author,
    symbol,
    madeOn: { year, month, day },
    countsPages: countsPages ?? false,
    language: printedLanguage(language),
    blocks: printedBlocks(blocks, { level: 0 }),
  }
}

/** The level of the last heading. The next is at most one deeper, as PDF/UA requires. */
type Depth = { level: number }

const printedBlocks = (blocks: readonly Block[], depth: Depth): PrintedBlock[] =>
  blocks.map(block => printedBlock(block, depth))

const printedBlock = (block: Block, depth: Depth): PrintedBlock => {
  switch (block.kind) {
    case 'cover':
      if (block.title !== '') depth.level = 1
      return {
        kind: 'cover',
        lines: [block.convention, block.meeting, [block.place, block.date].filter(isWords).join(', ')].filter(
          isWords,
        ),
        symbol: block.symbol,
        title: block.title,
      }
    case 'actions':
      return { ...block, opening: printedLine(block.opening), items: block.items.map(printedLine) }
    case 'heading':
      depth.level = Math.min(block.level, depth.level + 1)
      return { kind: 'heading', level: depth.level, text: printedLine(block.text) }
    case 'numbered':
      return { ...block, text: printedLine(block.text) }
    case 'paragraph':
    case 'note':
      return { kind: block.kind, text: printedLine(block.text) }
    case 'bullets':
      return { kind: 'bullets', items: block.items.map(printedLine) }
    case 'table':
      return { kind: 'table', small: block.isSmall ?? false, widths: block.widths, ...printedTable(block) }
    case 'annex':
      depth.level = 1
      return block
    case 'picture':
      return {
        ...block,
        svg: block.svg.replace(/(font-family\s*[=:]\s*)("[^"]*"|'[^']*'|[^;"'}]+)/gu, `$1'Jacana Sans'`),
      }
    case 'landscape':
      return { kind: 'landscape', blocks: printedBlocks(block.blocks, depth) }
  }
}

const isWords = (text: string): boolean => text !== ''
