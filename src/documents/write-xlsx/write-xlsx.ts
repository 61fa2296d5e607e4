import { zipSync } from 'fflate'
import type { Workbook } from '../sheet.ts'
import {
  writeXlsxPartTypes,
  writeXlsxProperties,
  writeWorkbookPart,
  writeWorkbookRelations,
} from './package-parts.ts'
import { writeExtendedProperties, writeRootRelations } from '../office/written-package.ts'
import { sheetNames } from './sheet-names.ts'
import { writeSheetPart } from './sheet-part.ts'
import { createStyles } from './styles.ts'

/**
 * Sheets as an Excel workbook (Office Open XML, transitional).
 * Headings and first columns stay visible, and each table has a filter. Pages print in landscape with the
 * heading on each. The same sheets give the same bytes.
 */
export const writeXlsx = (workbook: Workbook): Uint8Array => {
  const { sheets, title } = workbook
  const styles = createStyles()
  const sheetParts = sheets.map((sheet, i) => [
    `xl/worksheets/sheet${i + 1}.xml`,
    writeSheetPart(sheet, styles, title, i === 0),
  ])
  const parts: Record<string, string> = {
    '[Content_Types].xml': writeXlsxPartTypes(sheets.length),
    '_rels/.rels': writeRootRelations('xl/workbook.xml'),
    'docProps/core.xml': writeXlsxProperties(workbook),
    'docProps/app.xml': writeExtendedProperties(),
    'xl/workbook.xml': writeWorkbookPart(sheets, sheetNames(sheets.map(({ name }) => name))),
    'xl/_rels/workbook.xml.rels': writeWorkbookRelations(sheets.length),
    'xl/styles.xml': styles.part(),
    ...Object.fromEntries(sheetParts),
  }
  const encoder = new TextEncoder()
  const files = Object.entries(parts).map(([name, text]) => [name, encoder.encode(declaration + text)])
  return zipSync(Object.fromEntries(files), { level: 6, mtime: firstDay })
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** The first day that a zip file can state, in local time as zip files require. */
const firstDay = new Date(1980, 0, 1)
