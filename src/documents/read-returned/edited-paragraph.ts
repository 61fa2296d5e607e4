import type { Piece, ReturnedParagraph, UnreadKind } from '#domain/edits/returned-paper.ts'
import { storableText } from '../storable-text.ts'
import { labelOf, type ParagraphContext, symbol } from '../docx-paragraphs.ts'
import { isOn } from '../office-package.ts'
import { at, isElement, textOf, type XmlElement, type XmlNode } from '../xml.ts'
import { keepOnce, marks, type Quoting } from './marks.ts'
import { byOf, trackedWithin, type Tracked } from './tracked.ts'

/** A paragraph with the label that its list prints before it (empty without one) and its level where it is a heading. */
export type EditedParagraph = ReturnedParagraph & { label: string; heading?: number }

/** Reads one paragraph (`w:p`) with what people did in it. */
export const readEditedParagraph = (
  paragraph: XmlElement,
  tracked: Tracked,
  context: ParagraphContext,
  quoting: Quoting,
): EditedParagraph => {
  const found: Found = { pieces: [], anchors: [], comments: [], unread: [], quoting }
  for (const node of paragraph.children) readInline(node, tracked, found)
  quote(' ', quoting)
  const says = found.pieces.some(({ text, change }) => change !== 'deleted' && text.trim() !== '')
  const { label, outline } = says ? labelOf(paragraph, context) : { label: '', outline: undefined }
  const mark = at(paragraph, 'pPr', 'rPr')
  const end = at(mark, 'del') ?? at(mark, 'moveFrom')
  const { quoting: _, ...read } = found
  return {
    ...read,
    label,
    bullet: label === '• ',
    ...(outline !== undefined && { heading: outline + 1 }),
    ...(end && { joined: byOf(end) }),
  }
}

type Found = {
  pieces: Piece[]
  anchors: string[]
  comments: string[]
  unread: UnreadKind[]
  quoting: Quoting
}

const readInline = (node: XmlNode, tracked: Tracked, found: Found): void => {
  if (!isElement(node) || unread.has(node.name)) return
  const known = places[node.name]
  if (known) return known(node, found)
  if (node.name === 'r' && isOn(at(node, 'rPr'), 'vanish')) return
  const text =
    node.name === 't' || node.name === 'delText'
      ? textOf(node)
      : (signs[node.name] ?? (node.name === 'sym' ? symbol(node) : undefined))
  if (text !== undefined) {
    if (text !== '') found.pieces.push({ text: keepable(text), ...tracked })
    if (tracked.change !== 'deleted') quote(keepable(text), found.quoting)
    return
  }
  const within = trackedWithin(node, tracked)
  for (const child of node.children) readInline(child, within, found)
}

/** The words of each comment that goes on here, as far as they are kept: a comment whose end is lost goes on to the last page. */
const quote = (text: string, { open, quotes }: Quoting): void => {
  for (const id of open) {
    const quoted = (quotes.get(id) ?? '') + text
    quotes.set(id, quoted.length > mostQuoted ? `${quoted.slice(0, mostQuoted).toWellFormed()}…` : quoted)
    if (quoted.length > mostQuoted) open.delete(id)
  }
}

/** So many signs of what a comment was put on are kept. */
const mostQuoted = 1000

/** In the form that texts are kept in, without what no database can hold. LibreOffice puts a lone joiner into rows that it tracks as new. */
const keepable = (text: string): string => (text === '\u200d' ? '' : storableText(text).normalize('NFC'))

// Properties, field codes and what older readers see are no words of the paper.
const unread = new Set(['pPr', 'rPr', 'instrText', 'delInstrText', 'Fallback', 'rt'])

const signs: Record<string, string> = {
  tab: '\t',
  ptab: '\t',
  br: '\n',
  cr: '\n',
  noBreakHyphen: '\u2011',
  softHyphen: '',
}

const places: Readonly<Record<string, (element: XmlElement, found: Found) => void>> = {
  ...marks,
  commentReference: ({ attributes }, { comments }) => keepOnce(comments, attributes['id'] ?? ''),
  drawing: (_, found) => found.unread.push('picture'),
  pict: (_, found) => found.unread.push('picture'),
  object: (_, found) => found.unread.push('picture'),
  footnoteReference: (_, found) => found.unread.push('footnote'),
  endnoteReference: (_, found) => found.unread.push('footnote'),
}
