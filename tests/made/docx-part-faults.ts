import { unzipSync } from 'fflate'
import { childrenNamed, isElement, parseXml, type XmlElement } from '#documents/xml.ts'

/**
 * The faults in the parts beside the text of a Word file made by Jacana, one sentence each.
 * They are misplaced elements, undefined styles, lists and fonts, missing parts and repeated numbers.
 * Files of other programs have more elements than this knows.
 */
export const docxPartFaults = (bytes: Uint8Array): string[] => {
  const files = unzipSync(bytes)
  const part = (name: string): XmlElement => parseXml(files[name] ?? new Uint8Array(), name)
  const parts = ['styles', 'numbering', 'settings', 'fontTable', 'footer1', 'footer2'].map(name =>
    part(`word/${name}.xml`),
  )
  const all = parts.flatMap(root => [...descendants(root)])
  const elementsNamed = (name: string): XmlElement[] => all.filter(element => element.name === name)
  const values = (name: string): string[] =>
    elementsNamed(name).flatMap(({ attributes }) => attributes['val'] ?? [])
  const ids = (elements: readonly XmlElement[], id: string): string[] =>
    elements.flatMap(({ attributes }) => attributes[id] ?? [])
  const styles = ids(elementsNamed('style'), 'styleId')
  const kinds = ids(elementsNamed('abstractNum'), 'abstractNumId')
  const fonts = childrenNamed(part('word/_rels/fontTable.xml.rels'), 'Relationship')
  const faces = all.filter(({ name }) => /^embed(?:Regular|Bold|Italic)/.test(name))
  return [
    ...all.flatMap(disorder),
    ...[...values('basedOn'), ...values('next'), ...values('pStyle')]
      .filter(id => !styles.includes(id))
      .map(id => `no style ${id}`),
    ...values('abstractNumId')
      .filter(id => !kinds.includes(id))
      .map(id => `no kind of list ${id}`),
    ...ids(faces, 'id')
      .filter(id => !ids(fonts, 'Id').includes(id))
      .map(id => `no relation ${id}`),
    ...ids(fonts, 'Target')
      .filter(target => !files[`word/${target}`])
      .map(target => `word/${target} is missing`),
    ...[
      styles,
      kinds,
      ids(childrenNamed(part('word/numbering.xml'), 'num'), 'numId'),
      ids(faces, 'fontKey'),
    ].flatMap(twice),
  ]
}

function* descendants(element: XmlElement): Generator<XmlElement> {
  yield element
  for (const child of element.children) if (isElement(child)) yield* descendants(child)
}

const twice = (values: readonly string[]): string[] =>
  values.filter((value, i) => values.indexOf(value) !== i).map(value => `${value} is there twice`)

/** The order in which the schema wants the children of the elements that these parts use. */
const orders: Record<string, string> = {
  styles: 'docDefaults style',
  docDefaults: 'rPrDefault pPrDefault',
  style: 'name basedOn next qFormat pPr rPr tblPr',
  pPr: 'pStyle keepNext numPr tabs spacing ind contextualSpacing jc outlineLvl',
  rPr: 'rFonts b bCs i iCs sz szCs lang',
  tblPr: 'tblBorders tblCellMar',
  tblBorders: 'top left bottom right insideH insideV',
  tblCellMar: 'top left bottom right',
  numbering: 'abstractNum num',
  abstractNum: 'multiLevelType lvl',
  lvl: 'start numFmt lvlText lvlJc pPr',
  num: 'abstractNumId lvlOverride',
  settings: 'zoom embedTrueTypeFonts defaultTabStop characterSpacingControl compat',
  fonts: 'font',
  font: 'altName panose1 charset family pitch embedRegular embedBold embedItalic embedBoldItalic',
  ftr: 'p',
}

const disorder = ({ name, children }: XmlElement): string[] => {
  const order = orders[name]?.split(' ')
  if (!order) return []
  const names = children.filter(child => isElement(child)).map(child => child.name)
  const places = names.map(child => order.indexOf(child))
  return names.flatMap((child, i) => {
    if (!order.includes(child)) return [`${child} has no place in ${name}`]
    return (places[i] ?? 0) < (places[i - 1] ?? 0) ? [`${child} stands too late in ${name}`] : []
  })
}
