import { element, escapeXml } from '../office/element.ts'
import { sheetColours } from '../sheet-colours.ts'
import { cellWords, type SheetCell, type SheetRun } from '../sheet.ts'

/**
 * A cell as XML with its address and the number of its look.
 * Text is written as text, so nothing in a cell is a formula.
 */
export const cellXml = (address: string, cell: SheetCell, look: number): string => {
  const of = (type: string | undefined, ...content: string[]) =>
    element('c', { r: address, s: look, t: type }, ...content)
  if (typeof cell === 'number') return of(undefined, element('v', {}, String(cell)))
  if (cell instanceof Date) return of(undefined, element('v', {}, String(serialOf(cell))))
  if (typeof cell === 'object' && 'runs' in cell && cell.runs.length > 0)
    return of('inlineStr', element('is', {}, ...runsOf(cell.runs)))
  const words = fitText(cellWords(cell))
  return words === '' ? of(undefined) : of('inlineStr', element('is', {}, textXml(words)))
}

/** The spreadsheet's number of an instant: days since 30 December 1899, to the minute. */
const serialOf = (instant: Date): number => {
  const minutes = Math.floor(instant.getTime() / 60_000) - Date.UTC(1899, 11, 30) / 60_000
  return Number((minutes / 1440).toFixed(9))
}

/** The most characters of a cell. Spreadsheets report a file with more as damaged. */
const mostCharacters = 32_767

const fitText = (words: string): string =>
  words.length <= mostCharacters ? words : `${words.slice(0, mostCharacters - 1)}…`

const textXml = (text: string): string => `<t xml:space="preserve">${escapeXml(escapeCharacters(text))}</t>`

/** The text with `_x000D_` and the like escaped, since the format uses that form for single characters. */
const escapeCharacters = (text: string): string =>
  text.replaceAll(/\r\n?/g, '\n').replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')

const runsOf = (runs: readonly SheetRun[]): string[] => {
  let room = mostCharacters
  return runs.flatMap(({ text, change }) => {
    const words = text.slice(0, room)
    room -= words.length
    return words === '' ? [] : [element('r', {}, runLook(change), textXml(words))]
  })
}

const runLook = (change: SheetRun['change']): string =>
  element(
    'rPr',
    {},
    ...(change === 'inserted' ? ['<b/>'] : change === 'deleted' ? ['<strike/>'] : []),
    element('sz', { val: 10 }),
    element('color', { rgb: `FF${(change ? sheetColours[change] : '000000').toUpperCase()}` }),
    element('rFont', { val: 'Calibri' }),
    element('family', { val: 2 }),
  )
