import type { Budget } from './budget.ts'
import { at, childrenNamed, type XmlElement } from './xml.ts'

/** How many columns and rows a cell spans. */
export type CellSpan = { columns: number; rows: number }

/** The merged cells of a sheet: their spans by first cell (`column,row`), and the cells they cover. */
export type SheetMerges = { spans: ReadonlyMap<string, CellSpan>; coveredCells: ReadonlySet<string> }

/**
 * The merged cells of a sheet. A merge ends at the last column that is read.
 * @throws Refusal fileOverLimit where merges cover more cells than the limit
 */
export const readMerges = (sheet: XmlElement, budget: Budget): SheetMerges => {
  const spans = new Map<string, CellSpan>()
  const coveredCells = new Set<string>()
  for (const { attributes } of childrenNamed(at(sheet, 'mergeCells'), 'mergeCell')) {
    const [, left, top, right, bottom] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(attributes['ref'] ?? '') ?? []
    const [from, to] = [columnOf(left), columnOf(right)]
    if (from === undefined || to === undefined) continue
    const row = Number(top)
    const columns = Math.min(to, budget.limits.columns - 1) - from + 1
    const rows = Math.min(Number(bottom), lastRow) - row + 1
    if (columns < 1 || rows < 1) continue
    spans.set(`${from},${row}`, { columns, rows })
    if (columns * rows > mostCovered) continue
    budget.spend('cells', columns * rows)
    for (let down = 0; down < rows; down++) {
      for (let along = 0; along < columns; along++)
        if (down + along > 0) coveredCells.add(`${from + along},${row + down}`)
    }
  }
  return { spans, coveredCells }
}

/** The most cells of a merge that are listed one by one; larger merges are decoration over a whole sheet. */
const mostCovered = 100_000

/** The last row that a sheet can have. */
export const lastRow = 1_048_576

/** The column of a cell's address, from 0: `B7` → 1; undefined where the address is invalid. */
export const columnOf = (address: string | undefined): number | undefined => {
  const letters = /^[A-Z]+/.exec(address ?? '')?.[0]
  return letters === undefined
    ? undefined
    : [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1
}
