import { element } from '../office/element.ts'

/** The two page kinds of a paper: A4 portrait, and A4 landscape for its tables. */
export type PageKind = 'portrait' | 'landscape'

// Twentieths of a point: A4 is 11906 by 16838.
const pages = {
  portrait: { width: 11906, height: 16838, side: 1418, top: 1304, bottom: 1304 },
  landscape: { width: 16838, height: 11906, side: 964, top: 964, bottom: 964 },
} as const

/** The width of a page's text, in twentieths of a point. */
export const textWidth = (kind: PageKind): number => pages[kind].width - 2 * pages[kind].side

/**
 * The properties that end a section: its page and its footer's relation.
 * Each section begins on a new page.
 */
export const sectionProperties = (kind: PageKind, footer: string): string => {
  const { width, height, side, top, bottom } = pages[kind]
  return element(
    'w:sectPr',
    {},
    element('w:footerReference', { 'w:type': 'default', 'r:id': footer }),
    element('w:type', { 'w:val': 'nextPage' }),
    element('w:pgSz', {
      'w:w': width,
      'w:h': height,
      'w:orient': kind === 'landscape' ? 'landscape' : undefined,
    }),
    element('w:pgMar', {
      'w:top': top,
      'w:right': side,
      'w:bottom': bottom,
      'w:left': side,
      'w:header': 567,
      'w:footer': 510,
      'w:gutter': 0,
    }),
  )
}
