import type { PageLine } from './lines.ts'
import type { PdfPage } from './page.ts'

/** The share of a page's height, at the top and bottom, that may hold running titles and page numbers. */
const margin = 0.12

/**
 * The page furniture among the lines: running titles and page numbers.
 * These lines stand near the top or bottom and repeat on other pages at the same height, apart from their
 * figures.
 */
export const furniture = (
  pages: readonly { page: PdfPage; lines: readonly PageLine[] }[],
): ReadonlySet<PageLine> => {
  const edges = pages.flatMap(({ page, lines }) =>
    lines.filter(({ baseline }) => baseline < page.height * margin || baseline > page.height * (1 - margin)),
  )
  const places = Map.groupBy(edges, line => `${withoutFigures(line.text)} ${Math.round(line.baseline / 6)}`)
  const repeatedLines = [...places.values()]
    .filter(lines => new Set(lines.map(({ page }) => page)).size > 1)
    .flat()
  return new Set([...repeatedLines, ...edges.filter(({ text }) => isPageNumber(text))])
}

const withoutFigures = (text: string): string => text.replace(/\d+/g, '#').replace(/\s+/g, '')

const isPageNumber = (text: string): boolean =>
  /^(?:p(?:age|ág\.?|\.)?\s*)?[-–]?\s*\d{1,4}\s*[-–]?(?:\s*(?:\/|of|de|sur)\s*\d{1,4})?$/i.test(text.trim())
