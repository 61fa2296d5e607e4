/**
 * The lines of a text in a column `width` letters wide, as extractors leave them.
 * Each line ends with a space, unless a word continues on the next line.
 * An empty line between paragraphs is a single space; before a bullet there is none.
 */
export const wrap = (text: string, width: number): string[] => {
  const lines: string[] = []
  for (const paragraph of text.split('\n')) {
    const bullet = paragraph.startsWith('• ')
    if (paragraph === '') lines.push(' ')
    else lines.push(...(bullet && lines.length > 0 ? [''] : []), ...wrapParagraph(paragraph, width))
  }
  return lines
}

const wrapParagraph = (paragraph: string, width: number): string[] => {
  const lines: string[] = []
  let line = ''
  for (const piece of piecesOf(paragraph)) {
    if (line !== '' && measure(line + piece.trimEnd()) > width) {
      lines.push(line)
      line = ''
    }
    line += piece
    while (measure(line.trimEnd()) > width) {
      const fits = lettersThatFit(line, width)
      lines.push(line.slice(0, fits))
      line = line.slice(fits)
    }
  }
  return [...lines, line.endsWith(' ') ? line : `${line} `]
}

/** The pieces between which a line may break: after a space, and after a hyphen or slash in a word. */
const piecesOf = (paragraph: string): string[] =>
  paragraph.match(/[^ \-/]*(?:[-/](?=[^ ])| +|$)|[^ ]*[-/] +/gu)?.filter(Boolean) ?? []

const lettersThatFit = (line: string, width: number): number => {
  let fits = 1
  while (measure(line.slice(0, fits + 1)) <= width) fits += 1
  return fits
}

/** The width of the longest piece of a text that must not be broken, in letters. */
export const widestPiece = (text: string): number =>
  Math.ceil(Math.max(...piecesOf(text).map(piece => measure(piece.trimEnd()))))

/** The width of a text in letters of average width. */
const measure = (text: string): number => {
  let sum = 0
  for (const letter of text)
    sum += /[iljtfr.,;:'’ ()\u00a0]/u.test(letter)
      ? 0.6
      : /[mwMW%]/u.test(letter)
        ? 1.5
        : /\p{Lu}/u.test(letter)
          ? 1.25
          : 1
  return sum
}
