import type { Language } from '#domain/language.ts'
import { type MailState, mailStates } from '#domain/notices/mail.ts'

import { addressOf } from '../paths.ts'

/** What the list of mail shows: the mails of one state, and those before another one, by its id. */
export type MailQuery = { state?: MailState | undefined; before?: string | undefined }

/** The address of the list of mail. */
export const mailAddress = (language: Language, query: MailQuery = {}): string =>
  addressOf('mail', language, {}, query)

/** The part of the list that an address asks for; a state that does not exist is left out. */
export const readMailQuery = (search: URLSearchParams): MailQuery => ({
  state: mailStates.find(state => state === search.get('state')),
  before: search.get('before') || undefined,
})

/** The address of a person's own choice of notices. */
export const noticesAddress = (language: Language): string => addressOf('notices', language, {})
