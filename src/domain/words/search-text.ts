import type { LanguageTag } from '../language.ts'
import { foldWord } from './search-words.ts'
import { wordForms } from './word-forms.ts'

/** A piece of a snippet. `hit` where it matches the search. */
export type SnippetPart = { text: string; hit: boolean }

/** What is marked in a snippet: these words, and words that begin with a stem; all without accents. */
export type SnippetMarks = { words: ReadonlySet<string>; stems: readonly string[] }

/** About `width` characters of a text around the first marked word, otherwise its beginning. */
export const snippetOf = (
  text: string,
  language: LanguageTag,
  marks: SnippetMarks,
  width = 160,
): SnippetPart[] => {
  const words = markedWords(text, language, marks)
  const first = words.find(word => word.hit)?.from ?? 0
  const from = first < width / 2 ? 0 : (words.find(word => word.from >= first - width / 4)?.from ?? 0)
  const to =
    text.length - from <= width
      ? text.length
      : (words.findLast(word => word.to <= from + width)?.to ?? from + width)
  const parts: SnippetPart[] = from > 0 ? [{ text: '… ', hit: false }] : []
  let at = from
  for (const word of words.filter(({ from: start, to: end, hit }) => hit && start >= from && end <= to)) {
    if (word.from > at) parts.push({ text: text.slice(at, word.from), hit: false })
    parts.push({ text: text.slice(word.from, word.to), hit: true })
    at = word.to
  }
  if (at < to) parts.push({ text: text.slice(at, to), hit: false })
  return to < text.length ? [...parts, { text: ' …', hit: false }] : parts
}

type MarkedWord = { from: number; to: number; hit: boolean }

// Other spellings take longer, so they are tried only where no word is marked as it is written.
const markedWords = (text: string, language: LanguageTag, { words, stems }: SnippetMarks): MarkedWord[] => {
  const matches = [...text.matchAll(/\p{L}+|\p{N}+/gu)]
  const isMarked = (word: string) => words.has(word) || stems.some(stem => word.startsWith(stem))
  const markWords = (judge: (word: string) => boolean) =>
    matches.map(match => ({ from: match.index, to: match.index + match[0].length, hit: judge(match[0]) }))
  const asWritten = markWords(word => isMarked(foldWord(word)))
  if (asWritten.some(({ hit }) => hit)) return asWritten
  return markWords(word => {
    const { forms, spellings } = wordForms(word.toLowerCase(), language)
    return [...forms, ...spellings].some(form => isMarked(foldWord(form)))
  })
}
