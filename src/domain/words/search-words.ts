/** A word in small letters, and its place among the words of a text. */
export type PlacedWord = { word: string; at: number }

/**
 * Words joined by signs, such as `XIV.8` or `co-operation`; most are a single word. A `code` has a number,
 * and the order of its words counts. Of `either`, one word is enough. `joined` is also written without its
 * hyphen.
 */
export type Compound = { words: PlacedWord[]; kind: 'words' | 'code' | 'either' | 'joined' }

/**
 * The compounds of a text in order, places counted from `first`. Letters and digits are separate words:
 * `COP14` is two.
 */
export const compoundsIn = (text: string, first = 1): Compound[] => {
  let at = first
  return (lowerCase(text).match(/[\p{L}\p{N}]+(?:[-‑./][\p{L}\p{N}]+)*/gu) ?? []).map(compound => ({
    words: (compound.match(/\p{L}+|\p{N}+/gu) ?? []).map(word => ({ word, at: at++ })),
    kind: kindOf(compound),
  }))
}

/** A word in small letters, without accents and ligatures. */
export const foldWord = (word: string): string => lowerCase(word).normalize('NFD').replace(/\p{M}/gu, '')

const kindOf = (text: string): Compound['kind'] => {
  if (/\p{N}/u.test(text)) return 'code'
  if (text.includes('/')) return 'either'
  return /[-‑]/u.test(text) ? 'joined' : 'words'
}

// "œ" and "oe" are the same spelling; marks that belong to no letter have no meaning.
const lowerCase = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replaceAll('œ', 'oe')
    .replaceAll(/[æǽǣ]/g, 'ae')
    .replaceAll('ß', 'ss')
