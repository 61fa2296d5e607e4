import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { openStore } from '#store/open-store.ts'
import { readSecrets } from '#use-cases/admin/installation-secrets.ts'
import { totpAt } from '#use-cases/sign-in/totp.ts'
import { createJacana } from '#use-cases/use-case.ts'
import { terminalOver } from '../command-line.ts'
import { openFormBrowser } from '../sign-in-browser.ts'
import { openSignInWorld } from '../sign-in-world.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jacana-secret-'))
})
afterAll(() => rm(folder, { recursive: true }))

const sessionCookiesOf = (response: Response): string[] =>
  response.headers.getSetCookie().filter(each => each.startsWith('jacana.session_token='))

const terminal = terminalOver(() => ({ jacana: createJacana({}), folder }))

test('a new secret ends no session, loses no second factor, and is not in the database', async () => {
  const file = join(folder, 'secret')
  const dataFolder = join(folder, 'data')
  const email = 'head@example.org'
  const password = 'tres garzas y un muelle'
  const secrets = await readSecrets(file)
  const store = await openStore({ dataFolder }, () => readSecrets(file))
  const world = await openSignInWorld({ secrets, store })
  const one = openFormBrowser(world.app)
  await one.post(await world.setUpLink(), { name: 'Head', email, password })
  await one.post('/en/account/second-factor', {})
  const offer = await (await one.get('/en/account/second-factor')).text()
  const secret = /secret=([A-Z2-7]{32})/.exec(offer)?.[1] ?? ''
  await one.post('/en/account/second-factor/confirm', { code: totpAt(secret, world.now()) })
  const half = openFormBrowser(world.app)
  await half.post('/en/sign-in', { email, password })
  await world.close()
  await store.close()

  expect(await terminal('secret rotate')).toMatchObject({ code: 0, complaints: '' })
  expect((await readFile(file, 'utf8')).trim().split('\n')).toHaveLength(2)
  const rotated = await readSecrets(file)
  expect(rotated.earlier).toEqual([secrets.current])

  const again = await openStore({ dataFolder }, () => readSecrets(file))
  const next = await openSignInWorld({ secrets: rotated, store: again })
  try {
    const later = openFormBrowser(next.app)
    for (const [name, value] of one.cookies) later.cookies.set(name, value)
    const account = await later.get('/en/account')
    expect(account.status).toBe(200)
    // It lasts as long as before, also once the browser is closed.
    expect(sessionCookiesOf(account)).toEqual([expect.stringMatching(/; Max-Age=[1-9]\d*;/)])
    // The browser now has the new signature.
    expect(later.cookies.get('jacana.session_token')).not.toBe(one.cookies.get('jacana.session_token'))
    next.pass(60)
    const middle = openFormBrowser(next.app)
    for (const [name, value] of half.cookies) middle.cookies.set(name, value)
    expect((await middle.post('/en/sign-in/code', { code: totpAt(secret, next.now()) })).status).toBe(303)
    const tables = await again.read(reader => reader.db.introspection.getTables())
    const dump = await again.read(async ({ db }) => {
      const rows: unknown[] = []
      for (const { name, schema } of tables) {
        const table = schema === 'public' ? name : `${schema}.${name}`
        rows.push(
          await db
            .selectFrom(table as 'person')
            .selectAll()
            .execute(),
        )
      }
      return JSON.stringify(rows)
    })
    expect(tables.map(({ name }) => name)).toContain('guest_link')
    expect(dump).toContain('head@example.org')
    for (const each of [secrets.current, rotated.current, secret]) expect(dump).not.toContain(each)
  } finally {
    await next.close()
    await again.close()
  }
}, 120_000)

test('a file of secrets that cannot be used is refused with a sentence', async () => {
  await writeFile(join(folder, 'secret'), 'short\n')
  const { code, complaints } = await terminal('secret rotate')
  expect(code).toBe(1)
  expect(complaints).toContain('at least 32 characters')
  expect(await terminal('secret keep')).toMatchObject({ code: 2 })
})
