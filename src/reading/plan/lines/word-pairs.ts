import type { SourceLine } from './source-lines.ts'

/** Words that stand side by side within lines of the paper, each pair as "one two": they tell a sentence that was parted. */
export type WordPairs = ReadonlySet<string>

/** The pairs of words of a paper. */
export const wordPairsOf = (lines: readonly SourceLine[]): WordPairs =>
  new Set(
    lines.flatMap(({ text }) => {
      // a word may also be parted at its own hyphen
      const words = text.replace(/(?<=\p{L}-)(?=\p{L})/gu, ' ').split(/\s+/)
      return words.slice(1).map((word, at) => `${first(words[at] ?? '')} ${second(word)}`)
    }),
  )

/** The first and the last word of a text, as pairs of words have them. */
export const edgeWords = (text: string): { opening: string; ending: string } => ({
  opening: second(text.split(/\s/, 1)[0] ?? ''),
  ending: first(text.slice(text.lastIndexOf(' ') + 1)),
})

// signs after the second word say nothing of whether it follows the first; those after the first part them
const first = (word: string): string => word.replace(/^[^\p{L}\p{N}]+/u, '')
const second = (word: string): string => word.replace(/[^\p{L}\p{N}]+$/u, '')
