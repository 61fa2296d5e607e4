import { z } from 'zod'

import { Refusal } from '#domain/refusal.ts'

/** The most rows of a sheet that are read, and so the most that somebody can decide about. */
const mostRows = 50_000

/** Numbers of rows of a sheet. */
export const rowNumbersField = z.array(z.number().int().min(1).max(2_000_000)).max(mostRows)

/**
 * The rows that are chosen after a person decided about some: of these (`among`) the chosen ones (`rows`),
 * and all that were chosen before among the others. Without `among` the person decided about all.
 * @throws Refusal inputInvalid (faults) where a row is chosen that was not among them
 */
export const chosenAfter = (
  before: readonly number[],
  { among, rows }: { among?: readonly number[] | undefined; rows: readonly number[] },
): number[] => {
  if (!among) return [...rows]
  const decided = new Set(among)
  if (rows.some(row => !decided.has(row)))
    throw new Refusal('inputInvalid', { faults: [{ field: 'rows', fault: 'notOneOf' }] })
  return [...before.filter(row => !decided.has(row)), ...rows].toSorted((one, other) => one - other)
}
