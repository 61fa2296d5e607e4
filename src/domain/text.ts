import type { LanguageTag } from './language.ts'

/** How the words of one language came to be. The source has no `how`: it is what the others are made from. */
export type Wording = { text: string; madeFrom?: string; how?: 'human' | 'machine' | 'reviewed' | 'official' }

/**
 * A text in several languages: one of them is the source, the others say from which wording of it they were made.
 * Paragraphs are parted by an empty line; a bullet is a line that begins with `• `.
 */
export type LocalizedText = { source: LanguageTag; words: Record<LanguageTag, Wording> }

/** What one can say of a text in a language: computed, never stored. */
export type TranslationState =
  'source' | 'missing' | 'outOfDate' | 'human' | 'machine' | 'reviewed' | 'official'

/** A text made in one language, with no translation yet. */
export const textIn = (source: LanguageTag, text: string): LocalizedText => ({
  source,
  words: { [source]: { text } },
})

/** The words to show to a reader of `language`, and the language they are really in. */
export const say = (text: LocalizedText, language: LanguageTag): { text: string; language: LanguageTag } => {
  const wording = text.words[language]
  if (wording) return { text: wording.text, language }
  return { text: text.words[text.source]?.text ?? '', language: text.source }
}

/** The state of a text in a language, worked out from the fingerprint of the source it was made from. */
export const translationState = (text: LocalizedText, language: LanguageTag): TranslationState => {
  if (language === text.source) return 'source'
  const wording = text.words[language]
  if (!wording) return 'missing'
  if (wording.madeFrom !== fingerprint(text.words[text.source]?.text ?? '')) return 'outOfDate'
  return wording.how ?? 'human'
}

/** The same text with the words of one language set: a new source wording leaves the translations, now out of date. */
export const withWords = (
  text: LocalizedText,
  language: LanguageTag,
  words: string,
  how: Wording['how'] = 'human',
): LocalizedText => {
  const wording: Wording =
    language === text.source
      ? { text: words }
      : { text: words, madeFrom: fingerprint(text.words[text.source]?.text ?? ''), how }
  return { source: text.source, words: { ...text.words, [language]: wording } }
}

/**
 * The same text with what a paper in `language` says: unchanged where a reader of it already sees these words (spaces,
 * empty lines and the signs of bullets apart), a new source wording or a translation otherwise.
 */
export const mergeWords = (text: LocalizedText, language: LanguageTag, words: string): LocalizedText =>
  normalizeWords(say(text, language).text) === normalizeWords(words) ? text : withWords(text, language, words)

const normalizeWords = (words: string): string =>
  words
    .replace(/^[ \t]*[-–—*•]\s+/gm, '• ')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim()

/** A short fingerprint of a wording (FNV-1a, 64 bits, hexadecimal): it detects change, it protects nothing. */
const fingerprint = (text: string): string => {
  let hash = 0xcbf29ce484222325n
  for (const byte of new TextEncoder().encode(text))
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n)
  return hash.toString(16).padStart(16, '0')
}
