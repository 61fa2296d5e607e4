import { largest } from '#domain/extremes.ts'

/** Words in a column: how wide it is, in digits, and how large they are, in points. */
type Set = { words: string; width: number; size?: number }

/**
 * How high a row has to be for the words of its cells, in points: a little more rather than less. Spreadsheets work it out
 * anew when a cell is edited, but not every one of them does when it opens a file.
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
/** What a cell keeps free at its sides, in digits. */
const padding = 1
/** No spreadsheet has higher rows. */
const highest = 409

/** How many lines words take, broken between words, or within one that is longer than a line. */
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

/** The width of a sign beside that of a digit, in the usual faces. */
const characterWidth = (character: string): number => {
  if (/[ijlI.,;:'’|! ]/.test(character)) return 0.5
  if (/[cfrst()/-]/.test(character)) return 0.77
  if (/[mwMW@%—…]/.test(character)) return 1.6
  if (/[\p{Lu}&]/u.test(character)) return 1.2
  return character > '\u2e7f' ? 2 : 1
}
