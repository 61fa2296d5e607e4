import { Hono } from 'hono'
import { expect, test } from 'vitest'

import { grantsOf, type RoleName } from '#domain/rights/roles.ts'
import { createSigner } from '#use-cases/people/signer.ts'

import { createLook, lookCookie } from './look.ts'

let time = Date.UTC(2031, 2, 1)
const look = createLook(createSigner({ current: 'a secret of this test', earlier: [] }, 'look'), () => time)

const visitor = (role: RoleName, sessionId: string) => ({
  person: {
    id: 'noor',
    name: 'Noor',
    grants: grantsOf({ personId: 'noor', posts: [], roles: [{ role, sections: [] }] }),
  },
  by: 'session',
  sessionId,
})

const read = async (cookie: string, reader: ReturnType<typeof visitor>): Promise<string> => {
  const app = new Hono().get('/', c => c.text(look.personIdOf(c, reader) ?? 'themselves'))
  const headers = { cookie: `${lookCookie}=${encodeURIComponent(cookie)}` }
  return (await app.request('/', { headers })).text()
}

test('a look belongs to one session, ends after an hour, and with the role of its administrator', async () => {
  const administrator = visitor('administrator', 'one')
  const cookie = look.cookieOf(administrator, 'awa')
  expect(await read(cookie, administrator)).toBe('awa')
  expect(await read(cookie, visitor('administrator', 'two'))).toBe('themselves')
  expect(await read(cookie, visitor('planner', 'one'))).toBe('themselves')
  expect(await read(cookie.replace('awa', 'ana'), administrator)).toBe('themselves')
  expect(await read('', administrator)).toBe('themselves')
  time += 3_600_001
  expect(await read(cookie, administrator)).toBe('themselves')
})
