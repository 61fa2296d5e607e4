import { unzipSync } from 'fflate'
import { at, childrenNamed, isElement, parseXml, type XmlElement } from '#documents/xml.ts'

/**
 * The faults in a workbook that Excel would not accept, one sentence each.
 * They are missing parts or types, wrong order of elements or cells, forbidden names of sheets,
 * undefined styles and relations, and merged cells and names that point outside.
 * Formulas are faults too, because no sheet of Jacana has any.
 */
export const xlsxFaults = (bytes: Uint8Array): string[] => {
  const files = unzipSync(bytes)
  const names = Object.keys(files)
  const part = (name: string) => parseXml(files[name] ?? new Uint8Array(), name)
  const types = part('[Content_Types].xml')
  const workbook = part('xl/workbook.xml')
  const styles = part('xl/styles.xml')
  const relations = childrenNamed(part('xl/_rels/workbook.xml.rels'), 'Relationship').map(
    ({ attributes }) => attributes,
  )
  const sheets = childrenNamed(at(workbook, 'sheets'), 'sheet').map(({ attributes }) => attributes)
  const looks = childrenNamed(at(styles, 'cellXfs'), 'xf')
  const ofSheets = relations
    .filter(({ Type }) => Type?.endsWith('/worksheet'))
    .map(({ Target }) => part(`xl/${Target}`))
  return [
    ...childrenNamed(types, 'Override')
      .map(({ attributes }) => (attributes['PartName'] ?? '').slice(1))
      .filter(name => !names.includes(name))
      .map(name => `${name} is missing`),
    ...names.filter(name => !/\.(xml|rels)$/.test(name)).map(name => `${name} has no content type`),
    ...relations
      .filter(({ Target }) => !names.includes(`xl/${Target}`))
      .map(({ Target }) => `xl/${Target} is missing`),
    ...sheets.filter(({ id }) => !relations.some(({ Id }) => Id === id)).map(({ id }) => `no relation ${id}`),
    ...sheets.flatMap(({ name = '' }) => (isSheetName(name) ? [] : [`no name for a sheet: ${name}`])),
    ...twice(sheets.map(({ name = '' }) => name.toLowerCase())).map(name => `two sheets are called ${name}`),
    ...childrenNamed(at(workbook, 'definedNames'), 'definedName')
      .filter(({ attributes }) => !(Number(attributes['localSheetId']) < sheets.length))
      .map(({ attributes }) => `the name ${attributes['name']} belongs to no sheet`),
    ...(['fonts', 'fills', 'borders'] as const).flatMap(list => unknownParts(styles, looks, list)),
    ...[workbook, styles, ...ofSheets].flatMap(disorder),
    ...ofSheets.flatMap(sheet => sheetFaults(sheet, looks.length)),
  ]
}

const isSheetName = (name: string): boolean =>
  name.length > 0 && name.length <= 31 && !/[\\/?*[\]:]|^'|'$|^history$/i.test(name)

const twice = (values: readonly string[]): string[] =>
  values.filter((value, i) => values.indexOf(value) !== i)

const unknownParts = (
  styles: XmlElement,
  looks: readonly XmlElement[],
  list: 'fonts' | 'fills' | 'borders',
): string[] => {
  const there = childrenNamed(at(styles, list), list.slice(0, -1)).length
  const count = Number(at(styles, list)?.attributes['count'])
  return [
    ...(count === there ? [] : [`${list}: ${count} counted, ${there} there`]),
    ...looks
      .filter(({ attributes }) => !(Number(attributes[`${list.slice(0, -1)}Id`]) < there))
      .map(() => `a look of no ${list}`),
  ]
}

/** The order in which the schema wants the children of these elements. */
const orders: Record<string, string> = {
  workbook: 'bookViews sheets definedNames',
  styleSheet: 'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles',
  worksheet:
    'sheetPr sheetViews sheetFormatPr cols sheetData autoFilter mergeCells pageMargins pageSetup headerFooter',
}

const disorder = ({ name, children }: XmlElement): string[] => {
  const order = orders[name]?.split(' ') ?? []
  const names = children.filter(child => isElement(child)).map(child => child.name)
  const places = names.map(child => order.indexOf(child))
  return names.flatMap((child, i) => {
    if (places[i] === -1) return [`${child} has no place in ${name}`]
    return i > 0 && (places[i] ?? 0) <= (places[i - 1] ?? 0) ? [`${child} stands too late in ${name}`] : []
  })
}

const sheetFaults = (sheet: XmlElement, looks: number): string[] => {
  const rows = childrenNamed(at(sheet, 'sheetData'), 'row')
  const cells = rows.flatMap(row => childrenNamed(row, 'c').map(cell => ({ row, cell })))
  return [
    ...rows
      .filter(({ attributes }, i) => Number(attributes['r']) !== i + 1)
      .map(({ attributes }) => `row ${attributes['r']} is out of order`),
    ...rows
      .filter(({ attributes }) => Number(attributes['ht']) > 409)
      .map(({ attributes }) => `row ${attributes['r']} is too high`),
    ...cells.flatMap(({ row, cell }) => {
      const { r = '', s, t } = cell.attributes
      return [
        ...(/^[A-Z]{1,3}/.test(r) && r.endsWith(row.attributes['r'] ?? '?')
          ? []
          : [`${r} stands in row ${row.attributes['r']}`]),
        ...(Number(s) < looks ? [] : [`${r} has a look that is not there`]),
        ...(at(cell, 'f') ? [`${r} has a formula`] : []),
        ...(t === 'inlineStr' && !at(cell, 'is') ? [`${r} has no words`] : []),
      ]
    }),
    ...childrenNamed(at(sheet, 'mergeCells'), 'mergeCell')
      .filter(({ attributes }) => Number(/\d+$/.exec(attributes['ref'] ?? '')?.[0]) > rows.length)
      .map(({ attributes }) => `${attributes['ref']} is outside`),
  ]
}
