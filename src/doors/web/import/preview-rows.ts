import type {
  ParsedPlan,
  ParsedResult,
  ParsedRow,
  ParsedSection,
  RowAddress,
} from '#domain/papers/parsed-plan.ts'
import { type PreviewQuery, type RowChoice, writeAddress } from '../addresses/import-addresses.ts'
import type { RowChanges } from './row-changes.ts'

/**
 * A row of the preview, with the section and result in which it stands.
 * `row` is absent for a result without rows, which stands for itself.
 */
export type PreviewRow = { section: ParsedSection; result: ParsedResult; row?: ParsedRow; at: RowAddress }

/** The rows of a choice on one page. For every page, `first` and `last` are the results at its ends. */
export type RowsOfPage = {
  rows: PreviewRow[]
  total: number
  page: number
  pages: { first: string; last: string }[]
}

/** The most rows on one page: more than any known plan has, so that only very long ones are divided. */
const mostRows = 150

/**
 * The rows of a choice, divided into pages.
 * The page is the requested one, or the one that holds the requested place.
 */
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

/** The places of rows in doubt. A doubt on a result or a section belongs to the first of its rows. */
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
