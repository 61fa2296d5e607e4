/**
 * The colours of our own sheets, `rrggbb`. An import knows by them what it is reading: words that only repeat the cell
 * above, and columns that are there to be read.
 */
export const sheetColours = {
  heading: 'dce6ea',
  asideHeading: 'e6e4df',
  /** A red: the legend says so. */
  tint: 'f8d7d2',
  repeats: '6f7b82',
  inserted: '1f5f3a',
  deleted: 'a3341e',
  line: 'b4bec3',
} as const
