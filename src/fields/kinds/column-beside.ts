/**
 * The name of another column of the same field, for the check of one: `grant_amount` beside `grant_currency`
 * is asked for as `_amount`. A name in quotes stays in quotes.
 */
export const columnBeside = (column: string, suffix: string): string =>
  column.replace(/_[a-z]+("?)$/, (_, quote: string) => `${suffix}${quote}`)
