import { element, escapeXml } from '../office/element.ts'
import type { Sheet, Workbook } from '../sheet.ts'
import {
  packageSpaces,
  writeContentTypes,
  type WrittenRelation,
  writeRelations,
} from '../office/written-package.ts'
import { placesOf } from './sheet-part.ts'

const { office, packaged } = packageSpaces
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** The content types of the file's parts. */
export const writeXlsxPartTypes = (sheets: number): string =>
  writeContentTypes({
    '/xl/workbook.xml': `${spreadsheet}.sheet.main+xml`,
    '/xl/styles.xml': `${spreadsheet}.styles+xml`,
    ...Object.fromEntries(
      Array.from({ length: sheets }, (_, i) => [
        `/xl/worksheets/sheet${i + 1}.xml`,
        `${spreadsheet}.worksheet+xml`,
      ]),
    ),
  })

/** The relations of the workbook: its sheets and its styles. */
export const writeWorkbookRelations = (sheets: number): string =>
  writeRelations([
    ...Array.from({ length: sheets }, (_, i): WrittenRelation => [
      `rId${i + 1}`,
      `${office}/worksheet`,
      `worksheets/sheet${i + 1}.xml`,
    ]),
    [`rId${sheets + 1}`, `${office}/styles`, 'styles.xml'],
  ])

/** The workbook part: its sheets in order, with their filters and printed headings. */
export const writeWorkbookPart = (sheets: readonly Sheet[], names: readonly string[]): string =>
  element(
    'workbook',
    { xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main', 'xmlns:r': office },
    element(
      'bookViews',
      {},
      element('workbookView', {
        xWindow: 0,
        yWindow: 0,
        windowWidth: 28_800,
        windowHeight: 15_000,
        activeTab: 0,
      }),
    ),
    element(
      'sheets',
      {},
      ...names.map((name, i) => element('sheet', { name, sheetId: i + 1, 'r:id': `rId${i + 1}` })),
    ),
    ...definedNames(sheets, names),
  )

/** For each table, the heading repeated on every printed page, and the range of its filter. */
const definedNames = (sheets: readonly Sheet[], names: readonly string[]): string[] => {
  const ranges = sheets.map((sheet, i) => ({
    places: placesOf(sheet),
    quoted: `'${(names[i] ?? '').replaceAll("'", "''")}'`,
  }))
  const filters = ranges.flatMap(({ places, quoted }, i) => {
    if (!places) return []
    const range = `${quoted}!$A$${places.heading}:$${places.lastColumn}$${places.last}`
    return [
      element('definedName', { name: '_xlnm._FilterDatabase', localSheetId: i, hidden: 1 }, escapeXml(range)),
    ]
  })
  const titles = ranges.flatMap(({ places, quoted }, i) => {
    if (!places) return []
    const rows = `${quoted}!$${places.heading}:$${places.heading}`
    return [element('definedName', { name: '_xlnm.Print_Titles', localSheetId: i }, escapeXml(rows))]
  })
  return filters.length > 0 ? [element('definedNames', {}, ...filters, ...titles)] : []
}

/**
 * The properties of the file: title, author and language.
 * There is no time, so that the same facts give the same bytes.
 */
export const writeXlsxProperties = ({ title, language }: Workbook): string =>
  element(
    'cp:coreProperties',
    { 'xmlns:cp': `${packaged}/metadata/core-properties`, 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' },
    element('dc:title', {}, escapeXml(title)),
    element('dc:creator', {}, 'Jacana'),
    element('dc:language', {}, escapeXml(language)),
  )
