import { at, childrenNamed, type XmlElement } from './xml.ts'
import { valueOf } from './office-package.ts'

/** What paragraphs inherit from their style. */
export type ParagraphStyle = { outlineLevel?: number; numbering?: XmlElement }

/**
 * The paragraph styles of a document by id, each with what it inherits.
 * Heading levels come from the outline level, which does not depend on the language of the style's name.
 */
export const readStyles = (styles: XmlElement | undefined): Map<string, ParagraphStyle> => {
  const styleElements = new Map(
    childrenNamed(styles, 'style').map(style => [style.attributes['styleId'] ?? '', style]),
  )
  return new Map([...styleElements].map(([id]) => [id, withInheritance(styleElements, id, new Set())]))
}

const withInheritance = (
  styleElements: Map<string, XmlElement>,
  id: string,
  visited: Set<string>,
): ParagraphStyle => {
  const style = styleElements.get(id)
  if (!style || visited.has(id) || visited.size >= deepest) return {}
  const base = withInheritance(styleElements, valueOf(style, 'basedOn') ?? '', new Set([...visited, id]))
  const outlineLevel =
    levelInOutline(at(style, 'pPr')) ?? headingOf(id, valueOf(style, 'name')) ?? base.outlineLevel
  const numbering = at(style, 'pPr', 'numPr') ?? base.numbering
  return { ...(outlineLevel !== undefined && { outlineLevel }), ...(numbering && { numbering }) }
}

/** The longest chain of styles that is followed. Word processors do not follow longer ones. */
const deepest = 50

/** The outline level of paragraph properties, from 0; undefined for body text. */
export const levelInOutline = (properties: XmlElement | undefined): number | undefined => {
  const level = Number(valueOf(properties, 'outlineLvl') ?? 9)
  return level < 9 ? level : undefined
}

/**
 * The heading level of a built-in style.
 * The file has its English name even where Word shows a translation.
 */
const headingOf = (id: string, name: string | undefined): number | undefined => {
  const level = /^heading ?([1-9])$/i.exec(name ?? id)?.[1]
  return level ? Number(level) - 1 : undefined
}
