import { runOf } from './cell-words.ts'
import { addPart, partOf, type WordFile } from './word-file.ts'
import { tag, type XmlTag } from './xml-tree.ts'

/** Puts a picture at the end of a paragraph. */
export const insertPicture = (word: WordFile, paragraph: XmlTag): void => {
  const id = addPart(word, { type: 'image', target: 'media/inserted1.png' }, onePoint)
  const size = { cx: 360_000, cy: 360_000 }
  const name = { id: 9001, name: 'Picture 1' }
  const main = 'http://schemas.openxmlformats.org/drawingml/2006/main'
  const pictures = 'http://schemas.openxmlformats.org/drawingml/2006/picture'
  const fill = tag(
    'pic:blipFill',
    {},
    tag('a:blip', { 'r:embed': id }),
    tag('a:stretch', {}, tag('a:fillRect')),
  )
  const form = tag(
    'pic:spPr',
    {},
    tag('a:xfrm', {}, tag('a:off', { x: 0, y: 0 }), tag('a:ext', size)),
    tag('a:prstGeom', { prst: 'rect' }, tag('a:avLst')),
  )
  const properties = tag('pic:nvPicPr', {}, tag('pic:cNvPr', name), tag('pic:cNvPicPr'))
  const picture = tag('pic:pic', { 'xmlns:pic': pictures }, properties, fill, form)
  const graphic = tag('a:graphic', { 'xmlns:a': main }, tag('a:graphicData', { uri: pictures }, picture))
  const inline = tag(
    'wp:inline',
    { distT: 0, distB: 0, distL: 0, distR: 0 },
    tag('wp:extent', size),
    tag('wp:docPr', name),
    graphic,
  )
  paragraph.children.push(tag('w:r', {}, tag('w:drawing', {}, inline)))
}

/** A PNG of one grey point. */
const onePoint = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
    'base64',
  ),
)

/** Puts a footnote at the end of a paragraph. */
export const insertFootnote = (word: WordFile, paragraph: XmlTag, text: string): void => {
  const note = (id: number, attributes: Record<string, string>, ...content: XmlTag[]) =>
    tag('w:footnote', { ...attributes, 'w:id': id }, tag('w:p', {}, ...content))
  const ruler = (name: string) => tag('w:r', {}, tag(`w:${name}`))
  const notes = tag(
    'w:footnotes',
    { 'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main' },
    note(-1, { 'w:type': 'separator' }, ruler('separator')),
    note(0, { 'w:type': 'continuationSeparator' }, ruler('continuationSeparator')),
    note(1, {}, ruler('footnoteRef'), runOf(` ${text}`)),
  )
  const contentType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml'
  addPart(word, { type: 'footnotes', target: 'footnotes.xml', contentType }, notes)
  paragraph.children.push(tag('w:r', {}, tag('w:footnoteReference', { 'w:id': 1 })))
}

/** Turns on the recording of changes in the document. */
export const recordChanges = (word: WordFile): void => {
  const settings = partOf(word, 'word/settings.xml')
  settings.children.splice(1, 0, tag('w:trackRevisions'))
}
