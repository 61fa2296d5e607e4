import { afterAll, beforeAll, expect, test } from 'vitest'

import { insertMember } from '#store/people/people.ts'
import { insertAssignments } from '#store/people/role-assignments.ts'
import { planner } from '../people.ts'
import { showAudit } from '#use-cases/admin/show-audit.ts'
import { setPersonState } from '#use-cases/people/set-person-state.ts'
import { showPeople } from '#use-cases/people/show-people.ts'
import { reviseSignInRules } from '#use-cases/sign-in/revise-sign-in-rules.ts'
import { showSignInRules } from '#use-cases/sign-in/show-sign-in-rules.ts'
import { type Claims, type IdentityProvider, startIdentityProvider } from '../identity-provider.ts'
import { openFormBrowser } from '../sign-in-browser.ts'
import { openSignInWorld, type SignInWorld } from '../sign-in-world.ts'
import { invitePerson } from '#use-cases/people/invite-person.ts'
import { writeInTransaction } from '../write-in-transaction.ts'

// A proxy speaks https with browsers and http with Jacana, and hands the name on.
const baseUrl = 'https://jacana.example.org'
const origin = 'http://jacana.example.org'
let provider: IdentityProvider
let world: SignInWorld
beforeAll(async () => {
  provider = await startIdentityProvider(() => `${baseUrl}/api/auth/callback/oidc`)
  const { issuer, clientId, clientSecret } = provider
  world = await openSignInWorld({
    baseUrl,
    provider: { issuer, clientId, clientSecret, name: 'Example Office' },
  })
  await world.jacana.do(invitePerson, planner, { name: 'Amina', email: 'amina@example.org', language: 'fr' })
}, 60_000)
afterAll(async () => {
  await world?.close()
  await provider?.stop()
})

const textOf = async (response: Response): Promise<string> =>
  (await response.text()).replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')

/** Somebody with these claims goes to the provider and comes back; the last answer of Jacana. */
const signInAs = async (claims: Claims, language = 'en') => {
  provider.present.claims = claims
  const one = openFormBrowser(world.app, { origin })
  const jar = new Map<string, string>()
  let address = (await one.get(`/${language}/sign-in/organisation`)).headers.get('location') ?? ''
  for (let hop = 0; hop < 10 && !address.startsWith(baseUrl); hop += 1) {
    const response = await fetch(new URL(address, provider.issuer), {
      redirect: 'manual',
      headers: { cookie: [...jar].map(pair => pair.join('=')).join('; ') },
    })
    for (const cookie of response.headers.getSetCookie()) {
      const [name = '', value = ''] = cookie.split(';')[0]?.split(/=(.*)/s) ?? []
      jar.set(name, value)
    }
    address = response.headers.get('location') ?? ''
  }
  const back = await one.get(address.slice(baseUrl.length))
  const end = back.headers.get('location') ?? ''
  return { one, address, end, response: await one.get(end) }
}

const amina = { sub: 'a1b2', email: 'Amina@Example.org', name: 'A. of the office', groups: ['g-plan'] }

test('somebody who was invited comes in at the first try, in the language of departure', async () => {
  const { one, end, response } = await signInAs(amina, 'fr')
  expect(end).toMatch(/^\/fr\/sign-in\/organisation\/end\?code=/)
  expect([response.status, response.headers.get('location')]).toEqual([302, '/fr'])
  expect(await textOf(await one.get('/fr/account'))).toContain('amina@example.org')
  expect((await signInAs(amina)).response.headers.get('location')).toBe('/en')
})

test('no token of the provider is stored, and there is one session for each sign-in', async () => {
  const [accounts, sessions] = await world.store.read(async ({ db }) => [
    await db.selectFrom('auth.account').selectAll().where('providerId', '=', 'oidc').execute(),
    await db.selectFrom('auth.session').selectAll().execute(),
  ])
  expect(accounts).toMatchObject([
    { accountId: 'a1b2', accessToken: null, refreshToken: null, idToken: null },
  ])
  expect(sessions).toHaveLength(2)
})

test('a stranger, a missing address and a broken answer each get a clear sentence', async () => {
  const stranger = await signInAs({ sub: 'x9', email: 'stranger@example.org' })
  expect(await textOf(stranger.response)).toContain('Nobody has invited stranger@example.org to Jacana.')
  expect((await stranger.one.get('/en/account')).status).toBe(302)
  const nameless = await signInAs({ sub: 'x8' })
  expect(await textOf(nameless.response)).toContain('did not tell Jacana your e-mail address')
  const { one, end } = await signInAs(amina)
  for (const broken of [
    end,
    '/en/sign-in/organisation/end',
    '/en/sign-in/organisation/end?error=access_denied&state=x',
  ])
    expect(await textOf(await one.get(broken))).toContain('was not completed')
})

