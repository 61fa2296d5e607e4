import { element, escapeXml } from '../office/element.ts'
import { sheetColours } from '../sheet-colours.ts'
import { cellWords, type Sheet, type SheetCell, type SheetLine, type SheetRow } from '../sheet.ts'
import { cellXml } from './cell-xml.ts'
import { columnName } from './column-name.ts'
import { rowHeight } from './row-height.ts'
import type { CellLook, Styles } from './styles.ts'

/**
 * Where a sheet's heading stands and its table ends, for filters, fixed panes and printed pages.
 * Rows count from 1.
 */
export type SheetPlaces = { heading: number; last: number; lastColumn: string }

/** The places of a sheet, or undefined where it has no table. */
export const placesOf = ({ lines, columns, rows }: Sheet): SheetPlaces | undefined =>
  columns.length === 0
    ? undefined
    : {
        heading: lines.length + 1,
        last: lines.length + 1 + rows.length,
        lastColumn: columnName(columns.length),
      }

/** A sheet as its part of the workbook. `isSelected`: it is visible when the file is opened. */
export const writeSheetPart = (sheet: Sheet, styles: Styles, title: string, isSelected: boolean): string => {
  const places = placesOf(sheet)
  const mergedRanges = sheet.lines.flatMap((_, i) =>
    across(sheet) > 1 ? [`A${i + 1}:${columnName(across(sheet))}${i + 1}`] : [],
  )
  return element(
    'worksheet',
    { xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main' },
    element('sheetPr', {}, element('pageSetUpPr', { fitToPage: 1 })),
    element('sheetViews', {}, view(sheet, places, isSelected)),
    element('sheetFormatPr', { defaultRowHeight: 13.5 }),
    element(
      'cols',
      {},
      ...widthsOf(sheet).map((width, i) => element('col', { min: i + 1, max: i + 1, width, customWidth: 1 })),
    ),
    element(
      'sheetData',
      {},
      ...sheet.lines.map((line, i) => lineRow(line, i + 1, sheet, styles)),
      ...(places ? [headingRow(sheet, places.heading, styles)] : []),
      ...sheet.rows.map((row, i) => tableRow(row, sheet.lines.length + 2 + i, sheet, styles)),
    ),
    ...(places
      ? [element('autoFilter', { ref: `A${places.heading}:${places.lastColumn}${places.last}` })]
      : []),
    ...(mergedRanges.length > 0
      ? [
          element(
            'mergeCells',
            { count: mergedRanges.length },
            ...mergedRanges.map(ref => element('mergeCell', { ref })),
          ),
        ]
      : []),
    element('pageMargins', { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 }),
    // A4 landscape, on as many pages as it takes.
    element('pageSetup', {
      paperSize: 9,
      orientation: places ? 'landscape' : 'portrait',
      fitToWidth: 1,
      fitToHeight: 0,
    }),
    element(
      'headerFooter',
      {},
      element(
        'oddFooter',
        {},
        escapeXml(`&L&8 ${title.replaceAll('&', '&&').slice(0, 150)}&C&8&A&R&8&P / &N`),
      ),
    ),
  )
}

const titleSize = 14

const view = ({ frozenColumns = 0 }: Sheet, places: SheetPlaces | undefined, isSelected: boolean): string => {
  const attributes = {
    showGridLines: places ? undefined : 0,
    tabSelected: isSelected ? 1 : undefined,
    workbookViewId: 0,
  }
  if (!places) return element('sheetView', attributes)
  const corner = `${columnName(frozenColumns + 1)}${places.heading + 1}`
  const pane = frozenColumns > 0 ? 'bottomRight' : 'bottomLeft'
  return element(
    'sheetView',
    attributes,
    element('pane', {
      xSplit: frozenColumns > 0 ? frozenColumns : undefined,
      ySplit: places.heading,
      topLeftCell: corner,
      activePane: pane,
      state: 'frozen',
    }),
    element('selection', { pane, activeCell: corner, sqref: corner }),
  )
}

/** The column widths; a sheet of lines is as wide as a page of text. */
const widthsOf = ({ columns }: Sheet): number[] =>
  columns.length === 0 ? [90] : columns.map(({ width }) => width)

/** How many columns a line above the table covers: as many as are visible together. */
const across = (sheet: Sheet): number => {
  const ends = widthsOf(sheet).map((_, i, all) => all.slice(0, i + 1).reduce((sum, width) => sum + width, 0))
  return Math.max(1, ends.filter(end => end <= inSight).length)
}
const inSight = 160

const lineRow = ({ text, as }: SheetLine, number: number, sheet: Sheet, styles: Styles): string => {
  const look = styles.numberOf({
    wrapsText: true,
    hasQuotePrefix: true,
    ...(as === 'title' && { strong: true, size: titleSize }),
    ...(as === 'remark' && { colour: sheetColours.repeats }),
    ...(as === 'tinted' && { fill: sheetColours.tint }),
  })
  const width = widthsOf(sheet)
    .slice(0, across(sheet))
    .reduce((sum, each) => sum + each, 0)
  const ht = rowHeight([{ words: text, width, ...(as === 'title' && { size: titleSize }) }])
  // The cells are merged, and no spreadsheet adjusts a row's height to merged cells.
  return element('row', { r: number, ht, customHeight: 1 }, cellXml(`A${number}`, text, look))
}

const headingRow = ({ columns }: Sheet, number: number, styles: Styles): string =>
  element(
    'row',
    {
      r: number,
      ht: rowHeight(columns.map(({ heading, width }) => ({ words: heading, width: width - arrow }))),
    },
    ...columns.map(({ heading, aside }, i) => {
      const fill = aside ? sheetColours.asideHeading : sheetColours.heading
      const look = styles.numberOf({
        strong: true,
        fill,
        hasBorder: true,
        wrapsText: true,
        hasQuotePrefix: true,
      })
      return cellXml(`${columnName(i + 1)}${number}`, heading, look)
    }),
  )

/** The part of a heading that the filter's arrow covers, in digits. */
const arrow = 3

const tableRow = (
  { cells, hasTint }: SheetRow,
  number: number,
  { columns }: Sheet,
  styles: Styles,
): string => {
  const looks = cells.map(cell => ({ ...lookOf(cell), ...(hasTint && { fill: sheetColours.tint }) }))
  const wrappedCells = cells.flatMap((cell, i) =>
    looks[i]?.wrapsText ? [{ words: cellWords(cell), width: columns[i]?.width ?? 10 }] : [],
  )
  return element(
    'row',
    { r: number, ht: rowHeight(wrappedCells) },
    ...cells.map((cell, i) =>
      cellXml(`${columnName(i + 1)}${number}`, cell, styles.numberOf(looks[i] ?? {})),
    ),
  )
}

const lookOf = (cell: SheetCell): CellLook => {
  if (typeof cell === 'number') return { hasBorder: true, shows: 'count' }
  if (cell instanceof Date) return { hasBorder: true, shows: 'instant' }
  const words = { hasBorder: true, hasQuotePrefix: true }
  if (typeof cell === 'string' || !('repeats' in cell)) return { ...words, wrapsText: true }
  // Repeated text takes one line only, so that it does not make the row higher.
  const isShort = cell.repeats.length <= shortest && !cell.repeats.includes('\n')
  return { ...words, colour: sheetColours.repeats, ...(isShort ? { wrapsText: true } : { clipsText: true }) }
}
const shortest = 12
