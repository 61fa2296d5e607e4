import type { Language } from '#domain/language.ts'
import { browserWords } from '#domain/people/browser-words.ts'
import type { PersonSession } from '#domain/people/person-session.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { accountPageWords } from '#i18n/pages/account.ts'

/** The browser of a session, and the device where it says so: “Firefox on Linux”. */
export const sayBrowser = (language: Language, session: Pick<PersonSession, 'browser'>): string => {
  const words = wordsIn(accountPageWords, language).sessions
  const { browser = words.unknown, device } = browserWords(session.browser)
  return device === undefined ? browser : words.on(browser, device)
}
