import { Hono } from 'hono'
import { expect, test } from 'vitest'

import { knowVisitor } from './view-of.ts'
import { nobody } from './visitor.ts'
import type { Web } from './web.ts'

test('the cookie of an answer stands before that of a prolonged session', async () => {
  const cookies = ['session=prolonged; Path=/', 'other=prolonged; Path=/']
  const people = { findVisitor: async () => ({ ...nobody, cookies }) }
  const app = new Hono().use(knowVisitor({ people } as unknown as Web))
  app.get('/page', c => c.text(''))
  app.get('/sign-out', c => {
    c.header('set-cookie', 'session=; Max-Age=0', { append: true })
    return c.text('')
  })
  const cookiesOf = async (path: string) => (await app.request(path)).headers.getSetCookie()
  expect(await cookiesOf('/page')).toEqual(cookies)
  expect(await cookiesOf('/sign-out')).toEqual(['session=; Max-Age=0', 'other=prolonged; Path=/'])
})
