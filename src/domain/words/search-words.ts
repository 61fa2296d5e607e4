/** A word as it is written, in small letters, and its place among the words of a text. */
export type PlacedWord = { word: string; at: number }

/**
 * Words that signs join: `XIV.8`, `co-operation`, `national/régional`; most are a single word. A `code` holds a number,
 * and its words count in their order; of `either` one is enough; `joined` is also written without its hyphen.
 */
export type Compound = { words: PlacedWord[]; kind: 'words' | 'code' | 'either' | 'joined' }

/** The compounds of a text, in order, places counted from `first`. Letters and digits are words apart: `COP14` is two. */
export const compoundsIn = (text: string, first = 1): Compound[] => {
  let at = first
  return (lowerCase(text).match(/[\p{L}\p{N}]+(?:[-‑./][\p{L}\p{N}]+)*/gu) ?? []).map(written => ({
    words: (written.match(/\p{L}+|\p{N}+/gu) ?? []).map(word => ({ word, at: at++ })),
    kind: kindOf(written),
  }))
}

/** A word without accents and ligatures, in small letters. */
export const foldWord = (word: string): string => lowerCase(word).normalize('NFD').replace(/\p{M}/gu, '')

const kindOf = (text: string): Compound['kind'] => {
  if (/\p{N}/u.test(text)) return 'code'
  if (text.includes('/')) return 'either'
  return /[-‑]/u.test(text) ? 'joined' : 'words'
}

// "œ" and "oe" are one spelling; marks that no letter takes up say nothing.
const lowerCase = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ß', 'ss')
