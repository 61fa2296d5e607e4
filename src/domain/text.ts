import type { LanguageTag } from './language.ts'

/**
 * The words of a text in one language. The source has no `how`; a translation has the fingerprint of the
 * source it was made from.
 */
export type Wording = { text: string; madeFrom?: string; how?: 'human' | 'machine' | 'reviewed' | 'official' }

/**
 * A text in several languages: one is the source, the others are translations. Paragraphs are separated by an
 * empty line; a bullet is a line that begins with `• `.
 */
export type LocalizedText = { source: LanguageTag; words: Record<LanguageTag, Wording> }

/** The state of a text in a language. It is computed, never stored. */
export type TranslationState =
  'source' | 'missing' | 'outOfDate' | 'human' | 'machine' | 'reviewed' | 'official'

/** A new text in one language, without translations. */
export const textIn = (source: LanguageTag, text: string): LocalizedText => ({
  source,
  words: { [source]: { text } },
})

/**
 * The words for a reader of `language`, and the language they are in. Without a translation, these are the
 * source words.
 */
export const say = (text: LocalizedText, language: LanguageTag): { text: string; language: LanguageTag } => {
  const wording = text.words[language]
  if (wording) return { text: wording.text, language }
  return { text: text.words[text.source]?.text ?? '', language: text.source }
}

/** The state of a text in a language. A translation is out of date where the source has changed since. */
export const translationState = (text: LocalizedText, language: LanguageTag): TranslationState => {
  if (language === text.source) return 'source'
  const wording = text.words[language]
  if (!wording) return 'missing'
  if (wording.madeFrom !== fingerprint(text.words[text.source]?.text ?? '')) return 'outOfDate'
  return wording.how ?? 'human'
}

/**
 * The text with new words in one language. New source words leave the translations as they are, now out of
 * date.
 */
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
 * The text with the words that a paper in `language` has. It stays the same where a reader of that language
 * already sees them, apart from spaces, empty lines and bullet characters.
 */
export const mergeWords = (text: LocalizedText, language: LanguageTag, words: string): LocalizedText =>
  normalizeWords(say(text, language).text) === normalizeWords(words) ? text : withWords(text, language, words)

const normalizeWords = (words: string): string =>
  words
    .replace(/^[ \t]*[-–—*•]\s+/gm, '• ')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim()

/** A short fingerprint of words (FNV-1a, 64 bits, hexadecimal). It detects changes; it is no protection. */
const fingerprint = (text: string): string => {
  let hash = 0xcbf29ce484222325n
  for (const byte of new TextEncoder().encode(text))
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n)
  return hash.toString(16).padStart(16, '0')
}
