import { guessedWords } from './guessed-words.ts'

/** The fewest and most characters of a password. */
export const passwordLimits = { least: 12, most: 256 } as const

/** The fewest different pieces that must remain of a password without what others guess. */
const fewestPieces = 5

/**
 * Whether a password is one that others guess: made of common words, names of the person or the site, rows of
 * the keyboard, numbers in order, or one piece again and again. There are no rules about kinds of characters.
 */
export const isKnownPassword = (password: string, ownTexts: readonly string[]): boolean => {
  const text = fold(password)
  const words = [...ownTexts.flatMap(wordsOf), ...guessedWords].toSorted(
    (one, other) => other.length - one.length,
  )
  const isLeft = (all: string) => new Set(remainder(all, words)).size >= fewestPieces
  return !isLeft(text) || !isLeft(withoutDisguise(text))
}

const remainder = (text: string, words: readonly string[]): string => {
  const withoutWords = words.reduce((rest, word) => rest.replaceAll(word, ' '), text)
  return withoutRepetition(withoutRuns(withoutWords)).replace(/[\s\p{P}\p{S}]/gu, '')
}

const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

// "p4$$w0rd" is "password" to everybody who guesses.
const disguises: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
}
const withoutDisguise = (text: string): string =>
  text.replace(/[0134579@$!]/g, sign => disguises[sign] ?? sign)

const rows = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'azertyuiop',
  'qsdfghjklm',
  'wxcvbn',
]
const runs = rows.flatMap(row => [row, [...row].toReversed().join('')])

/** The text without three or more characters that follow one another in the alphabet or on a keyboard. */
const withoutRuns = (text: string): string => {
  let rest = ''
  for (let at = 0; at < text.length;) {
    const length = longestRun(text, at)
    if (length < 3) rest += text[at]
    at += length < 3 ? 1 : length
  }
  return rest
}

const longestRun = (text: string, at: number): number => {
  let length = 1
  while (at + length < text.length && runs.some(run => run.includes(text.slice(at, at + length + 1))))
    length += 1
  return length
}

const withoutRepetition = (text: string): string => text.replace(/(.+?)\1+/g, '$1')

/** The parts of a name or address that somebody may guess, of three letters or more. */
const wordsOf = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(({ length }) => length >= 3)
