/** A row of a sheet that somebody sent: its number in the file, and the text of each cell. */
export type SentRow = {
  number: number
  cells: readonly string[]
  /** The columns, counted from 0, whose text is the value of a formula. */
  formulas?: readonly number[]
}

/** A sheet that somebody sent, as texts; a CSV file is one without a name. */
export type SentSheet = { name: string; rows: readonly SentRow[] }
