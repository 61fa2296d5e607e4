import { afterAll, beforeAll, expect, test } from 'vitest'

import { type FormBrowser, openFormBrowser } from '../sign-in-browser.ts'
import { openSignInWorld, type SignInWorld } from '../sign-in-world.ts'
import { totpAt } from '#use-cases/sign-in/totp.ts'

const admin = { email: 'head@example.org', password: 'tres garzas y un muelle' }
const guest = { email: 'ñandú@example.org', password: 'le héron lit trois cartes' }

let world: SignInWorld
beforeAll(async () => {
  world = await openSignInWorld()
}, 60_000)
afterAll(() => world?.close())

const browser = (address?: string) => openFormBrowser(world.app, address === undefined ? {} : { address })
const signIn = async (who: { email: string; password: string }, address?: string) => {
  const one = browser(address)
  const response = await one.post('/en/sign-in', who)
  return { one, response }
}
const textOf = async (response: Response): Promise<string> =>
  (await response.text()).replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')

test('the link of the set-up makes an administrator, once', async () => {
  const link = await world.setUpLink()
  const newer = await world.setUpLink()
  expect(await textOf(await browser().get(link))).toContain('no longer works')
  const one = browser()
  const page = await one.get(newer)
  expect(page.headers.get('referrer-policy')).toBe('no-referrer')
  expect(await textOf(page)).toContain('You become an administrator')
  const weak = await one.post(newer, { name: 'Head', email: admin.email, password: 'jacana-head-2026' })
  expect(weak.status).toBe(422)
  expect(await textOf(weak)).toContain('easy to guess')
  expect(await textOf(await one.post(newer, { name: 'Head', email: 'no', password: 'short' }))).toMatch(
    /not an e-mail address.*12/,
  )
  const done = await one.post(newer, { name: 'Head of office', ...admin, email: ' HEAD@Example.org ' })
  expect([done.status, done.headers.get('location')]).toEqual([303, '/en'])
  expect(await textOf(await one.get('/en/account'))).toContain('You sign in with head@example.org.')
  expect(await textOf(await browser().get(newer))).toContain('used already')
  expect((await browser().post(newer, { name: 'Other', ...guest })).status).toBe(410)
  expect(await world.setUpLink()).toBe('')
})

test('an address with ñ is invited, opens the link by its button alone, and signs in', async () => {
  const { one } = await signIn(admin)
  const sent = await one.post('/en/invitations', {
    name: 'Guest',
    language: 'es',
    roles: 'planner',
    ...guest,
    email: 'ÑANDÚ@example.org',
  })
  expect(await textOf(sent)).toContain('Guest is invited.')
  const [first = ''] = await world.linksTo(guest.email)
  expect(first).toMatch(/^\/es\/link\/[\w-]{43}$/)
  const again = await one.post('/en/invitations', { name: 'Guest', language: 'es', ...guest })
  expect(await textOf(again)).toContain('has this address already')
  expect((await signIn(guest)).response.status).toBe(401)
  for (let scan = 0; scan < 3; scan += 1) expect((await browser().get(first)).status).toBe(200)
  const { id } = await world.store.read(reader =>
    reader.db.selectFrom('person').select('id').where('email', '=', guest.email).executeTakeFirstOrThrow(),
  )
  await one.post('/en/invitations/again', { id })
  const [, second = ''] = await world.linksTo(guest.email)
  expect((await browser().post(first, { password: guest.password })).status).toBe(410)
  const newcomer = browser()
  expect((await newcomer.post(second, { password: 'Guest-2026-2026' })).status).toBe(422)
  expect((await newcomer.post(second, { password: guest.password })).status).toBe(303)
  expect(await textOf(await newcomer.get('/es/account'))).toContain(guest.email)
  expect((await browser().post(second, { password: `${guest.password}!` })).status).toBe(410)
  expect((await signIn({ ...guest, email: ' Ñandú@EXAMPLE.org' })).response.status).toBe(303)
})

test('a link is too old after its last moment', async () => {
  const { one } = await signIn(admin)
  await one.post('/en/invitations', { name: 'Late', language: 'en', email: 'late@example.org' })
  const [link = ''] = await world.linksTo('late@example.org')
  world.pass(15 * 24 * 3600)
  expect(await textOf(await browser().get(link))).toContain('too old')
  expect((await browser().post(link, guest)).status).toBe(410)
  expect(await textOf(await browser().get('/en/link/forged'))).toContain('not known here')
})

