import type { Breach, SourceFile } from '../rooms/source-file.ts'

const mostCharacters = 110

/** Lines that are longer than a page is wide. */
export const longLines = (files: readonly SourceFile[]): Breach[] =>
  files.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, index) => {
      const length = [...line].length
      if (length <= mostCharacters) return []
      return [{ path, line: index + 1, sentence: `${length} characters: at most ${mostCharacters}.` }]
    }),
  )
