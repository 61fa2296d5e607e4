/** The languages of the interface. Content may be in any language; see `text.ts`. */
export const languages = ['en', 'fr', 'es'] as const

/** A language of the interface. */
export type Language = (typeof languages)[number]

/** The language of a content text: a BCP 47 tag, such as `fr` or `ar`. */
export type LanguageTag = string

/** Whether the interface exists in this language. */
export const isLanguage = (tag: string): tag is Language => (languages as readonly string[]).includes(tag)
