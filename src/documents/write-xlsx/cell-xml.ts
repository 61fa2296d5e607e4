import { element, escapeXml } from '../office/element.ts'
import { sheetColours } from '../sheet-colours.ts'
import { cellWords, type SheetCell, type SheetRun } from '../sheet.ts'

/** A cell as XML, under its address and the number of its look. Words are written as words: nothing in a cell is ever a formula. */
export const cellXml = (address: string, cell: SheetCell, look: number): string => {
  const of = (type: string | undefined, ...content: string[]) =>
    element('c', { r: address, s: look, t: type }, ...content)
  if (typeof cell === 'number') return of(undefined, element('v', {}, String(cell)))
  if (cell instanceof Date) return of(undefined, element('v', {}, String(serialOf(cell))))
  if (typeof cell === 'object' && 'runs' in cell && cell.runs.length > 0)
    return of('inlineStr', element('is', {}, ...runsOf(cell.runs)))
  const words = fitted(cellWords(cell))
  return words === '' ? of(undefined) : of('inlineStr', element('is', {}, textXml(words)))
}

/** Days since the last day of 1899, to the minute. */
const serialOf = (instant: Date): number => {
  const minutes = Math.floor(instant.getTime() / 60_000) - Date.UTC(1899, 11, 30) / 60_000
  return Number((minutes / 1440).toFixed(9))
}

/** The most signs that a cell can hold; a spreadsheet would call a file with more damaged. */
const mostCharacters = 32_767

const fitted = (words: string): string =>
  words.length <= mostCharacters ? words : `${words.slice(0, mostCharacters - 1)}…`

const textXml = (text: string): string => `<t xml:space="preserve">${escapeXml(escapeCharacters(text))}</t>`

/** What looks like the format's own writing of a sign (`_x000D_`) is written so that it stays as it is. */
const escapeCharacters = (text: string): string =>
  text.replaceAll(/\r\n?/g, '\n').replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')

const runsOf = (runs: readonly SheetRun[]): string[] => {
  let left = mostCharacters
  return runs.flatMap(({ text, change }) => {
    const words = text.slice(0, left)
    left -= words.length
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
