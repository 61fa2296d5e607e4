import type { Context } from 'hono'
import { getCookie } from 'hono/cookie'

import { isLanguage, type Language, languages } from '#domain/language.ts'

import { wordsIn } from '#i18n/in-three.ts'
import { frameWords } from '#i18n/pages/frame.ts'

import { withoutOutcome } from './outcome.ts'
import type { View } from './view.ts'
import type { Web } from './web.ts'

/** The view of a request: what a page knows of the reader and the place. */
export const viewOf = (c: Context, web: Web): View => {
  const url = new URL(c.req.url)
  const language = languageOf(c)
  const theme = getCookie(c, 'theme')
  return {
    language,
    words: wordsIn(frameWords, language),
    ...((theme === 'light' || theme === 'dark') && { theme }),
    here: url.pathname.replace(/^\/(en|fr|es)(?=\/|$)/, '') + withoutOutcome(url.search),
    person: web.personOf(c),
    assets: web.assets,
  }
}

/** The language in the address, or the first supported one that the browser asks for. */
export const languageOf = (c: Context): Language => {
  const [, first = ''] = c.req.path.split('/')
  if (isLanguage(first)) return first
  const header = c.req.header('accept-language')?.toLowerCase() ?? ''
  const languagesInOrder = header.split(',').map(entry => entry.trim().slice(0, 2))
  return languagesInOrder.find(isLanguage) ?? languages[0]
}
