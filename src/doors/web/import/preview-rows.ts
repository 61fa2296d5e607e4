import type {
  ParsedPlan,
  ParsedResult,
  ParsedRow,
  ParsedSection,
  RowAddress,
} from '#domain/papers/parsed-plan.ts'
import { type PreviewQuery, type RowChoice, writeAddress } from '../addresses/import-addresses.ts'
import type { RowChanges } from './row-changes.ts'

/** One row of what was read, with all that it stands in. A result without rows stands for itself: `row` is then absent. */
export type PreviewRow = { section: ParsedSection; result: ParsedResult; row?: ParsedRow; at: RowAddress }

/** The rows of a choice that stand on one page. `first` to `last` of every page are the results it begins and ends with. */
export type RowsOfPage = {
  rows: PreviewRow[]
  total: number
  page: number
  pages: { first: string; last: string }[]
}

/** Most rows on one page: more than the plans we know, so that only very long ones are parted. */
const mostRows = 150

/** The rows that a choice lets through, parted into pages; the page is the one asked for, or the one that holds the place asked for. */
export const rowsOfPage = (parsedPlan: ParsedPlan, changes: RowChanges, query: PreviewQuery): RowsOfPage => {
  const rows = rowsOfChoice(parsedPlan, changes)[query.show]
  const count = Math.max(1, Math.ceil(rows.length / mostRows))
  const place = query.edit ?? query.at
  const pageNumber = query.page ?? (place && pageOf(rows, place)) ?? 1
  const page = Math.min(pageNumber, count)
  const pages = Array.from({ length: count }, (_, i) => ({
    first: rows[i * mostRows]?.result.number ?? '',
    last: rows[Math.min((i + 1) * mostRows, rows.length) - 1]?.result.number ?? '',
  }))
  return { rows: rows.slice((page - 1) * mostRows, page * mostRows), total: rows.length, page, pages }
}

/** The rows that each choice shows, in the order of the paper. */
export const rowsOfChoice = (
  parsedPlan: ParsedPlan,
  changes: RowChanges,
): Record<RowChoice, PreviewRow[]> => {
  const all = allRows(parsedPlan)
  const doubtPlaces = doubtedPlaces(parsedPlan)
  return {
    all,
    doubts: all.filter(({ at }) => doubtPlaces.has(writeAddress({ ...at, row: at.row ?? 0 }))),
    changes: all.filter(({ at }) => changes.touches(at)),
  }
}

const allRows = ({ sections }: ParsedPlan): PreviewRow[] =>
  sections.flatMap(section =>
    section.results.flatMap((result): PreviewRow[] => {
      const of = { section: section.number, result: result.number }
      if (result.rows.length === 0) return [{ section, result, at: of }]
      return result.rows.map((row, i) => ({ section, result, row, at: { ...of, row: i } }))
    }),
  )

/** The rows that doubts are on; one on a result or a section is on the first of its rows. */
const doubtedPlaces = ({ doubts, sections }: ParsedPlan): Set<string> =>
  new Set(
    doubts.map(({ at: { section, result, row = 0 } }) => {
      const first = sections.find(({ number }) => number === section)?.results[0]?.number ?? ''
      return writeAddress({ section, result: result ?? first, row })
    }),
  )

const pageOf = (
  rows: readonly PreviewRow[],
  { section, result, row = 0 }: RowAddress,
): number | undefined => {
  const first = rows.findIndex(
    ({ at }) =>
      at.section === section && (result === undefined || (at.result === result && (at.row ?? 0) >= row)),
  )
  return first < 0 ? undefined : Math.floor(first / mostRows) + 1
}
