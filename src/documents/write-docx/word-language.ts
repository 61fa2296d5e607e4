import type { LanguageTag } from '#domain/language.ts'

/** A language tag with a region, as Word needs it for spelling and reading aloud. */
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
