import type { Block, Cell, Laid, Line, Row, Run, TableBlock } from '../blocks.ts'
import { element, safeSvg, textOf } from './element.ts'

/**
 * A paper as HTML for a preview within a page: an `article` in the paper's language. Every word is escaped; no script, no
 * inline style, nothing fetched. The classes that begin with `paper-` say how it looks.
 */
export const writeHtml = ({ language, blocks }: Laid): string =>
  element('article', { class: 'paper', lang: language }, ...blocks.map(writeBlock))

const writeBlock = (block: Block): string => {
  switch (block.kind) {
    case 'cover':
      return writeCover(block)
    case 'actions':
      return element(
        'section',
        { class: 'paper-actions' },
        element('p', {}, element('strong', {}, textOf(block.heading))),
        element('p', {}, writeLine(block.opening)),
        ...(block.items.length > 0 ? [element('ol', {}, ...block.items.map(writeItem))] : []),
      )
    case 'heading':
      return element(headings[block.level], {}, writeLine(block.text))
    case 'numbered':
      return element('ol', { class: 'paper-numbered', start: block.number }, writeItem(block.text))
    case 'paragraph':
      return element('p', {}, writeLine(block.text))
    case 'bullets':
      return element('ul', {}, ...block.items.map(writeItem))
    case 'table':
      return writeTable(block)
    case 'picture':
      return element(
        'figure',
        {},
        element('img', {
          src: safeSvg(block.svg),
          alt: block.alternative,
          class: widthClass(block.widthShare),
        }),
        element('figcaption', {}, textOf(block.caption)),
      )
    case 'annex':
      return (
        element('p', { class: 'paper-annex' }, textOf(block.label)) + element('h2', {}, textOf(block.title))
      )
    case 'landscape':
      return element('section', { class: 'paper-landscape' }, ...block.blocks.map(writeBlock))
    case 'note':
      return element('p', { class: 'paper-note' }, writeLine(block.text))
  }
}

/** The page that holds the preview has the first level. */
const headings = { 1: 'h2', 2: 'h3', 3: 'h4' } as const

const writeCover = ({
  convention,
  meeting,
  place,
  date,
  symbol,
  title,
}: Extract<Block, { kind: 'cover' }>): string => {
  const lines = [convention, meeting, [place, date].filter(part => part !== '').join(', ')].filter(
    part => part !== '',
  )
  return element(
    'header',
    { class: 'paper-cover' },
    ...lines.map(line => element('p', {}, textOf(line))),
    ...(symbol === '' ? [] : [element('p', { class: 'paper-symbol' }, textOf(symbol))]),
    ...(title === '' ? [] : [element('h2', {}, textOf(title))]),
  )
}

/** The width of a picture in tenths of the page: style sheets have no way to take a number. */
const widthClass = (share: number): string =>
  `paper-width-${Math.max(1, Math.min(10, Math.round(share * 10)))}`

const writeItem = (line: Line): string => element('li', {}, writeLine(line))

const writeTable = ({ caption, header, rows }: TableBlock): string =>
  element(
    'table',
    {},
    ...(caption === '' ? [] : [element('caption', {}, textOf(caption))]),
    ...(header.length > 0 ? [element('thead', {}, ...header.map(row => writeRow(row, header)))] : []),
    element('tbody', {}, ...rows.map(row => writeRow(row, rows))),
  )

const writeRow = (row: Row, part: readonly Row[]): string =>
  element(
    'tr',
    { class: row.tint ? 'paper-tint' : undefined },
    ...row.cells.map(cell => writeCell(cell, part.length - part.indexOf(row))),
  )

/** A cell spans no further than the part of the table it stands in. */
const writeCell = (cell: Cell, rowsLeft: number): string => {
  const rows = Math.min(cell.rows ?? 1, rowsLeft)
  const columns = cell.columns ?? 1
  const spans = {
    rowspan: rows > 1 ? rows : undefined,
    colspan: columns > 1 ? columns : undefined,
    class: cell.figures ? 'paper-figures' : undefined,
  }
  const content = writeParagraphs(cell)
  return cell.heading === undefined
    ? element('td', spans, content)
    : element('th', { scope: scopeOf(cell.heading, { rows, columns }), ...spans }, content)
}

const scopeOf = (heading: 'column' | 'row', { rows, columns }: { rows: number; columns: number }): string => {
  if (heading === 'column') return columns > 1 ? 'colgroup' : 'col'
  return rows > 1 ? 'rowgroup' : 'row'
}

/** Paragraphs of a cell; bullets that follow one another are one list. */
const writeParagraphs = ({ paragraphs }: Cell): string =>
  paragraphs
    .map(({ text, bullet }, at) => {
      if (!bullet) return element('p', {}, writeLine(text))
      const opens = !paragraphs[at - 1]?.bullet
      const closes = !paragraphs[at + 1]?.bullet
      return `${opens ? '<ul>' : ''}${writeItem(text)}${closes ? '</ul>' : ''}`
    })
    .join('')

const writeLine = (line: Line): string => line.map(writeRun).join('')

const writeRun = ({ text, strong, emphasis, language, change }: Run): string => {
  const words = textOf(text)
  const stressed = emphasis ? element('em', {}, words) : words
  const weighted = strong ? element('strong', {}, stressed) : stressed
  const spoken = language === undefined ? weighted : element('span', { lang: language }, weighted)
  if (change === undefined) return spoken
  return element(change === 'inserted' ? 'ins' : 'del', {}, spoken)
}
