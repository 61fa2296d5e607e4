import type { CellKey } from '#domain/plan/layout.ts'
import type { ParsedPlan, RowAddress } from '#domain/papers/parsed-plan.ts'

/** The plan without the doubts on a cell. Warnings stay: accepting an unknown code does not explain it. */
export const withoutDoubts = (parsedPlan: ParsedPlan, at: RowAddress, cell: CellKey): ParsedPlan => ({
  ...parsedPlan,
  doubts: parsedPlan.doubts.filter(doubt => doubt.cell !== cell || !sameAddress(doubt.at, at)),
})

/** The plan with the doubts and warnings of a result moved to new rows; `undefined` removes them. */
export const renumberRows = (
  parsedPlan: ParsedPlan,
  result: RowAddress,
  goesTo: (row: number, cell?: CellKey) => number | undefined,
): ParsedPlan => {
  const follow = <T extends { at?: RowAddress; cell?: CellKey }>(item: T): T[] => {
    const { at, cell } = item
    if (at?.row === undefined || !sameAddress({ ...at, row: 0 }, { ...result, row: 0 })) return [item]
    const row = goesTo(at.row, cell)
    return row === undefined ? [] : [{ ...item, at: { ...at, row } }]
  }
  return {
    ...parsedPlan,
    doubts: parsedPlan.doubts.flatMap(follow),
    warnings: parsedPlan.warnings.flatMap(follow),
  }
}

/** Whether two addresses are of the same row, result or section. */
const sameAddress = (a: RowAddress, b: RowAddress): boolean =>
  a.section === b.section && a.result === b.result && a.row === b.row