test('a reset says the same to everybody, ends sessions and the other links', async () => {
  const { one } = await signIn(guest)
  const known = await browser().post('/en/sign-in/password', { email: guest.email })
  const unknown = await browser().post('/en/sign-in/password', { email: 'nobody@example.org' })
  expect([known.status, known.headers.get('location')]).toEqual([
    unknown.status,
    unknown.headers.get('location'),
  ])
  await browser().post('/en/sign-in/password', { email: guest.email })
  await expect.poll(async () => (await world.linksTo(guest.email)).length).toBe(4)
  expect(await world.linksTo('nobody@example.org')).toEqual([])
  const [, , first = '', second = ''] = await world.linksTo(guest.email)
  guest.password = 'el faro cuenta siete olas'
  expect((await browser().post(second, guest)).status).toBe(303)
  expect(await textOf(await browser().get(first))).toContain('ya no sirve')
  expect((await one.get('/en/account')).headers.get('location')).toBe('/en/sign-in')
  expect((await signIn({ ...guest, password: 'le héron lit trois cartes' })).response.status).toBe(401)
  expect((await signIn(guest)).response.status).toBe(303)
})

test('a new password ends the other sessions; each session can be ended', async () => {
  const { one } = await signIn(guest)
  const { one: other } = await signIn(guest)
  const wrong = await one.post('/en/account/password', {
    currentPassword: 'wrong',
    password: 'un faro cuenta nueve olas',
  })
  expect([wrong.status, (await textOf(wrong)).includes('not your present password')]).toEqual([401, true])
  expect(
    (
      await one.post('/en/account/password', {
        currentPassword: guest.password,
        password: 'un faro cuenta nueve olas',
      })
    ).status,
  ).toBe(303)
  guest.password = 'un faro cuenta nueve olas'
  expect((await other.get('/en/account')).status).toBe(302)
  const { one: third } = await signIn(guest)
  expect(await textOf(await one.get('/en/account'))).toContain('Firefox on Linux (this one)')
  await one.post('/en/account/sessions', { session: 'others' })
  expect((await third.get('/en/account')).status).toBe(302)
  expect((await one.get('/en/account')).status).toBe(200)
  await one.post('/en/sign-out', {})
  expect((await one.get('/en/account')).status).toBe(302)
})

test('a new address counts once its link is opened, and the old one is told', async () => {
  const { one } = await signIn(guest)
  const taken = await one.post('/en/account/address', { currentPassword: guest.password, email: admin.email })
  expect(await textOf(taken)).toContain('has this address already')
  await one.post('/en/account/address', { currentPassword: guest.password, email: 'new@example.org' })
  expect(await world.noticesTo(guest.email)).toContain('addressChanging')
  expect((await signIn(guest)).response.status).toBe(303)
  const [link = ''] = await world.linksTo('new@example.org')
  expect((await browser().post(link, {})).status).toBe(303)
  expect((await signIn(guest)).response.status).toBe(401)
  guest.email = 'new@example.org'
  expect((await signIn(guest)).response.status).toBe(303)
})

test('a name is changed by its owner and stays so', async () => {
  const { one } = await signIn(guest)
  const page = await (await one.get('/en/account')).text()
  const version = /name="version" value="(\d+)"/.exec(page)?.[1] ?? ''
  const about = { name: 'Guest of the office', language: 'fr', zone: 'Africa/Nairobi' }
  expect((await one.post('/en/account', { ...about, version })).status).toBe(303)
  const clash = await one.post('/en/account', { ...about, name: 'Again', version })
  expect(clash.status).toBe(409)
  expect((await one.post('/en/account', { ...about, zone: 'Mars/North', version })).status).toBe(422)
  await signIn(guest)
  expect(await textOf(await one.get('/en/account'))).toContain('Acting as Guest of the office')
})

test('a second factor is set, asked for, and each code taken once', async () => {
  const { one } = await signIn(guest)
  const { one: other } = await signIn(guest)
  await one.post('/en/account/second-factor', {})
  const offer = await (await one.get('/en/account/second-factor')).text()
  const secret = /secret=([A-Z2-7]{32})/.exec(offer)?.[1] ?? ''
  const code = (shift = 0) => totpAt(secret, new Date(world.now().getTime() + shift * 1000))
  const wrongClock = await one.post('/en/account/second-factor/confirm', { code: code(-300) })
  expect(await textOf(wrongClock)).toContain('check the clock of your device')
  const firstCode = code()
  const codesPage = await (await one.post('/en/account/second-factor/confirm', { code: firstCode })).text()
  const codes = codesPage.match(/[A-Z2-9]{4}(?:-[A-Z2-9]{4}){3}/g) ?? []
  expect(codes).toHaveLength(10)
  expect((await other.get('/en/account')).status).toBe(302)

  const half = await signIn(guest)
  expect(half.response.headers.get('location')).toBe('/en/sign-in/code')
  expect((await half.one.get('/en/account')).status).toBe(302)
  // The code that confirmed the factor is used.
  expect((await half.one.post('/en/sign-in/code', { code: firstCode })).status).toBe(401)
  world.pass(30)
  const shownCode = code()
  expect(
    (await half.one.post('/en/sign-in/code', { code: `${shownCode.slice(0, 3)} ${shownCode.slice(3)}` }))
      .status,
  ).toBe(303)
  expect((await half.one.get('/en/account')).status).toBe(200)
  const replay = await signIn(guest)
  expect((await replay.one.post('/en/sign-in/code', { code: shownCode })).status).toBe(401)
  const typed = (codes[0] ?? '').toLowerCase().replaceAll('-', '')
  expect((await replay.one.post('/en/sign-in/code', { code: typed })).status).toBe(303)
  const second = await signIn(guest)
  expect((await second.one.post('/en/sign-in/code', { code: codes[0] ?? '' })).status).toBe(401)
  for (let i = 0; i < 12; i += 1) await second.one.post('/en/sign-in/code', { code: `00000${i % 10}` })
  const limited = await second.one.post('/en/sign-in/code', { code: '111111' })
  expect([limited.status, (await textOf(limited)).includes('Try again in')]).toEqual([429, true])
  world.pass(3600)
  await half.one.post('/en/account/second-factor/off', { currentPassword: 'wrong' })
  expect((await signIn(guest)).response.headers.get('location')).toBe('/en/sign-in/code')
  await half.one.post('/en/account/second-factor/off', { currentPassword: guest.password })
  expect((await signIn(guest)).response.headers.get('location')).toBe('/en')
})

