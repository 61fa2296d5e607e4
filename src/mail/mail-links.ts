import type { Language } from '#domain/language.ts'

// The addresses of pages that every mail leads to. A test holds them against the routes of the pages.

/** The address of the page where a person chooses what is sent. */
export const choicesPath = (language: Language): string => `/${language}/account/notices`

/** The address of the page that declines notices by a token. */
export const unsubscribePath = (language: Language, token: string): string =>
  `/${language}/mail/unsubscribe/${encodeURIComponent(token)}`
