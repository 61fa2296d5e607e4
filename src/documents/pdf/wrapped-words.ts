import type { PageLine } from './lines.ts'

/** The words that stand whole on a line of the paper, folded to lower case: what a word broken at a line's end is held against. */
export type Vocabulary = ReadonlySet<string>

/** The words within the lines: the first and the last of a line may be parts of words and are left out. */
export const vocabularyOf = (lines: readonly PageLine[]): Vocabulary =>
  new Set(lines.flatMap(({ text }) => wordsOf(text).slice(1, -1)))

/**
 * The words of a paragraph whose lines were wrapped. A hyphen at a line's end stays where the word is known to have one
 * or both its parts are words; else it parted syllables and goes. A word too long for its column, cut without any sign,
 * is put together again.
 */
export const joinWrapped = (lines: readonly PageLine[], right: number, vocabulary: Vocabulary): string =>
  lines.reduce((text, line, place) => {
    const last = lines[place - 1]
    if (!last) return line.text
    if (/[\p{L}\d][-\u00ad\u2010]$/u.test(text)) return joinHyphen(text, line.text, vocabulary)
    return `${text}${isCut(last, line, right, vocabulary) || (/[\p{L}]\/$/u.test(text) && !/\s\/$/.test(text)) ? '' : ' '}${line.text}`
  }, '')

const joinHyphen = (text: string, next: string, vocabulary: Vocabulary): string => {
  const before = lastWord(text.slice(0, -1))
  const after = firstWord(next)
  if (text.endsWith('\u00ad')) return text.slice(0, -1) + next
  if (vocabulary.has(`${before}-${after}`)) return text + next
  const isSyllable =
    /^\p{Ll}/u.test(next) &&
    (vocabulary.has(before + after) || (!vocabulary.has(before) && !vocabulary.has(after)))
  return isSyllable ? text.slice(0, -1) + next : text + next
}

/** A line of one word that fills its column to the edge, followed by small letters: the word did not fit. */
const isCut = (last: PageLine, line: PageLine, right: number, vocabulary: Vocabulary): boolean => {
  if (/\s/.test(last.text) || !/\p{L}$/u.test(last.text) || !/^\p{Ll}/u.test(line.text)) return false
  if (vocabulary.has(lastWord(last.text) + firstWord(line.text))) return true
  return right - last.right < last.size * 0.7 && !vocabulary.has(lastWord(last.text))
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\d]+(?:[-'’][\p{L}\d]+)*/gu) ?? []

const firstWord = (text: string): string => wordsOf(text)[0] ?? ''

const lastWord = (text: string): string => wordsOf(text).at(-1) ?? ''
