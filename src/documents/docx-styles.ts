import { at, childrenNamed, type XmlElement } from './xml.ts'
import { valueOf } from './office-package.ts'

/** What a paragraph style passes on to its paragraphs. */
export type ParagraphStyle = { outlineLevel?: number; numbering?: XmlElement }

/** The paragraph styles of a document by id, each with what it inherits. Heading levels come from the outline level, whatever the style's language. */
export const readStyles = (styles: XmlElement | undefined): Map<string, ParagraphStyle> => {
  const written = new Map(
    childrenNamed(styles, 'style').map(style => [style.attributes['styleId'] ?? '', style]),
  )
  return new Map([...written].map(([id]) => [id, inherited(written, id, new Set())]))
}

const inherited = (written: Map<string, XmlElement>, id: string, seen: Set<string>): ParagraphStyle => {
  const style = written.get(id)
  if (!style || seen.has(id) || seen.size >= deepest) return {}
  const base = inherited(written, valueOf(style, 'basedOn') ?? '', new Set([...seen, id]))
  const outlineLevel =
    outlineOf(at(style, 'pPr')) ?? headingOf(id, valueOf(style, 'name')) ?? base.outlineLevel
  const numbering = at(style, 'pPr', 'numPr') ?? base.numbering
  return { ...(outlineLevel !== undefined && { outlineLevel }), ...(numbering && { numbering }) }
}

/** Styles that go on from so many others go on from none: no word processor follows them so far. */
const deepest = 50

/** The outline level of paragraph properties, counted from 0; undefined for body text. */
export const outlineOf = (properties: XmlElement | undefined): number | undefined => {
  const level = Number(valueOf(properties, 'outlineLvl') ?? 9)
  return level < 9 ? level : undefined
}

/** Built-in heading styles carry their English name in the file even where Word shows another. */
const headingOf = (id: string, name: string | undefined): number | undefined => {
  const level = /^heading ?([1-9])$/i.exec(name ?? id)?.[1]
  return level ? Number(level) - 1 : undefined
}