test('an address that the provider has not verified lets nobody in as its owner', async () => {
  const { one, response } = await signInAs({ ...amina, sub: 'x7', email_verified: false })
  expect(await textOf(response)).toContain('did not tell Jacana your e-mail address')
  expect((await one.get('/en/account')).status).toBe(302)
  const verified = await signInAs({ ...amina, email_verified: true })
  expect(verified.response.headers.get('location')).toBe('/en')
})

test('what comes back in another browser than it left in is refused', async () => {
  const { end } = await signInAs(amina)
  const thief = openFormBrowser(world.app, { origin })
  expect(await textOf(await thief.get(end))).toContain('was not completed')
  expect((await thief.get('/en/account')).status).toBe(302)
})

test('groups give roles and take them away, and a role may demand the second factor of the provider', async () => {
  const { version } = await world.jacana.do(showSignInRules, planner, {})
  await world.jacana.do(reviseSignInRules, planner, {
    version,
    secondFactorRoles: ['planner'],
    groupRoles: [
      { group: 'g-plan', role: 'planner' },
      { group: 'g-staff', role: 'staffReader' },
    ],
  })
  const weak = await signInAs(amina)
  expect(await textOf(weak.response)).toContain('your organisation did not ask for one')
  expect((await weak.one.get('/en/account')).status).toBe(302)
  const strong = await signInAs({ ...amina, amr: ['pwd', 'mfa'] })
  expect(strong.response.headers.get('location')).toBe('/en')
  expect((await strong.one.get('/en/import')).status).toBe(200)
  const staff = await signInAs({ ...amina, groups: ['g-staff'] })
  expect((await staff.one.get('/en/account')).status).toBe(200)
  expect((await staff.one.get('/en/import')).status).toBe(403)
})

test('the last administrator stays one without the group, until there is another', async () => {
  const { version } = await world.jacana.do(showSignInRules, planner, {})
  const groupRoles = [{ group: 'g-admin', role: 'administrator' as const }]
  await world.jacana.do(reviseSignInRules, planner, { version, secondFactorRoles: [], groupRoles })
  await signInAs({ ...amina, groups: ['g-admin'] })
  const page = '/en/administration/sign-in'
  for (let time = 0; time < 2; time += 1) {
    const { one } = await signInAs({ ...amina, groups: [] })
    expect((await one.get(page)).status).toBe(200)
  }
  const id = await idOfAmina()
  const [entry] = await world.jacana.do(showAudit, planner, { subject: id })
  expect(entry?.after).toEqual({ groupRoles: ['administrator'], lastAdministratorStays: true })
  await bringAdministrator()
  const { one } = await signInAs({ ...amina, groups: [] })
  expect((await one.get(page)).status).toBe(403)
})

const idOfAmina = async (): Promise<string> => {
  const { people } = await world.jacana.do(showPeople, planner, {})
  return people.find(({ name }) => name === 'Amina')?.id ?? ''
}

const bringAdministrator = () =>
  writeInTransaction(world.store, async tx => {
    await insertMember(tx, { id: 'noor', name: 'Noor', kind: 'person', state: 'active', version: 1 })
    const gift = { sections: [], givenAt: world.now(), givenBy: 'planner' }
    await insertAssignments(tx, [{ id: 'gift', role: 'administrator', personId: 'noor', ...gift }])
  })

test('a new address at the provider still is the same person', async () => {
  const { one } = await signInAs({ ...amina, email: 'amina.new@example.org', groups: [] })
  expect(await textOf(await one.get('/en/account'))).toContain('amina@example.org')
})

test('who has left is refused at the provider, too', async () => {
  const { id, version } = await world.store.read(reader =>
    reader.db
      .selectFrom('person')
      .select(['id', 'version'])
      .where('email', '=', 'amina@example.org')
      .executeTakeFirstOrThrow(),
  )
  await world.jacana.do(setPersonState, planner, { id, version, state: 'left' })
  const { one, response } = await signInAs(amina)
  expect(await textOf(response)).toContain('This account has ended.')
  expect((await one.get('/en/account')).status).toBe(302)
  const sessions = await world.store.read(({ db }) => db.selectFrom('auth.session').select('id').execute())
  expect(sessions).toEqual([])
})

test('under another name than its own, Jacana says which address to use', async () => {
  const other = openFormBrowser(world.app, { origin: 'http://127.0.0.1:4180' })
  const page = await other.get('/fr/sign-in/organisation')
  expect([page.status, (await textOf(page)).includes(`Ouvrez plutôt ${baseUrl}`)]).toEqual([421, true])
  const hostile = openFormBrowser(world.app, { origin: 'http://rebound.example' })
  expect(await textOf(await hostile.get('/en/sign-in'))).toContain(`Open ${baseUrl} instead`)
  expect(world.defects).toEqual([])
})
