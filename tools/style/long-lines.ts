import type { Breach, SourceFile } from '../rooms/source-file.ts'

const mostCharacters = 110

/**
 * The lines that are too long to be read beside another file.
 * Long texts in quotes and long patterns do not count.
 */
export const longLines = (files: readonly SourceFile[]): Breach[] =>
  files.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, index) => {
      const { length } = line.replace(longText, '""').replace(longPattern, '//')
      if (length <= mostCharacters) return []
      return [{ path, line: index + 1, sentence: `${length} characters: at most ${mostCharacters}.` }]
    }),
  )

/** A sentence or an example in quotes; if it were split over lines, nobody could search for it. */
const longText = /'(?:\\.|[^'\\]){30,}'|"(?:\\.|[^"\\]){30,}"|`(?:\\.|[^`\\]){30,}`/gu

/** A pattern stands where a value begins; the strokes of a comment do not. */
const longPattern =
  /(?<=(?:^|[=>(,:[&|?{};]|\breturn)\s*)\/(?![*/])(?:\\.|\[(?:\\.|[^\]\\])*\]|[^/\\\s]| ){60,}\/[a-z]*/gu
