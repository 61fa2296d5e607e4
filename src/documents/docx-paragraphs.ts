import type { Budget } from './budget.ts'
import { joinCellParagraphs } from './cell-text.ts'
import { type ParagraphStyle, levelInOutline } from './docx-styles.ts'
import type { Numbering } from './docx-numbering.ts'
import { isOn, valueOf } from './office-package.ts'
import { at, characterOf, isElement, textOf, type XmlElement, type XmlNode } from './xml.ts'

/** What paragraphs need to be read: the document's styles, its running numbers, and what may still be read. */
export type ParagraphContext = { styles: Map<string, ParagraphStyle>; numbering: Numbering; budget: Budget }

/** A paragraph as printed: its label, its text with tracked insertions and without deletions, and its heading level (from 1). */
export type DocxParagraph = { text: string; heading?: number }

/** Reads one paragraph (`w:p`). An empty one takes no number. */
export const readParagraph = (paragraph: XmlElement, context: ParagraphContext): DocxParagraph => {
  const text = paragraph.children.map(inlineText).join('')
  if (text.trim() === '') return { text: '' }
  const { label, outline } = labelOf(paragraph, context)
  return { text: joinCellParagraphs([label + text]), ...(outline !== undefined && { heading: outline + 1 }) }
}

/** The label that a list prints before a paragraph (empty without one), and its outline level (from 0) where it is a heading. Counts lists on. */
export const labelOf = (
  paragraph: XmlElement,
  { styles, numbering }: ParagraphContext,
): { label: string; outline: number | undefined } => {
  const properties = at(paragraph, 'pPr')
  const style = styles.get(valueOf(properties, 'pStyle') ?? '')
  return {
    label: numbering(mergedNumbering(at(properties, 'numPr'), style?.numbering)),
    outline: levelInOutline(properties) ?? style?.outlineLevel,
  }
}

/** A paragraph may name only the level and leave the list to its style. */
const mergedNumbering = (
  own: XmlElement | undefined,
  styleNumbering: XmlElement | undefined,
): XmlElement | undefined =>
  own && styleNumbering
    ? { ...styleNumbering, children: [...own.children, ...styleNumbering.children] }
    : (own ?? styleNumbering)

// Deleted and moved-away text, field codes, what older readers see, notes and drawings are not the words of the paper.
const skippedElements = new Set([
  'pPr',
  'rPr',
  'del',
  'moveFrom',
  'delText',
  'instrText',
  'delInstrText',
  'Fallback',
  'drawing',
  'pict',
  'object',
  'rt',
])

const inlineText = (node: XmlNode): string => {
  if (!isElement(node) || skippedElements.has(node.name)) return ''
  if (node.name === 't') return textOf(node)
  if (node.name === 'r' && isOn(at(node, 'rPr'), 'vanish')) return ''
  return (
    characterElements[node.name] ??
    (node.name === 'sym' ? symbol(node) : node.children.map(inlineText).join(''))
  )
}

const characterElements: Record<string, string> = {
  tab: '\t',
  ptab: '\t',
  br: '\n',
  cr: '\n',
  noBreakHyphen: '-',
  softHyphen: '',
}

/** A sign of a symbol font (`w:sym`), by its code: `F0B7`. A code that is none is a space. */
export const symbol = ({ attributes }: XmlElement): string =>
  characterOf(Number.parseInt(attributes['char'] ?? '', 16)) ?? ' '
