import type { LanguageTag } from '#domain/language.ts'

/** A language as Word names it, for its spelling and its voice: with a region, as the Conventions write. */
export const wordLanguage = (tag: LanguageTag): string => regions[tag] ?? tag

const regions: Record<string, string> = {
  en: 'en-GB',
  fr: 'fr-FR',
  es: 'es-ES',
  ar: 'ar-SA',
  pt: 'pt-PT',
  zh: 'zh-CN',
  ru: 'ru-RU',
}
