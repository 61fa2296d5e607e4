import { Client } from 'pg'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'

import { hashOfAddress } from '#use-cases/people/hash-of-address.ts'
import { invitePerson } from '#use-cases/people/invite-person.ts'
import { setPersonState } from '#use-cases/people/set-person-state.ts'
import { reviseSignInRules } from '#use-cases/sign-in/revise-sign-in-rules.ts'
import { showSignInRules } from '#use-cases/sign-in/show-sign-in-rules.ts'
import { personWith } from '../demo-people.ts'
import { planner } from '../people.ts'
import { openFormBrowser } from '../sign-in-browser.ts'
import { openSignInWorld, type SignInWorld } from '../sign-in-world.ts'

// What somebody would try who has an account, or a part of one, and wants more.

const officer = { email: 'officer@example.org', password: 'tres garzas y un muelle' }
const head = { email: 'head@example.org', password: 'el faro cuenta siete olas' }

let world: SignInWorld
let officerId: string
beforeAll(async () => {
  world = await openSignInWorld()
  officerId = await bring(officer, 'humanResources')
  await bring(head, 'administrator')
}, 60_000)
afterAll(() => world?.close())

/** Invites somebody with a role, who comes in by a password; the answer is their id. */
const bring = async (who: typeof officer, role: 'administrator' | 'humanResources'): Promise<string> => {
  const invitation = { name: role, language: 'en' as const, email: who.email, roles: [role] }
  const { id, link } = await world.jacana.do(invitePerson, planner, invitation)
  await openFormBrowser(world.app).post(link, who)
  return id
}

const signIn = async (who = officer) => {
  const one = openFormBrowser(world.app)
  const response = await one.post('/en/sign-in', who)
  return { one, response }
}

test('who lacks the second factor that their role demands makes no key, which would open without it', async () => {
  const { version } = await world.jacana.do(showSignInRules, planner, {})
  const rules = { version, groupRoles: [], secondFactorRoles: ['humanResources' as const] }
  await world.jacana.do(reviseSignInRules, planner, rules)
  const { one } = await signIn()
  const key = { program: 'Mine', scope: 'export person', lastDay: '2026-12-31' }
  for (const answer of [await one.get('/en/account/keys'), await one.post('/en/account/keys', key)])
    expect(answer.headers.get('location')).toBe('/en/account/second-factor')
  expect((await one.get('/en/account')).status).toBe(200)
  expect(await world.store.read(({ db }) => db.selectFrom('program_key').select('id').execute())).toEqual([])
  await world.jacana.do(reviseSignInRules, planner, { ...rules, version: version + 1, secondFactorRoles: [] })
})

test('the link of an invitation is for whoever could give the roles that wait behind it', async () => {
  const { one } = await signIn()
  const invite = { name: 'New head', language: 'en' as const, email: 'new-head@example.org' }
  const { id } = await world.jacana.do(invitePerson, planner, { ...invite, roles: ['administrator'] })
  const again = await (await one.post('/en/invitations/again', { id })).text()
  expect(again).toContain('New head is invited.')
  expect(again).not.toMatch(/\/link\/[\w-]{43}/)
  expect(await world.linksTo(invite.email)).toHaveLength(2)
  const plain = await world.jacana.do(invitePerson, planner, { ...invite, email: 'plain@example.org' })
  const linkPage = await (await one.post('/en/invitations/again', { id: plain.id })).text()
  expect(linkPage).toMatch(/\/link\/[\w-]{43}/)
})

test('who gave roles to others and left is taken back by those alone who give roles', async () => {
  const invite = { name: 'Old head', language: 'en' as const, email: 'old-head@example.org' }
  const { id, link } = await world.jacana.do(invitePerson, planner, { ...invite, roles: ['administrator'] })
  await openFormBrowser(world.app).post(link, { password: 'el faro cuenta siete olas' })
  const { version } = await world.store.write(async tx => ({
    answer: await tx.db
      .updateTable('person')
      .set({ state: 'left' })
      .where('id', '=', id)
      .returning('version')
      .executeTakeFirstOrThrow(),
  }))
  const back = { id, version, state: 'active' as const }
  await expect(
    world.jacana.do(setPersonState, personWith('humanResources', officerId), back),
  ).rejects.toMatchObject({ code: 'notPermitted' })
  expect(await world.jacana.do(setPersonState, planner, back)).toEqual({ changed: true })
})

test('two browsers of one person sign out at once, and both are out for good', async () => {
  const [{ one }, { one: other }] = [await signIn(), await signIn()]
  const cookies = [new Map(one.cookies), new Map(other.cookies)]
  await Promise.all([one.post('/en/sign-out', {}), other.post('/en/sign-out', {})])
  for (const stolen of cookies) {
    const thief = openFormBrowser(world.app)
    for (const [name, value] of stolen) thief.cookies.set(name, value)
    expect((await thief.get('/en/account')).status).toBe(302)
  }
})

