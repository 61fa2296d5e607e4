import { Refusal } from '#domain/refusal.ts'

/** The limits of one file: how much of each thing its reader may process. */
export type FileLimits = {
  columns: number
  cells: number
  lines: number
  nodes: number
  unpacked: number
  pages: number
  operators: number
}

/**
 * The limits of files that people send: about ten times what the largest plan needs.
 * `unpacked` is in bytes.
 */
export const fileLimits: FileLimits = {
  columns: 1000,
  cells: 500_000,
  lines: 500_000,
  nodes: 1_500_000,
  unpacked: 60_000_000,
  pages: 2000,
  operators: 2_000_000,
}

/**
 * What may still be read of one file.
 * Readers count while they read, before they process what they counted.
 */
export type Budget = {
  limits: FileLimits
  /**
   * Takes an amount (1 where absent) from the budget.
   * @throws Refusal fileOverLimit, fileExpands
   */
  spend: (name: keyof FileLimits, amount?: number) => void
}

/** A new budget with these limits. */
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
 * The column after a cell that spans this many columns.
 * @throws Refusal fileOverLimit where the column lies beyond the limit
 */
export const columnAfter = (column: number, span: number, { limits: { columns } }: Budget): number => {
  if (column + span > columns) throw overLimit('columns', columns)
  return column + span
}

const overLimit = (name: keyof FileLimits, most: number): Refusal =>
  name === 'unpacked'
    ? new Refusal('fileExpands', { most: most / 1_000_000 })
    : new Refusal('fileOverLimit', { limit: name, most })

/**
 * The whole number of columns that a file states.
 * Where it states none, or fewer than `least`, the answer is `least`.
 */
export const columnCount = (attribute: string | undefined, least: 0 | 1): number => {
  const count = Number(attribute ?? least)
  return Number.isInteger(count) && count > least ? count : least
}
