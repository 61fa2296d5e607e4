import type { PlanTable } from './plan-table.ts'

/** The part of a long table that a page shows. Pages and rows are counted from 1. */
export type PagePart = { page: number; pages: number; from: number; to: number }

/** A browser lays out this many rows without a noticeable wait; the longest plans known have some 300. */
const mostRows = 500

/**
 * One page of a table. It ends between results, so that no spanning cell is cut. It has at least one result,
 * and at most 500 rows unless one result has more. A number beyond the last page gives the last.
 */
export const pageOfTable = (table: PlanTable, pageNumber: number): { table: PlanTable; part: PagePart } => {
  const pages = pagesOf(table)
  const page = Math.min(Math.max(pageNumber, 1), pages.length)
  const visibleResults = new Set(pages[page - 1])
  const rowsIn = (results: readonly (typeof pages)[number][]): number =>
    results.flat().reduce((sum, { rows }) => sum + rows.length, 0)
  const before = rowsIn(pages.slice(0, page - 1))
  return {
    table: {
      ...table,
      sections: table.sections
        .map(({ section, results }) => ({
          section,
          results: results.filter(result => visibleResults.has(result)),
        }))
        .filter(({ results }) => results.length > 0),
    },
    part: { page, pages: pages.length, from: before + 1, to: before + rowsIn(pages.slice(page - 1, page)) },
  }
}

type Results = PlanTable['sections'][number]['results']

const pagesOf = (table: PlanTable): Results[] => {
  const pages: Results[] = [[]]
  let rows = 0
  for (const result of table.sections.flatMap(({ results }) => results)) {
    if (rows > 0 && rows + result.rows.length > mostRows) {
      pages.push([])
      rows = 0
    }
    pages.at(-1)?.push(result)
    rows += result.rows.length
  }
  return pages
}
