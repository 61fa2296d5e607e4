import { Refusal } from '#domain/refusal.ts'

/** The most of each thing that one file may make its reader work on. */
export type FileLimits = {
  columns: number
  cells: number
  lines: number
  nodes: number
  unpacked: number
  pages: number
  operators: number
}

/** The limits of files that people send: some ten times what the largest plan needs. `unpacked` is in bytes. */
export const fileLimits: FileLimits = {
  columns: 1000,
  cells: 500_000,
  lines: 500_000,
  nodes: 1_500_000,
  unpacked: 60_000_000,
  pages: 2000,
  operators: 2_000_000,
}

/** What may still be read of one file. Readers count while they read, before they work on what they counted. */
export type Budget = {
  limits: FileLimits
  /**
   * Takes so many away.
   * @throws Refusal fileOverLimit, fileExpands
   */
  spend: (name: keyof FileLimits, amount?: number) => void
}

/** A budget of which nothing is spent. */
export const createBudget = (limits: FileLimits = fileLimits): Budget => {
  const spent = new Map<keyof FileLimits, number>()
  return {
    limits,
    spend: (name, amount = 1) => {
      const sum = (spent.get(name) ?? 0) + amount
      spent.set(name, sum)
      if (sum > limits[name]) throw overLimit(name, limits[name])
    },
  }
}

/**
 * The column after a cell that spans so many columns.
 * @throws Refusal fileOverLimit where no table has so many columns
 */
export const columnAfter = (column: number, span: number, { limits: { columns } }: Budget): number => {
  if (column + span > columns) throw overLimit('columns', columns)
  return column + span
}

const overLimit = (name: keyof FileLimits, most: number): Refusal =>
  name === 'unpacked'
    ? new Refusal('fileExpands', { most: most / 1_000_000 })
    : new Refusal('fileOverLimit', { limit: name, most })

/** A whole number of columns as a file writes it; where it writes none, or less than `least`, it is `least`. */
export const columnCount = (written: string | undefined, least: 0 | 1): number => {
  const count = Number(written ?? least)
  return Number.isInteger(count) && count > least ? count : least
}
