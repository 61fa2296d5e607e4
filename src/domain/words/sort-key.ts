import type { LanguageTag } from '../language.ts'
import { readRoman } from './instrument-order.ts'
import { foldWord } from './search-words.ts'

/**
 * The key by which a text stands in a list; keys are compared by code points (`inKeyOrder`, collation "C").
 * Accents, case and punctuation do not count, so that `Saint-Marin` stands beside `Saint Marin`. Numbers
 * count by their value: `Doc.2` comes before `Doc.14`, and `IX.1` before `X.1`. In Spanish ñ comes after n.
 */
export const sortKey = (text: string, language?: LanguageTag): string => {
  const words = text
    .normalize('NFKC')
    .replace(romanNumber, roman => String(readRoman(roman)))
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
  return foldWord(language === 'es' ? words.replace(/ñ/giu, letterAfterN) : words)
    .replace(/[đðħıłøþ]/gu, letter => lettersWithoutForm[letter] ?? letter)
    .replace(/\d+/gu, keyOfNumber)
    .replace(/ +/gu, ' ')
    .trim()
    .slice(0, mostUnits)
    .replace(/[\ud800-\udbff]$/u, '')
}

/**
 * The order of two keys as the database has it: by code points, of which UTF-16 has some in another order.
 */
export const inKeyOrder = (one: string, other: string): number => {
  const length = Math.min(one.length, other.length)
  for (let i = 0; i < length; i++) {
    const [a, b] = [one.charCodeAt(i), other.charCodeAt(i)]
    if (a !== b) return rankOfUnit(a) - rankOfUnit(b)
  }
  return one.length - other.length
}

// The database indexes keys, and an entry of an index has room for 2,700 bytes.
const mostUnits = 200

// "~" comes after every letter from a to z, and as punctuation it stands in no other key.
const letterAfterN = 'n~'

/** A Roman number before a point and a number, as resolutions have it: `XIV.8`. L and C are letters. */
const romanNumber = /(?<![\p{L}\p{N}])[IVX]+(?=\.\d)/gu

/** What Unicode does not take apart into a letter and its mark. */
const lettersWithoutForm: Readonly<Record<string, string>> = {
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  þ: 'th',
}

// Digits in front say how many follow, so that a longer number is a larger one: 8 of them are "8", 9 "91".
const keyOfNumber = (digits: string): string => {
  const value = digits.replace(/^0+(?=.)/u, '')
  const before = value.length - 1
  return ` ${'9'.repeat(Math.floor(before / 8))}${(before % 8) + 1}${value} `
}

// A surrogate stands for a code point above all others.
const rankOfUnit = (unit: number): number =>
  unit >= 0xe000 ? unit - 0x800 : unit >= 0xd800 ? unit + 0x2000 : unit
