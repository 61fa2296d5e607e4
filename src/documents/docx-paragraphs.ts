import type { Budget } from './budget.ts'
import { joinCellParagraphs } from './cell-text.ts'
import { type ParagraphStyle, levelInOutline } from './docx-styles.ts'
import type { Numbering } from './docx-numbering.ts'
import { isOn, valueOf } from './office-package.ts'
import { at, characterOf, isElement, textOf, type XmlElement, type XmlNode } from './xml.ts'

/** What reading a paragraph needs: the document's styles, its running numbers and the budget. */
export type ParagraphContext = { styles: Map<string, ParagraphStyle>; numbering: Numbering; budget: Budget }

/**
 * A paragraph as printed: its label and text, and its heading level (from 1).
 * Tracked insertions are part of the text, deletions are not.
 */
export type DocxParagraph = { text: string; heading?: number }

/** The text and level of one paragraph (`w:p`). An empty one takes no number. */
export const readParagraph = (paragraph: XmlElement, context: ParagraphContext): DocxParagraph => {
  const text = paragraph.children.map(inlineText).join('')
  if (text.trim() === '') return { text: '' }
  const { label, outline } = labelOf(paragraph, context)
  return { text: joinCellParagraphs([label + text]), ...(outline !== undefined && { heading: outline + 1 }) }
}

/**
 * The label of a paragraph (or an empty string), and its outline level (from 0) where it is a heading.
 * Each call counts its list on by one.
 */
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

/**
 * The list and level of a paragraph. A paragraph may state only the level and take the list from its style.
 */
const mergedNumbering = (
  own: XmlElement | undefined,
  styleNumbering: XmlElement | undefined,
): XmlElement | undefined =>
  own && styleNumbering
    ? { ...styleNumbering, children: [...own.children, ...styleNumbering.children] }
    : (own ?? styleNumbering)

// These elements hold no text of the paper: deleted or moved text, field codes, fallbacks, notes, drawings.
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

/** A character of a symbol font (`w:sym`) by its code, such as `F0B7`; a space where the code is invalid. */
export const symbol = ({ attributes }: XmlElement): string =>
  characterOf(Number.parseInt(attributes['char'] ?? '', 16)) ?? ' '
