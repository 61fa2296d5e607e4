import type { PlanTable } from './plan-table.ts'

/** Which part of a long table a page shows: pages count from 1, rows too. */
export type PagePart = { page: number; pages: number; from: number; to: number }

/** As many rows as a browser lays out without a wait; the longest plans known have some 300. */
const mostRows = 500

/**
 * A page of a table. It is cut between results, so that no spanning cell is torn: a page holds at least one result, and no more
 * than 500 rows unless that one has more. A page beyond the last is the last.
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
