import type { Language, LanguageTag } from '#domain/language.ts'

/**
 * Running words as a language prints them: its quotation marks and apostrophes, French spaces before double punctuation,
 * years of a period that no line parts, and spaces that do not break (see `bindSpaces`). Typeset words stay as they are.
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
 * The same words with spaces that do not break where a line must not: before French double punctuation and within French
 * quotation marks, and between an abbreviation or the name of an instrument and its number ("par. 13", "Résolution
 * XIV.8"), within a symbol ("SC62 Doc.9"). Nothing but spaces changes, so it is safe for words that are kept elsewhere.
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

const quotes: Record<Language, readonly [open: string, close: string]> = {
  en: ['“', '”'],
  fr: ['«\u00a0', '\u00a0»'],
  es: ['«', '»'],
}

/** A number or a Roman numeral follows. */
const beforeNumber =
  /(?<![\p{L}\p{N}])((?:paras?|pars?|párrs?|nos?|arts?|pp?|vol|doc)\.|n[°º]|(?:résolution|resolution|resolución|décision|decision|decisión|recomm[ae]ndation|recomendación|article|artículo|annexe?|anexo|règle|rule|regla)s?) (?=\d|[IVXLC]+\b|SC\d|COP\d)/giu

/** Where a writer has put no space before double punctuation; neither in times nor in addresses. */
const withFrenchSpaces = (text: string): string =>
  text
    .replace(/(?<=[\p{L}\p{N}»)’%])([;!?])(?=\s|$)/gu, ' $1')
    .replace(/(?<=[\p{L}\p{N}»)’%]):(?=\s|$)/gu, ' :')
    .replace(/«(?=[^\s])/gu, '« ')
    .replace(/(?<=[^\s])»/gu, ' »')
