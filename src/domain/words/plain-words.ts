/**
 * A text as filters compare it: in small letters, without accents, with spaces for signs and before each
 * word. The SQL function `records.plain_words` makes the same of a column.
 */
export const plainWords = (text: string): string =>
  ` ${text
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036F]/gu, '')
    .replaceAll(/[A-Z]/g, letter => letter.toLowerCase())
    .replaceAll(otherCharacters, character => replacements.get(character) ?? ' ')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ß', 'ss')}`

/** The words by which `plainWords` of a text is searched: each begins a word of it. */
export const wordsToFind = (text: string): string[] =>
  plainWords(text)
    .split(' ')
    .filter(word => word !== '')

/**
 * What begins a word of the search (`compoundsIn`, folded) in every text that has these words. The search
 * parts letters from digits and folds other alphabets further, so it is asked for less.
 */
export const beginningsToSearch = (words: readonly string[]): string[] =>
  words.flatMap(word => /^(?:[a-z]+|[0-9]+)/.exec(word)?.[0] ?? [])

/** Whether each word of `text` begins a word of the other text. */
export const hasWords = (words: string, text: string): boolean => {
  const plain = plainWords(words)
  return wordsToFind(text).every(word => plain.includes(` ${word}`))
}

// A database in the collation "C" knows no other capitals than A to Z, so the rest are written out.
const capitals = Array.from('ŒÆẞØĐÐŁÞΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩςАБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ')
const smallLetters = Array.from('œæßøđðłþαβγδεζηθικλμνξοπρστυφχψωσабвгдежзиклмнопрстуфхцчшщъыьэюя')

const signs = '!"#$%&\'()*+,\\-./:;<=>?@[\\\\\\]^_`{|}~¡¿«»‐‑–—‘’“”„…·•\\t\\r\\n\\u00A0\\u202F'

const otherCharacters = new RegExp(`[${capitals.join('')}${signs}]`, 'gu')

const replacements = new Map(capitals.map((capital, i) => [capital, smallLetters[i] ?? ''] as const))
