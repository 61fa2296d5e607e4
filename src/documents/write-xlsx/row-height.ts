import { largest } from '#domain/extremes.ts'

/** Text in a column: the column's width in digits, and the type size in points. */
type Set = { words: string; width: number; size?: number }

/**
 * The height that a row needs for the text of its cells, in points, rather too much than too little.
 * Spreadsheets adjust the height after an edit, but not all do so when they open a file.
 */
export const rowHeight = (cells: readonly Set[]): number => {
  const heights = cells.map(
    ({ words, width, size = usualSize }) =>
      linesOf(words, (width * usualSize) / size - padding) * size * leading,
  )
  return Math.min(highest, Math.ceil(largest([usualSize * leading, ...heights]) + 2))
}

const usualSize = 10
const leading = 1.3
/** The free space at the sides of a cell, in digits. */
const padding = 1
/** The greatest height of a row in spreadsheets. */
const highest = 409

/** The number of lines of a text, broken between words, or within a word longer than a line. */
const linesOf = (words: string, width: number): number =>
  words.split('\n').reduce((sum, line) => {
    let lines = 1
    let usedWidth = 0
    for (const word of line.split(/(?<=[ \-/])/u)) {
      const wordWidth = widthOf(word)
      if (usedWidth > 0 && usedWidth + wordWidth > width) {
        lines += 1
        usedWidth = 0
      }
      usedWidth += wordWidth
      const more = Math.ceil(usedWidth / width) - 1
      lines += Math.max(0, more)
      usedWidth -= Math.max(0, more) * width
    }
    return sum + lines
  }, 0)

const widthOf = (word: string): number =>
  [...word].reduce((sum, character) => sum + characterWidth(character), 0)

/** The width of a character relative to a digit, in the usual fonts. */
const characterWidth = (character: string): number => {
  if (/[ijlI.,;:'’|! ]/.test(character)) return 0.5
  if (/[cfrst()/-]/.test(character)) return 0.77
  if (/[mwMW@%—…]/.test(character)) return 1.6
  if (/[\p{Lu}&]/u.test(character)) return 1.2
  return character > '\u2e7f' ? 2 : 1
}
