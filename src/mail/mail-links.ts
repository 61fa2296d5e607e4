import type { Language } from '#domain/language.ts'

// The addresses of pages to which mails lead. A test holds them against the routes of the pages.

/** The address of the page where a person chooses what is sent. */
export const choicesPath = (language: Language): string => `/${language}/account/notices`

/** The address of the page that declines notices by a token. */
export const unsubscribePath = (language: Language, token: string): string =>
  `/${language}/mail/unsubscribe/${encodeURIComponent(token)}`

/** The address of the page that a guest link opens. */
export const guestLinkPath = (language: Language, token: string): string =>
  `/${language}/link/${encodeURIComponent(token)}`

/** The address of a person's own account, with its sessions. */
export const accountPath = (language: Language): string => `/${language}/account`

/** The address of the page of a person's own second factor. */
export const secondFactorPath = (language: Language): string => `/${language}/account/second-factor`

/** The address of the page of a person, with their roles. */
export const personPath = (language: Language, id: string): string =>
  `/${language}/people/${encodeURIComponent(id)}`

/** The address of the page of a post. */
export const postPath = (language: Language, id: string): string =>
  `/${language}/posts/${encodeURIComponent(id)}`

/** The address of the page of a plan. */
export const planPath = (language: Language, slug: string): string =>
  `/${language}/plan/${encodeURIComponent(slug)}`

/** The address of the list of mail. */
export const mailListPath = (language: Language): string => `/${language}/administration/mail`
