/** The languages of the interface. Content may be in any language tag; see `text.ts`. */
export const languages = ['en', 'fr', 'es'] as const

/** A language of the interface. */
export type Language = (typeof languages)[number]

/** A BCP 47 tag, such as `fr` or `ar`: the language of a content text. */
export type LanguageTag = string

/** Whether the interface speaks this language. */
export const isLanguage = (tag: string): tag is Language => (languages as readonly string[]).includes(tag)
