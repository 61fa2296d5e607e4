import type { Piece, ReturnedParagraph, UnreadKind } from '#domain/returned/returned-paper.ts'
import { labelOf, type ParagraphContext } from '../docx-paragraphs.ts'
import { isOn } from '../office-package.ts'
import { at, isElement, textOf, type XmlElement, type XmlNode } from '../xml.ts'
import { bookmarkAnchor } from './bookmarks.ts'
import { byOf, trackedWithin, type Tracked } from './tracked.ts'

/** A paragraph with the label that its list prints before it (empty without one) and its level where it is a heading. */
export type EditedParagraph = ReturnedParagraph & { label: string; heading?: number }

/** The comments whose words are being read, and the words of each so far. A comment may be put on several paragraphs. */
export type Quoting = { open: Set<string>; quotes: Map<string, string> }

/** Reads one paragraph (`w:p`) with what people did in it. */
export const readEditedParagraph = (
  paragraph: XmlElement,
  tracked: Tracked,
  context: ParagraphContext,
  quoting: Quoting,
): EditedParagraph => {
  const found: Found = { pieces: [], anchors: [], comments: [], unread: [], quoting }
  for (const node of paragraph.children) readInline(node, tracked, found)
  for (const id of quoting.open) quoting.quotes.set(id, `${quoting.quotes.get(id) ?? ''} `)
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

type Found = { pieces: Piece[]; anchors: string[]; comments: string[]; unread: UnreadKind[]; quoting: Quoting }

const readInline = (node: XmlNode, tracked: Tracked, found: Found): void => {
  if (!isElement(node) || unread.has(node.name)) return
  const known = places[node.name]
  if (known) return known(node, found)
  if (node.name === 'r' && isOn(at(node, 'rPr'), 'vanish')) return
  const text =
    node.name === 't' || node.name === 'delText' ? textOf(node) : (signs[node.name] ?? (node.name === 'sym' ? symbol(node) : undefined))
  if (text !== undefined) {
    if (text !== '') found.pieces.push({ text: keepable(text), ...tracked })
    const { open, quotes } = found.quoting
    if (tracked.change !== 'deleted') for (const id of open) quotes.set(id, `${quotes.get(id) ?? ''}${keepable(text)}`)
    return
  }
  const within = trackedWithin(node, tracked)
  for (const child of node.children) readInline(child, within, found)
}

/** In the form that texts are kept in, without what no database can hold. LibreOffice puts a lone joiner into rows that it tracks as new. */
const keepable = (text: string): string => (text === '\u200d' ? '' : text.replaceAll('\0', '').toWellFormed().normalize('NFC'))

// Properties, field codes and what older readers see are no words of the paper.
const unread = new Set(['pPr', 'rPr', 'instrText', 'delInstrText', 'Fallback', 'rt'])

const signs: Record<string, string> = { tab: '\t', ptab: '\t', br: '\n', cr: '\n', noBreakHyphen: '\u2011', softHyphen: '' }

/** A sign of a symbol font, by its code: `F0B7`. */
const symbol = ({ attributes }: XmlElement): string => String.fromCodePoint(Number.parseInt(attributes['char'] ?? '', 16) || 0x20)

const places: Record<string, (element: XmlElement, found: Found) => void> = {
  bookmarkStart: (element, { anchors }) => anchors.push(...bookmarkAnchor(element)),
  commentRangeStart: ({ attributes }, { comments, quoting }) => {
    keepOnce(comments, attributes['id'] ?? '')
    quoting.open.add(attributes['id'] ?? '')
  },
  commentRangeEnd: ({ attributes }, { quoting }) => void quoting.open.delete(attributes['id'] ?? ''),
  commentReference: ({ attributes }, { comments }) => keepOnce(comments, attributes['id'] ?? ''),
  drawing: (_, found) => found.unread.push('picture'),
  pict: (_, found) => found.unread.push('picture'),
  object: (_, found) => found.unread.push('picture'),
  footnoteReference: (_, found) => found.unread.push('footnote'),
  endnoteReference: (_, found) => found.unread.push('footnote'),
}

const keepOnce = (list: string[], id: string): void => {
  if (!list.includes(id)) list.push(id)
}
