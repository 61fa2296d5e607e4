/**
 * The colours of sheets made by Jacana, as `rrggbb`.
 * An import recognises by them repeated text and columns for information only.
 */
export const sheetColours = {
  heading: 'dce6ea',
  asideHeading: 'e6e4df',
  /** A light red, which the legend explains. */
  tint: 'f8d7d2',
  repeats: '6f7b82',
  inserted: '1f5f3a',
  deleted: 'a3341e',
  line: 'b4bec3',
} as const
