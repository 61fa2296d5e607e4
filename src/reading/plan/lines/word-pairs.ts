import type { SourceLine } from './source-lines.ts'

/**
 * Words side by side within lines of the paper, as "one two". They show which separated words are one
 * sentence.
 */
export type WordPairs = ReadonlySet<string>

/** The pairs of words of a paper. */
export const wordPairsOf = (lines: readonly SourceLine[]): WordPairs =>
  new Set(
    lines.flatMap(({ text }) => {
      // A word may also be cut at its own hyphen.
      const words = text.replace(/(?<=\p{L}-)(?=\p{L})/gu, ' ').split(/\s+/)
      return words.slice(1).map((word, at) => `${first(words[at] ?? '')} ${second(word)}`)
    }),
  )

/** The first and the last word of a text, as written in word pairs. */
export const edgeWords = (text: string): { opening: string; ending: string } => ({
  opening: second(text.split(/\s/, 1)[0] ?? ''),
  ending: first(text.slice(text.lastIndexOf(' ') + 1)),
})

// Signs after the second word do not matter; those after the first separate the two words.
const first = (word: string): string => word.replace(/^[^\p{L}\p{N}]+/u, '')
const second = (word: string): string => word.replace(/[^\p{L}\p{N}]+$/u, '')
