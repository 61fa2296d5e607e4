/**
 * The lines into which a column so many letters wide breaks a text, as extractors leave them: each ends
 * with a space,
 * unless a word went on over the edge without a hyphen or broke at a hyphen or stroke of its own. An
 * empty line between
 * paragraphs is a lone space; before a bullet it is nothing.
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

/** Where a line may break: after a space, and after a hyphen or stroke within a word. No-break spaces hold. */
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

/** The width of a text in letters of a middling width: the letters of a printed paper are not equally wide. */
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