test('who looks as another person is not that person’s equal, and signs out as themselves', async () => {
  const { one } = await signIn(head)
  expect((await one.post('/en/administration/look', { person: officerId })).status).toBe(303)
  expect(await (await one.get('/en')).text()).toContain('look-line')
  for (const page of ['/en/account', '/en/account/second-factor', '/en/account/keys'])
    expect((await one.get(page)).status, page).toBe(403)
  const thief = openFormBrowser(world.app)
  thief.cookies.set('jacana.look', one.cookies.get('jacana.look') ?? '')
  const { one: other } = await signIn()
  other.cookies.set('jacana.look', one.cookies.get('jacana.look') ?? '')
  for (const each of [thief, other]) expect(await (await each.get('/en')).text()).not.toContain('look-line')
  const stolen = new Map(one.cookies)
  expect((await one.post('/en/sign-out', {})).status).toBe(303)
  for (const [name, value] of stolen) thief.cookies.set(name, value)
  expect((await thief.get('/en/account')).headers.get('location')).toBe('/en/sign-in')
  expect((await other.get('/en/account')).status).toBe(200)
})

test('a cookie that a browser already has is never the one of the session that it begins', async () => {
  const one = openFormBrowser(world.app)
  one.cookies.set('jacana.session_token', 'fixed.by-somebody-else')
  await one.post('/en/sign-in', officer)
  expect(one.cookies.get('jacana.session_token')).not.toContain('fixed')
  expect((await one.get('/en/account')).status).toBe(200)
})

test('the cookie of one purpose is worth nothing for another', async () => {
  const { one } = await signIn()
  const token = one.cookies.get('jacana.session_token') ?? ''
  const thief = openFormBrowser(world.app)
  for (const name of ['jacana.demo', 'jacana.look', 'jacana.password']) thief.cookies.set(name, token)
  expect((await thief.get('/en/account')).status).toBe(302)
  expect((await thief.post('/en/sign-in/code', { code: '123456' })).status).toBe(401)
})

test('asking for a new password does and says the same for a known and an unknown address', async () => {
  const ask = async (email: string) => {
    const query = vi.spyOn(Client.prototype, 'query')
    const one = openFormBrowser(world.app)
    const answer = await one.post('/en/sign-in/password', { email })
    const statements = query.mock.calls.map(([statement]) => textOfStatement(statement))
    query.mockRestore()
    // The mail is written after the answer; its statements are not those of the next one.
    await world.store.upkeep.check()
    const page = await one.get(answer.headers.get('location') ?? '')
    return { statements, status: answer.status, headers: [...answer.headers], page: await page.text() }
  }
  const unknown = await ask('nobody@example.org')
  expect(await ask(officer.email)).toEqual(unknown)
  expect(unknown.statements).not.toEqual([])
  await expect.poll(() => world.noticesTo(officer.email)).toContain('passwordReset')
  expect(await world.noticesTo('nobody@example.org')).toEqual([])
})

const textOfStatement = (statement: unknown): string =>
  typeof statement === 'string' ? statement : String((statement as { text?: unknown }).text)

test('every way to write an address that signs the same person in counts as one', () => {
  expect(new Set(['ñandú@example.org', ' ÑANDÚ@Example.org'.normalize('NFD')].map(hashOfAddress)).size).toBe(
    1,
  )
})

test.each(['//evil.example/', '/en//evil.example', '/\\evil.example/', '/en/%2f%2fevil.example/'])(
  'no address leads to another site: %s',
  async path => {
    const answer = await openFormBrowser(world.app).get(path)
    const place = new URL(answer.headers.get('location') ?? '/', 'http://localhost')
    expect(place.host).toBe('localhost')
  },
)

test.each(['https://evil.example', '//evil.example', '/\\evil.example', '/en/\n//evil.example', '/english'])(
  'the choice of colours leads back to Jacana alone: %s',
  async back => {
    const answer = await openFormBrowser(world.app).post('/en/theme', { theme: 'dark', back })
    expect(answer.headers.get('location')).toBe('/en')
  },
)

test.each([
  { origin: 'https://evil.example' },
  { origin: 'null' },
  { 'sec-fetch-site': 'cross-site', origin: 'http://localhost' },
  { 'sec-fetch-site': 'same-site', origin: 'http://localhost' },
  { 'sec-fetch-site': 'none' },
  {},
])('a form from elsewhere is refused: %o', async headers => {
  const answer = await world.app.request('http://localhost/en/sign-in', {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' } as Record<string, string>,
    body: new URLSearchParams(officer).toString(),
  })
  expect([answer.status, answer.headers.getSetCookie()]).toEqual([403, []])
})

test('nothing went wrong inside', () => {
  expect(world.defects).toEqual([])
})
