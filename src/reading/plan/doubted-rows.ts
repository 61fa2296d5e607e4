import { cellKey } from '#domain/plan/layout.ts'
import type { ParsedPlan, ParsedResult, ParsedRow } from '#domain/papers/parsed-plan.ts'

/**
 * The rows with doubts, as a paper of some rows. A last column has the heading `heading` and the text that
 * `note` makes of a row's doubts. Cells that a row would inherit from rows left out are copied into it.
 */
export const doubtedRows = (
  parsedPlan: ParsedPlan,
  heading: string,
  note: (doubts: ParsedPlan['doubts']) => string,
): ParsedPlan => {
  const isPlanColumn = parsedPlan.columns.map(({ role }) => role !== 'note')
  return {
    ...parsedPlan,
    document: { ...parsedPlan.document, partial: true },
    columns: [...parsedPlan.columns.filter((_, i) => isPlanColumn[i]), { role: 'note' }],
    headings: [
      ...parsedPlan.columns.map((_, i) => parsedPlan.headings?.[i] ?? '').filter((_, i) => isPlanColumn[i]),
      heading,
    ],
    sections: parsedPlan.sections
      .map(section => ({
        ...section,
        results: section.results
          .map(result => {
            const of = (row: number) =>
              parsedPlan.doubts.filter(
                ({ at }) =>
                  at.section === section.number && at.result === result.number && (at.row ?? 0) === row,
              )
            return {
              ...result,
              rows: rowsOf(result, row => of(row).length > 0).map(({ row, i }) => withNote(row, note(of(i)))),
            }
          })
          .filter(({ rows }) => rows.length > 0),
      }))
      .filter(({ results }) => results.length > 0),
  }
}

const rowsOf = (
  { rows }: ParsedResult,
  isIncluded: (row: number) => boolean,
): { row: ParsedRow; i: number }[] =>
  rows.flatMap((row, i) => {
    if (!isIncluded(i)) return []
    return [
      {
        i,
        row:
          i > 0 && isIncluded(i - 1)
            ? row
            : { ...row, cells: { ...cellsAbove(rows.slice(0, i)), ...row.cells } },
      },
    ]
  })

/** The last text of each spanning column in the rows above: what the next row inherits. */
const cellsAbove = (rows: readonly ParsedRow[]): ParsedRow['cells'] =>
  Object.fromEntries(
    spanning.flatMap(key => {
      const text = rows.findLast(({ cells }) => cells[key] !== undefined)?.cells[key]
      return text === undefined ? [] : [[key, text]]
    }),
  )

const spanning = ['periodIndicator', 'lead', 'funding'] as const

const withNote = (row: ParsedRow, note: string): ParsedRow => ({
  ...row,
  cells: { ...row.cells, [cellKey({ role: 'note' })]: note },
})
