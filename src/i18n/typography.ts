import type { Language, LanguageTag } from '#domain/language.ts'

/**
 * A text with the typography of a language: quotation marks, apostrophes and non-breaking spaces.
 * French gets spaces before double punctuation, and years of a period stay on one line (see `bindSpaces`).
 * Text in this form stays as it is.
 */
export const typeset = (language: Language, text: string): string => {
  const [open, close] = quotes[language]
  const withQuotes = text
    .replace(/(?<=\p{L})'(?=\p{L})/gu, '’')
    .replace(/"([^"\n]*)"/gu, (_, words: string) => `${open}${words}${close}`)
    .replace(/(?<![\d-])((?:19|20)\d\d)-((?:19|20)\d\d)(?![\d-])/gu, '$1\u2011$2')
  return bindSpaces(language, language === 'fr' ? withFrenchSpaces(withQuotes) : withQuotes)
}

/**
 * The same text with non-breaking spaces where a line must not break.
 * They stand before French double punctuation, within French quotation marks and within a symbol ("SC62
 * Doc.9"). They also join an abbreviation or instrument to its number ("par. 13", "Résolution XIV.8"). Only
 * spaces change, so the result may be stored.
 */
export const bindSpaces = (language: LanguageTag, text: string): string => {
  const bound = text
    .replace(beforeNumber, '$1\u00a0')
    .replace(/(?<=\b(?:SC|COP)\d+) (?=(?:Inf\.)?Doc\.)/gu, '\u00a0')
  if (language !== 'fr') return bound
  return bound
    .replace(/ (?=[;!?])/gu, '\u202f')
    .replace(/ (?=[:»])/gu, '\u00a0')
    .replace(/« /gu, '«\u00a0')
}

/** The colon after a label, with the space that French puts before it. */
export const colonAfter = (language: Language): string => (language === 'fr' ? '\u00a0:' : ':')

const quotes: Record<Language, readonly [open: string, close: string]> = {
  en: ['“', '”'],
  fr: ['«\u00a0', '\u00a0»'],
  es: ['«', '»'],
}

/** A number or a Roman numeral follows. */
const beforeNumber =
  /(?<![\p{L}\p{N}])((?:paras?|pars?|párrs?|nos?|arts?|pp?|vol|doc)\.|n[°º]|(?:résolution|resolution|resolución|décision|decision|decisión|recomm[ae]ndation|recomendación|article|artículo|annexe?|anexo|règle|rule|regla)s?) (?=\d|[IVXLC]+\b|SC\d|COP\d)/giu

/**
 * The text with spaces before double punctuation where the writer put none, except in times and addresses.
 */
const withFrenchSpaces = (text: string): string =>
  text
    .replace(/(?<=[\p{L}\p{N}»)’%])([;!?])(?=\s|$)/gu, ' $1')
    .replace(/(?<=[\p{L}\p{N}»)’%]):(?=\s|$)/gu, ' :')
    .replace(/«(?=[^\s])/gu, '« ')
    .replace(/(?<=[^\s])»/gu, ' »')
