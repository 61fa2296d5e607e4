import type { Breach, SourceFile } from '../rooms/source-file.ts'

const mostCharacters = 110

/** Lines that are too long to be read beside another file. A text or a pattern that alone is long stays on its line. */
export const longLines = (files: readonly SourceFile[]): Breach[] =>
  files.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, index) => {
      const { length } = line.replace(longText, '""').replace(longPattern, '//')
      if (length <= mostCharacters) return []
      return [{ path, line: index + 1, sentence: `${length} characters: at most ${mostCharacters}.` }]
    }),
  )

/** A sentence or an example in quotes: broken over lines it could not be searched for. */
const longText = /'(?:\\.|[^'\\]){30,}'|"(?:\\.|[^"\\]){30,}"|`(?:\\.|[^`\\]){30,}`/gu

const longPattern = /\/(?:\\.|[^/\\\s]|\[[^\]]*\]| ){60,}\/[a-z]*/gu
