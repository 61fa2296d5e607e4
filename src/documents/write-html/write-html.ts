import type { Block, Cell, PaperContent, TextLine, Row, TextRun, TableBlock } from '../blocks.ts'
import { htmlElement, safeSvg, htmlText } from './element.ts'

/**
 * A paper as HTML for a preview: an `article` in the paper's language.
 * All text is escaped. There is no script and no inline style, and nothing is fetched. Classes that begin
 * with `paper-` set its look.
 */
export const writeHtml = ({ language, blocks }: PaperContent): string =>
  htmlElement('article', { class: 'paper', lang: language }, ...blocks.map(writeBlock))

const writeBlock = (block: Block): string => {
  switch (block.kind) {
    case 'cover':
      return writeCover(block)
    case 'actions':
      return htmlElement(
        'section',
        { class: 'paper-actions' },
        htmlElement('p', {}, htmlElement('strong', {}, htmlText(block.heading))),
        htmlElement('p', {}, writeLine(block.opening)),
        ...(block.items.length > 0 ? [htmlElement('ol', {}, ...block.items.map(writeItem))] : []),
      )
    case 'heading':
      return htmlElement(headings[block.level], {}, writeLine(block.text))
    case 'numbered':
      return htmlElement('ol', { class: 'paper-numbered', start: block.number }, writeItem(block.text))
    case 'paragraph':
      return htmlElement('p', {}, writeLine(block.text))
    case 'bullets':
      return htmlElement('ul', {}, ...block.items.map(writeItem))
    case 'table':
      return writeTable(block)
    case 'picture':
      return htmlElement(
        'figure',
        {},
        htmlElement('img', {
          src: safeSvg(block.svg),
          alt: block.alternative,
          class: widthClass(block.widthShare),
        }),
        htmlElement('figcaption', {}, htmlText(block.caption)),
      )
    case 'annex':
      return (
        htmlElement('p', { class: 'paper-annex' }, htmlText(block.label)) +
        htmlElement('h2', {}, htmlText(block.title))
      )
    case 'landscape':
      return htmlElement('section', { class: 'paper-landscape' }, ...block.blocks.map(writeBlock))
    case 'note':
      return htmlElement('p', { class: 'paper-note' }, writeLine(block.text))
  }
}

/** The page that holds the preview has the heading of the first level. */
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
  return htmlElement(
    'header',
    { class: 'paper-cover' },
    ...lines.map(line => htmlElement('p', {}, htmlText(line))),
    ...(symbol === '' ? [] : [htmlElement('p', { class: 'paper-symbol' }, htmlText(symbol))]),
    ...(title === '' ? [] : [htmlElement('h2', {}, htmlText(title))]),
  )
}

/** The class for a picture's width in tenths of the page, since the policy allows no inline style. */
const widthClass = (share: number): string =>
  `paper-width-${Math.max(1, Math.min(10, Math.round(share * 10)))}`

const writeItem = (line: TextLine): string => htmlElement('li', {}, writeLine(line))

const writeTable = ({ caption, header, rows }: TableBlock): string =>
  htmlElement(
    'table',
    {},
    ...(caption === '' ? [] : [htmlElement('caption', {}, htmlText(caption))]),
    ...(header.length > 0 ? [htmlElement('thead', {}, ...header.map(row => writeRow(row, header)))] : []),
    htmlElement('tbody', {}, ...rows.map(row => writeRow(row, rows))),
  )

const writeRow = (row: Row, part: readonly Row[]): string =>
  htmlElement(
    'tr',
    { class: row.tint ? 'paper-tint' : undefined },
    ...row.cells.map(cell => writeCell(cell, part.length - part.indexOf(row))),
  )

/** A cell of a table. Its span ends with the part of the table in which it stands. */
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
    ? htmlElement('td', spans, content)
    : htmlElement('th', { scope: scopeOf(cell.heading, { rows, columns }), ...spans }, content)
}

const scopeOf = (heading: 'column' | 'row', { rows, columns }: { rows: number; columns: number }): string => {
  if (heading === 'column') return columns > 1 ? 'colgroup' : 'col'
  return rows > 1 ? 'rowgroup' : 'row'
}

/** The paragraphs of a cell. Consecutive bullets are one list. */
const writeParagraphs = ({ paragraphs }: Cell): string =>
  paragraphs
    .map(({ text, bullet }, at) => {
      if (!bullet) return htmlElement('p', {}, writeLine(text))
      const opens = !paragraphs[at - 1]?.bullet
      const closes = !paragraphs[at + 1]?.bullet
      return `${opens ? '<ul>' : ''}${writeItem(text)}${closes ? '</ul>' : ''}`
    })
    .join('')

const writeLine = (line: TextLine): string => line.map(writeRun).join('')

const writeRun = ({ text, strong, emphasis, language, change }: TextRun): string => {
  const words = htmlText(text)
  const emphasisedWords = emphasis ? htmlElement('em', {}, words) : words
  const strongWords = strong ? htmlElement('strong', {}, emphasisedWords) : emphasisedWords
  const inLanguage =
    language === undefined ? strongWords : htmlElement('span', { lang: language }, strongWords)
  if (change === undefined) return inLanguage
  return htmlElement(change === 'inserted' ? 'ins' : 'del', {}, inLanguage)
}
