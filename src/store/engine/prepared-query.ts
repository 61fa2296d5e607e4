import type { QueryConfig } from 'pg'

/** The most statements that a connection keeps prepared, and their longest text: each costs memory. */
const [mostPrepared, longestPrepared] = [200, 2_000]

const namesByText = new Map<string, string>()

/**
 * A query with the name of its prepared statement, where that is worth it.
 * The database reads and plans such a statement once for each connection, which is a third of its work.
 */
export const preparedQuery = (text: string, values: unknown[]): QueryConfig => {
  const isWorthIt = values.length > 0 && text.length <= longestPrepared
  if (isWorthIt && !namesByText.has(text) && namesByText.size < mostPrepared)
    namesByText.set(text, `s${namesByText.size}`)
  const name = namesByText.get(text)
  return { text, values, ...(name !== undefined && { name }) }
}
