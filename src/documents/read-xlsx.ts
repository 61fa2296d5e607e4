import type { SourceDocument, SourceCell, SourceRow, SourceTable } from '#domain/papers/source-document.ts'
import type { ParsedWarning } from '#domain/papers/parsed-plan.ts'
import { Refusal } from '#domain/refusal.ts'
import { type Budget, columnAfter } from './budget.ts'
import { joinCellParagraphs } from './cell-text.ts'
import type { OfficePackage } from './office-package.ts'
import { columnOf, lastRow, readMerges } from './sheet-merges.ts'
import { type CellStyle, readCellStyles } from './xlsx-styles.ts'
import { writtenNumber } from './xlsx-numbers.ts'
import { at, childrenNamed, isElement, textOf, type XmlElement } from './xml.ts'

/**
 * The visible sheets of a workbook, each as one table of its rows that are not empty.
 * A formula is read as its saved value; nothing is calculated.
 * @throws Refusal fileDamaged, fileEntities, fileOverLimit
 */
export const readXlsx = (file: OfficePackage): SourceDocument => {
  const { context, visibleSheets } = openWorkbook(file)
  const warnings = visibleSheets.flatMap(({ sheet, name }) => formulasOf(sheet, name)).slice(0, mostFormulas)
  return {
    kind: 'blocks',
    format: 'xlsx',
    blocks: visibleSheets.flatMap(({ sheet, name }) => readSheet(sheet, name, context)),
    ...(warnings.length > 0 && { warnings }),
  }
}

/** The visible sheets of a workbook, and what their cells are read with. */
export type OpenWorkbook = { context: SheetContext; visibleSheets: { sheet: XmlElement; name: string }[] }

/**
 * A workbook whose sheets can be read.
 * @throws Refusal fileDamaged, fileEntities, fileOverLimit
 */
export const openWorkbook = (file: OfficePackage): OpenWorkbook => {
  const workbook = file.part(file.main)
  if (!workbook) throw new Refusal('fileDamaged', { part: file.main })
  const relations = file.relations(file.main)
  const relatedPart = (type: string) => {
    const relation = relations.find(each => each.type === type)
    return relation && file.part(relation.target)
  }
  const context: SheetContext = {
    strings: childrenNamed(relatedPart('sharedStrings'), 'si').map(richText),
    styles: readCellStyles(relatedPart('styles'), relatedPart('theme')),
    budget: file.budget,
    from1904: ['1', 'true'].includes(at(workbook, 'workbookPr')?.attributes['date1904'] ?? ''),
  }
  const sheets = childrenNamed(at(workbook, 'sheets'), 'sheet').filter(
    ({ attributes }) => (attributes['state'] ?? 'visible') === 'visible',
  )
  const visibleSheets = sheets.flatMap(({ attributes }) => {
    const sheet = file.part(relations.find(({ id }) => id === attributes['id'])?.target ?? '')
    return sheet ? [{ sheet, name: attributes['name'] ?? '' }] : []
  })
  return { context, visibleSheets }
}

/** The most cells with a formula that are listed by address. */
const mostFormulas = 100

const formulasOf = (sheet: XmlElement, name: string): ParsedWarning[] =>
  childrenNamed(at(sheet, 'sheetData'), 'row').flatMap(row =>
    childrenNamed(row, 'c')
      .filter(cell => at(cell, 'f') !== undefined)
      .map(cell => ({
        code: 'formulaDefused',
        values: { cell: cell.attributes['r'] ?? '' },
        sheet: name,
        sheetRow: Number(/\d+$/.exec(cell.attributes['r'] ?? '')?.[0] ?? 0),
      })),
  )

/** What the cells of a workbook are read with. */
export type SheetContext = { strings: string[]; styles: CellStyle[]; budget: Budget; from1904: boolean }

const readSheet = (sheet: XmlElement, name: string, context: SheetContext): SourceTable[] => {
  const { budget } = context
  const { spans, coveredCells } = readMerges(sheet, budget)
  const rows: { number: number; cells: SourceCell[] }[] = []
  let number = 0
  for (const row of childrenNamed(at(sheet, 'sheetData'), 'row')) {
    number = rowNumber(row.attributes['r']) ?? number + 1
    let column = -1
    const cells: SourceCell[] = []
    for (const cell of childrenNamed(row, 'c')) {
      column = columnOf(cell.attributes['r']) ?? column + 1
      const key = `${column},${number}`
      const text = coveredCells.has(key) ? '' : joinCellParagraphs([valueOfCell(cell, context)])
      const { tint, repeats } = context.styles[Number(cell.attributes['s'] ?? 0)] ?? {}
      if (text === '' && (!tint || coveredCells.has(key) || column >= budget.limits.columns)) continue
      budget.spend('cells')
      cells.push({
        column,
        ...(spans.get(key) ?? { columns: 1, rows: 1 }),
        text,
        ...(tint && { tint }),
        ...(repeats && { repeats }),
        at: { sheet: name, sheetRow: number },
      })
    }
    if (cells.some(({ text }) => text !== '')) rows.push({ number, cells })
  }
  if (rows.length === 0) return []
  let columns = 0
  for (const { cells } of rows)
    for (const cell of cells) columns = Math.max(columns, columnAfter(cell.column, cell.columns, budget))
  return [{ kind: 'table', columns, rows: closeUp(rows), at: { sheet: name } }]
}

/** The number that a row states; undefined where it is missing or impossible. */
export const rowNumber = (attribute: string | undefined): number | undefined => {
  const number = Number(attribute)
  return Number.isInteger(number) && number >= 1 && number <= lastRow ? number : undefined
}

/** The rows without the empty ones. Spans count only the rows that remain. */
const closeUp = (rows: readonly { number: number; cells: SourceCell[] }[]): SourceRow[] => {
  const numbers = rows.map(({ number }) => number).toSorted((one, other) => one - other)
  return rows.map(({ number, cells }) => ({
    cells: cells.map(cell => ({
      ...cell,
      rows: cell.rows === 1 ? 1 : placeOf(number + cell.rows, numbers) - placeOf(number, numbers),
    })),
  }))
}

/** The count of smaller numbers in a sorted list. */
const placeOf = (number: number, numbers: readonly number[]): number => {
  let [from, to] = [0, numbers.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((numbers[middle] ?? 0) < number) from = middle + 1
    else to = middle
  }
  return from
}

/** The text of a cell as its format shows it; a formula is read as its saved value. */
export const valueOfCell = (cell: XmlElement, { strings, styles, from1904 }: SheetContext): string => {
  const type = cell.attributes['t'] ?? 'n'
  const value = at(cell, 'v')
  if (type === 'inlineStr') return richText(at(cell, 'is'))
  if (!value || type === 'e') return ''
  const text = textOf(value)
  if (type === 's') return strings[Number(text)] ?? ''
  if (type === 'n')
    return writtenNumber(text, styles[Number(cell.attributes['s'] ?? 0)]?.numberFormat ?? 'General', from1904)
  return decodeEscapes(text)
}

/** The text of a string item: its runs joined, without phonetic guides. */
const richText = (item: XmlElement | undefined): string =>
  decodeEscapes(
    (item?.children ?? [])
      .map(node =>
        isElement(node, 't')
          ? textOf(node)
          : isElement(node, 'r')
            ? childrenNamed(node, 't').map(textOf).join('')
            : '',
      )
      .join(''),
  )

/** The text with its escapes decoded: a workbook writes characters that XML cannot hold as `_x000D_`. */
const decodeEscapes = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
