import { unzipSync } from 'fflate'
import { at, childrenNamed, isElement, parseXml, type XmlElement } from '#documents/xml.ts'

/**
 * The faults in a file that Word would not accept, one sentence each.
 * They are missing or malformed parts, wrong order of elements, undefined styles, lists and relations,
 * repeated numbers and names, and rows and cells that do not fit their table.
 */
export const docxFaults = (bytes: Uint8Array): string[] => {
  const files = unzipSync(bytes)
  const part = (name: string) => parseXml(files[name] ?? new Uint8Array(), name)
  const names = Object.keys(files)
  const document = part('word/document.xml')
  const all = [...descendants(document)]
  const value = (name: string) =>
    all.filter(each => each.name === name).flatMap(({ attributes }) => attributes['val'] ?? [])
  const styles = childrenNamed(part('word/styles.xml'), 'style').map(
    ({ attributes }) => attributes['styleId'],
  )
  const lists = childrenNamed(part('word/numbering.xml'), 'num').map(({ attributes }) => attributes['numId'])
  const relations = childrenNamed(part('word/_rels/document.xml.rels'), 'Relationship').map(
    ({ attributes }) => attributes,
  )
  const usedNames = all.flatMap(({ name, attributes }) =>
    name === 'footerReference'
      ? [attributes['id']]
      : name === 'blip' || name === 'svgBlip'
        ? [attributes['embed']]
        : [],
  )
  const numberedElements = all
    .filter(({ name }) => ['bookmarkStart', 'ins', 'del', 'docPr', 'moveFrom', 'moveTo'].includes(name))
    .map(({ attributes }) => attributes['id'])
  const bookmarks = all
    .filter(({ name }) => name === 'bookmarkStart')
    .map(({ attributes }) => attributes['name'] ?? '')
  const types = part('[Content_Types].xml')
  const extensions = childrenNamed(types, 'Default').map(({ attributes }) => attributes['Extension'])
  return [
    ...names
      .filter(name => /\.(xml|rels)$/.test(name) && part(name).name === '')
      .map(name => `${name} is not well-formed`),
    ...names
      .filter(name => !extensions.includes(name.split('.').at(-1)))
      .map(name => `${name} has no content type`),
    ...childrenNamed(types, 'Override')
      .map(({ attributes }) => (attributes['PartName'] ?? '').slice(1))
      .filter(name => !names.includes(name))
      .map(name => `${name} is missing`),
    ...relations
      .filter(({ Target }) => !names.includes(`word/${Target}`))
      .map(({ Target }) => `word/${Target} is missing`),
    ...usedNames.filter(id => !relations.some(({ Id }) => Id === id)).map(id => `no relation ${id}`),
    ...[...value('pStyle'), ...value('tblStyle')]
      .filter(id => !styles.includes(id))
      .map(id => `no style ${id}`),
    ...value('numId')
      .filter(id => !lists.includes(id))
      .map(id => `no list ${id}`),
    ...twice(numberedElements).map(id => `the number ${id} is there twice`),
    ...twice(bookmarks).map(name => `the bookmark ${name} is there twice`),
    ...bookmarks.filter(name => !/^\w{1,40}$/.test(name)).map(name => `no name for a bookmark: ${name}`),
    ...all.flatMap(disorder),
    ...all.filter(({ name }) => name === 'tbl').flatMap(tableFaults),
  ]
}

function* descendants(element: XmlElement): Generator<XmlElement> {
  yield element
  for (const child of element.children) if (isElement(child)) yield* descendants(child)
}

const twice = (values: readonly (string | undefined)[]): string[] =>
  [...new Set(values.filter((value, i) => value !== undefined && values.indexOf(value) !== i))].flatMap(
    value => value ?? [],
  )

/** The order in which the schema wants the children of the elements that set properties. */
const orders: Record<string, string> = {
  pPr: 'pStyle keepNext keepLines pageBreakBefore numPr pBdr shd tabs spacing ind contextualSpacing jc outlineLvl rPr sectPr pPrChange',
  rPr: 'ins del rStyle rFonts b bCs i iCs caps color sz szCs u vertAlign lang rPrChange',
  tblPr: 'tblStyle tblW jc tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription',
  tcPr: 'tcW gridSpan vMerge tcBorders shd noWrap tcMar vAlign',
  sectPr: 'footerReference type pgSz pgMar',
  tbl: 'bookmarkStart bookmarkEnd tblPr tblGrid tr',
  tr: 'trPr tc',
  p: `pPr bookmarkStart bookmarkEnd r ins del moveFrom moveTo moveFromRangeStart moveFromRangeEnd
    moveToRangeStart moveToRangeEnd commentRangeStart commentRangeEnd proofErr hyperlink
    smartTag`,
}

/** The children of an element; those of a content control count as its parent's. */
const directlyIn = (element: XmlElement): XmlElement[] =>
  element.children
    .filter(child => isElement(child))
    .flatMap(child => (child.name === 'sdt' ? directlyIn(at(child, 'sdtContent') ?? child) : child))

const disorder = (element: XmlElement): string[] => {
  const { name } = element
  const order = orders[name]?.split(/\s+/)
  if (!order) return []
  const names = directlyIn(element).map(child => child.name)
  const places = names.map(child => order.indexOf(child))
  const unknown = names
    .filter(child => !order.includes(child))
    .map(child => `${child} has no place in ${name}`)
  const mixed = name === 'p' || name === 'tbl'
  const late = mixed
    ? []
    : names
        .filter((_, i) => (places[i] ?? 0) < (places[i - 1] ?? 0))
        .map(child => `${child} stands too late in ${name}`)
  return [...unknown, ...late]
}

const tableFaults = (table: XmlElement): string[] => {
  const columns = childrenNamed(at(table, 'tblGrid'), 'gridCol').length
  let above = new Set<number>()
  const rows = directlyIn(table).filter(({ name }) => name === 'tr')
  return rows.flatMap((row, number) => {
    const open = new Set<number>()
    let column = 0
    const faults: string[] = []
    for (const cell of directlyIn(row).filter(({ name }) => name === 'tc')) {
      const merge = at(cell, 'tcPr', 'vMerge')
      const goesOn = merge !== undefined && merge.attributes['val'] !== 'restart'
      if (goesOn && !above.has(column))
        faults.push(`row ${number}: a cell goes on in column ${column} where none began`)
      if (merge) open.add(column)
      const last = directlyIn(cell).at(-1)
      if (last?.name !== 'p') faults.push(`row ${number}: a cell does not end with a paragraph`)
      column += Number(at(cell, 'tcPr', 'gridSpan')?.attributes['val'] ?? 1)
    }
    above = open
    return column === columns ? faults : [...faults, `row ${number} has ${column} columns of ${columns}`]
  })
}
