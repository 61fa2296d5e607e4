import type { PageLine } from './lines.ts'

/** The whole words of a paper in lower case, against which a word broken at a line's end is checked. */
export type Vocabulary = ReadonlySet<string>

/** The words inside the lines. The first and last of a line may be parts of words and are left out. */
export const vocabularyOf = (lines: readonly PageLine[]): Vocabulary =>
  new Set(lines.flatMap(({ text }) => wordsOf(text).slice(1, -1)))

/**
 * The text of a paragraph whose lines were wrapped.
 * A hyphen at a line's end stays where the word is known with it, or where both parts are words; else it
 * goes. A word that was cut without a hyphen, being too long for its column, is joined.
 */
export const joinWrapped = (lines: readonly PageLine[], right: number, vocabulary: Vocabulary): string =>
  lines.reduce((text, line, place) => {
    const last = lines[place - 1]
    if (!last) return line.text
    if (/[\p{L}\d][-\u00ad\u2010]$/u.test(text)) return joinHyphen(text, line.text, vocabulary)
    const endsWithSlash = /[\p{L}]\/$/u.test(text) && !/\s\/$/.test(text)
    const space = endsWithSlash || isCut(last, line, right, vocabulary) ? '' : ' '
    return text + space + line.text
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

/** Whether a word was cut: a line of one word fills its column to the edge, and lower case follows. */
const isCut = (last: PageLine, line: PageLine, right: number, vocabulary: Vocabulary): boolean => {
  if (/\s/.test(last.text) || !/\p{L}$/u.test(last.text) || !/^\p{Ll}/u.test(line.text)) return false
  if (vocabulary.has(lastWord(last.text) + firstWord(line.text))) return true
  return right - last.right < last.size * 0.7 && !vocabulary.has(lastWord(last.text))
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\d]+(?:[-'’][\p{L}\d]+)*/gu) ?? []

const firstWord = (text: string): string => wordsOf(text)[0] ?? ''

const lastWord = (text: string): string => wordsOf(text).at(-1) ?? ''
