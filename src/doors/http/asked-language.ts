import type { Context } from 'hono'

import { isLanguage, type Language, languages } from '#domain/language.ts'

/** The first language of Jacana that the sender of a request asks for; English where it asks for none. */
export const askedLanguage = (c: Context): Language => {
  const header = c.req.header('accept-language')?.toLowerCase() ?? ''
  const languagesInOrder = header.split(',').map(entry => entry.trim().slice(0, 2))
  return languagesInOrder.find(isLanguage) ?? languages[0]
}