test('the time between password and code ends, and its cookie cannot be forged', async () => {
  const forger = browser()
  forger.cookies.set('jacana.password', 'someone%20proof%209999999999999.signature')
  expect((await forger.post('/en/sign-in/code', { code: '123456' })).status).toBe(401)
})

test('a role that demands a second factor opens only the own account until it is set', async () => {
  const { one } = await signIn(admin)
  await one.post('/en/administration/sign-in', { version: '0', secondFactorRoles: 'administrator' })
  const { one: later } = await signIn(admin)
  expect((await later.get('/en/invitations')).headers.get('location')).toBe('/en/account/second-factor')
  expect((await later.get('/en/plan')).headers.get('location')).toBe('/en/account/second-factor')
  expect(await textOf(await later.get('/en/account/second-factor'))).toContain('Your role demands')
  expect((await later.get('/en/account')).status).toBe(200)
  await later.post('/en/account/second-factor', {})
  const secret =
    /secret=([A-Z2-7]{32})/.exec(await (await later.get('/en/account/second-factor')).text())?.[1] ?? ''
  await later.post('/en/account/second-factor/confirm', { code: totpAt(secret, world.now()) })
  expect((await later.get('/en/invitations')).status).toBe(200)
  const off = await later.post('/en/account/second-factor/off', { currentPassword: admin.password })
  expect([off.status, (await textOf(off)).includes('cannot be turned off')]).toEqual([422, true])
  await renewCodes(later, secret)
  // The rules go back, for the tests that follow.
  const version = /name="version" value="(\d+)"/.exec(
    await (await later.get('/en/administration/sign-in')).text(),
  )?.[1]
  await later.post('/en/administration/sign-in', { version: version ?? '' })
  await later.post('/en/account/second-factor/off', { currentPassword: admin.password })
})

/** Makes new recovery codes by the password and a code, and expects that the earlier ones no longer work. */
const renewCodes = async (one: FormBrowser, secret: string) => {
  const renew = (currentPassword: string, code: string) =>
    one.post('/en/account/second-factor/codes', { currentPassword, code })
  const codesIn = async (response: Response) =>
    (await response.text()).match(/[A-Z2-9]{4}(?:-[A-Z2-9]{4}){3}/g) ?? []
  world.pass(60)
  const code = totpAt(secret, world.now())
  expect((await renew('wrong', code)).status).toBe(401)
  expect((await renew(admin.password, '000000')).status).toBe(401)
  const first = await renew(admin.password, code)
  expect([first.status, first.headers.get('cache-control')]).toEqual([200, 'no-store'])
  const codes = await codesIn(first)
  expect(codes).toHaveLength(10)
  // The same form is answered as the first time for some seconds; the code itself is used.
  expect((await renew(admin.password, `${code.slice(0, 3)} ${code.slice(3)}`)).status).toBe(401)
  const newer = await codesIn(await renew(admin.password, codes[0] ?? ''))
  expect(newer).toHaveLength(10)
  const { one: other } = await signIn(admin)
  expect((await other.post('/en/sign-in/code', { code: codes[1] ?? '' })).status).toBe(401)
  expect((await other.post('/en/sign-in/code', { code: newer[1] ?? '' })).status).toBe(303)
}

test('who has no second factor on gets no codes, and one that waits stays off', async () => {
  const { one } = await signIn(guest)
  await one.post('/en/account/second-factor', {})
  const secret =
    /secret=([A-Z2-7]{32})/.exec(await (await one.get('/en/account/second-factor')).text())?.[1] ?? ''
  const answer = await one.post('/en/account/second-factor/codes', {
    currentPassword: guest.password,
    code: totpAt(secret, world.now()),
  })
  expect(answer.status).toBe(404)
  expect((await signIn(guest)).response.headers.get('location')).toBe('/en')
})

test('nothing went wrong inside', () => {
  expect(world.defects).toEqual([])
})
