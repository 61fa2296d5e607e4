import { afterAll, beforeAll, expect, test } from 'vitest'

import { openFormBrowser } from '../sign-in-browser.ts'
import { openSignInWorld, type SignInWorld } from '../sign-in-world.ts'
import { planner } from '../people.ts'
import { setPersonState } from '#use-cases/people/set-person-state.ts'
import { invitePerson } from '#use-cases/people/invite-person.ts'

const admin = { email: 'head@example.org', password: 'tres garzas y un muelle' }
const guest = { email: 'ñandú@example.org', password: 'le héron lit trois cartes' }

let world: SignInWorld
beforeAll(async () => {
  world = await openSignInWorld()
}, 60_000)
afterAll(() => world?.close())

beforeAll(async () => {
  const { app } = world
  await openFormBrowser(app).post(await world.setUpLink(), { name: 'Head of office', ...admin })
  await world.jacana.do(invitePerson, planner, { name: 'Guest', email: guest.email, language: 'en' })
  const [link = ''] = await world.linksTo(guest.email)
  await openFormBrowser(app).post(link, { password: guest.password })
}, 60_000)

const browser = (address?: string) => openFormBrowser(world.app, address === undefined ? {} : { address })
const signIn = async (who: { email: string; password: string }, address?: string) => {
  const one = browser(address)
  const response = await one.post('/en/sign-in', who)
  return { one, response }
}
const textOf = async (response: Response): Promise<string> =>
  (await response.text()).replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')

test.each([
  ['forged', 'abcdefgh.c2lnbmF0dXJl'],
  ['empty', ''],
  ['damaged', '%E0%A4%A'],
  ['signed by nobody', 'a'.repeat(43)],
])('a cookie that is %s is nobody', async (_, cookie) => {
  const one = browser()
  one.cookies.set('jacana.session_token', cookie)
  expect((await one.get('/en/account')).headers.get('location')).toBe('/en/sign-in')
  expect((await one.get('/en')).status).toBe(200)
})

test('an old session ends by itself', async () => {
  const { one } = await signIn(guest)
  await world.store.write(async tx => {
    await tx.db
      .updateTable('auth.session')
      .set({ expiresAt: new Date(0) })
      .execute()
    return { answer: undefined }
  })
  expect((await one.get('/en/account')).status).toBe(302)
})

test('wrong passwords are limited for a person at an address, and not for others', async () => {
  for (let i = 0; i < 8; i += 1)
    expect((await signIn({ ...guest, password: `wrong ${i}` }, '198.51.100.7')).response.status).toBe(401)
  const limited = await signIn(guest, '198.51.100.7')
  expect([limited.response.status, await textOf(limited.response)]).toEqual([
    429,
    expect.stringMatching(/Try again in \d+.(?:seconds|minutes)/),
  ])
  expect((await signIn(admin, '198.51.100.7')).response.status).toBe(303)
  expect((await signIn(guest, '198.51.100.8')).response.status).toBe(303)
  world.pass(601)
  expect((await signIn(guest, '198.51.100.7')).response.status).toBe(303)
})

test('whoever goes on guessing at one address locks nobody out elsewhere', async () => {
  for (let i = 0; i < 70; i += 1) await signIn({ ...guest, password: `again ${i}` }, '198.51.100.20')
  expect((await signIn(guest, '198.51.100.20')).response.status).toBe(429)
  expect((await signIn(guest, '198.51.100.21')).response.status).toBe(303)
}, 60_000)

test('many people of one office mistype and all come in', async () => {
  for (let n = 0; n < 16; n += 1)
    for (let i = 0; i < 2; i += 1) {
      const { response } = await signIn(
        { email: `person${n}@example.org`, password: `wrong ${i}` },
        '203.0.113.5',
      )
      expect(response.status).toBe(401)
    }
  expect((await signIn(guest, '203.0.113.5')).response.status).toBe(303)
}, 120_000)

test('many guesses at the same moment are all counted', async () => {
  const many = Array.from({ length: 30 }, (_, i) =>
    signIn({ ...admin, password: `guess ${i}` }, '198.51.100.99'),
  )
  const statuses = (await Promise.all(many)).map(({ response }) => response.status)
  expect(statuses.filter(status => status === 401)).toHaveLength(8)
  expect(statuses.filter(status => status === 429)).toHaveLength(22)
}, 60_000)

test('the database never has a secret, a token of a link or a password', async () => {
  const dump = await world.store.read(async reader => {
    const tables = await reader.db.introspection.getTables()
    return (
      JSON.stringify(
        await Promise.all(
          [
            'person',
            'guest_link',
            'auth.user',
            'auth.account',
            'auth.session',
            'auth.twoFactor',
            'setting',
            'mail',
            'audit_entry',
            'sign_in_try',
            'recovery_code',
            'auth.verification',
          ].map(async name =>
            reader.db
              .selectFrom(name as 'person')
              .selectAll()
              .execute(),
          ),
        ),
      ) + String(tables.length)
    )
  })
  const links = await world.linksTo(guest.email)
  expect(links).toHaveLength(1)
  for (const text of [
    world.secrets.current,
    admin.password,
    guest.password,
    ...links.map(link => link.split('/').at(-1) ?? '?'),
  ])
    expect(dump).not.toContain(text)
})

test('whoever has left is out at once', async () => {
  const { one } = await signIn(guest)
  const { id, version } = await world.store.read(reader =>
    reader.db
      .selectFrom('person')
      .select(['id', 'version'])
      .where('email', '=', guest.email)
      .executeTakeFirstOrThrow(),
  )
  await world.jacana.do(setPersonState, planner, { id, version, state: 'left' })
  expect((await one.get('/en/account')).status).toBe(302)
  const back = await signIn(guest)
  expect([back.response.status, (await textOf(back.response)).includes('This account has ended')]).toEqual([
    403,
    true,
  ])
})

test('nothing went wrong inside', () => {
  expect(world.defects).toEqual([])
})
