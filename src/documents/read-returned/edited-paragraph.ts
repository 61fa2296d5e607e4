import type { ReturnedPiece, ReturnedParagraph, UnreadKind } from '#domain/edits/returned-paper.ts'
import { storableText } from '../storable-text.ts'
import { labelOf, type ParagraphContext, symbol } from '../docx-paragraphs.ts'
import { isOn } from '../office-package.ts'
import { at, isElement, textOf, type XmlElement, type XmlNode } from '../xml.ts'
import { keepOnce, marks, type Quoting } from './marks.ts'
import { byOf, trackedWithin, type TrackedChange } from './tracked-change.ts'

/** A paragraph with its list label (or an empty string), and its level where it is a heading. */
export type EditedParagraph = ReturnedParagraph & { label: string; heading?: number }

/** One paragraph (`w:p`) with the changes that people made in it. */
export const readEditedParagraph = (
  paragraph: XmlElement,
  trackedChange: TrackedChange,
  context: ParagraphContext,
  quoting: Quoting,
): EditedParagraph => {
  const reading: ParagraphReading = { pieces: [], anchors: [], comments: [], unreadKinds: [], quoting }
  for (const node of paragraph.children) readInline(node, trackedChange, reading)
  quote(' ', quoting)
  const says = reading.pieces.some(({ text, change }) => change !== 'deleted' && text.trim() !== '')
  const { label, outline } = says ? labelOf(paragraph, context) : { label: '', outline: undefined }
  const mark = at(paragraph, 'pPr', 'rPr')
  const end = at(mark, 'del') ?? at(mark, 'moveFrom')
  const { quoting: _, ...read } = reading
  return {
    ...read,
    label,
    bullet: label === '• ',
    ...(outline !== undefined && { heading: outline + 1 }),
    ...(end && { joinedBy: byOf(end) }),
  }
}

type ParagraphReading = {
  pieces: ReturnedPiece[]
  anchors: string[]
  comments: string[]
  unreadKinds: UnreadKind[]
  quoting: Quoting
}

const readInline = (node: XmlNode, trackedChange: TrackedChange, reading: ParagraphReading): void => {
  if (!isElement(node) || skippedElements.has(node.name)) return
  const readPlace = places[node.name]
  if (readPlace) return readPlace(node, reading)
  if (node.name === 'r' && isOn(at(node, 'rPr'), 'vanish')) return
  const text =
    node.name === 't' || node.name === 'delText'
      ? textOf(node)
      : (characterElements[node.name] ?? (node.name === 'sym' ? symbol(node) : undefined))
  if (text !== undefined) {
    if (text !== '') reading.pieces.push({ text: keepable(text), ...trackedChange })
    if (trackedChange.change !== 'deleted') quote(keepable(text), reading.quoting)
    return
  }
  const within = trackedWithin(node, trackedChange)
  for (const child of node.children) readInline(child, within, reading)
}

/**
 * Adds text to each open comment, up to the limit.
 * A comment whose end is missing would otherwise quote the rest of the document.
 */
const quote = (text: string, { open, quotes }: Quoting): void => {
  for (const id of open) {
    const quotation = (quotes.get(id) ?? '') + text
    quotes.set(
      id,
      quotation.length > mostQuoted ? `${quotation.slice(0, mostQuoted).toWellFormed()}…` : quotation,
    )
    if (quotation.length > mostQuoted) open.delete(id)
  }
}

/** The most characters of a comment's quoted text that are kept. */
const mostQuoted = 1000

/**
 * The text in its stored form, without characters that no database can hold.
 * LibreOffice puts a lone joiner into rows that it tracks as new.
 */
const keepable = (text: string): string => (text === '\u200d' ? '' : storableText(text).normalize('NFC'))

// Properties, field codes and fallbacks hold no text of the paper.
const skippedElements = new Set(['pPr', 'rPr', 'instrText', 'delInstrText', 'Fallback', 'rt'])

const characterElements: Record<string, string> = {
  tab: '\t',
  ptab: '\t',
  br: '\n',
  cr: '\n',
  noBreakHyphen: '\u2011',
  softHyphen: '',
}

const places: Readonly<Record<string, (element: XmlElement, reading: ParagraphReading) => void>> = {
  ...marks,
  commentReference: ({ attributes }, { comments }) => keepOnce(comments, attributes['id'] ?? ''),
  drawing: (_, reading) => reading.unreadKinds.push('picture'),
  pict: (_, reading) => reading.unreadKinds.push('picture'),
  object: (_, reading) => reading.unreadKinds.push('picture'),
  footnoteReference: (_, reading) => reading.unreadKinds.push('footnote'),
  endnoteReference: (_, reading) => reading.unreadKinds.push('footnote'),
}
