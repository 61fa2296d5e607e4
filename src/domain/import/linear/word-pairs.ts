import type { SourceLine } from './source-lines.ts'

/** Words that stand side by side within lines of the paper, each pair as "one two": they tell a sentence that was parted. */
export type WordPairs = ReadonlySet<string>

/** The pairs of words of a paper. */
export const wordPairsOf = (lines: readonly SourceLine[]): WordPairs =>
  new Set(
    lines.flatMap(({ text }) => {
      // a word may also be parted at its own hyphen
      const words = text.replace(/(?<=\p{L}-)(?=\p{L})/gu, ' ').split(/\s+/)
      return words.slice(1).map((word, at) => pairOf(words[at] ?? '', word))
    }),
  )

/** Whether the paper elsewhere goes on from the last word of one text to the first of another. */
export const isPair = (pairs: WordPairs, one: string, other: string): boolean =>
  pairs.has(pairOf(one.slice(one.lastIndexOf(' ') + 1), other.split(' ', 1)[0] ?? ''))

/** Signs after the second word say nothing of whether it follows the first; those after the first part them. */
const pairOf = (one: string, other: string): string => `${one.replace(/^[^\p{L}\p{N}]+/u, '')} ${other.replace(/[^\p{L}\p{N}]+$/u, '')}`
