import { afterAll, beforeAll, expect, test } from 'vitest'

import { createApi } from '#doors/api/create-api.ts'
import { createKeyVisitors } from '#doors/http/key-visitor.ts'
import { createVisitors } from '#doors/web/frame/visitor.ts'
import { createWeb } from '#doors/web/create-web.tsx'
import { loadAssets } from '#doors/web/frame/assets.ts'
import type { SignIn } from '#domain/people/sign-in.ts'
import { createKey } from '#use-cases/keys/create-key.ts'
import { endKey } from '#use-cases/keys/end-key.ts'
import { listDemoPeople } from '#use-cases/people/list-demo-people.ts'
import { identifyPerson } from '#use-cases/people/identify-person.ts'
import { loadDemoPeople } from '#use-cases/people/load-demo-people.ts'
import { createPaperJobs } from '#use-cases/papers/paper-jobs.ts'
import { planner } from '#tests/people.ts'
import { openTestPages, type TestPages } from '../test-pages.ts'
import { peatlands } from '../world.ts'

let pages: TestPages
let app: ReturnType<typeof createWeb>
let text: string
let keyId: string
let owner: NonNullable<Awaited<ReturnType<typeof ownerOf>>>
const visitors = { forget: () => {} }

const ownerOf = async () => {
  await pages.jacana.do(loadDemoPeople, planner, { folder: 'examples/wetlands-2023-2025' })
  const people = await pages.jacana.do(listDemoPeople, planner, {})
  const id = people.find(({ roles }) => roles.includes('staffReader') || roles.includes('planner'))?.id ?? ''
  return pages.jacana.do(identifyPerson, planner, { id })
}

beforeAll(async () => {
  pages = await openTestPages([peatlands])
  const person = await ownerOf()
  if (!person) throw new Error('the example has nobody who reads')
  owner = person
  const order = { program: 'Sheet', scope: ['export plan'], lastDay: '2032-01-01' }
  ;({ text, id: keyId } = await pages.jacana.do(createKey, owner, order))
  const signIn = { cookieName: 'session', findSession: async () => undefined } as unknown as SignIn
  const demo = {
    isOffered: () => true,
    isOfferedTo: () => true,
    personIdOf: () => undefined,
    cookieOf: () => '',
  }
  let address = 0
  const keys = createKeyVisitors(pages.jacana, {
    isDemoOffered: demo.isOffered,
    addressOf: c => c.req.header('x-test-address') ?? `${address++}`,
  })
  const keyVisitors = createVisitors(pages.jacana, signIn, { demo, keys })
  visitors.forget = keyVisitors.forget
  app = createWeb({
    jacana: pages.jacana,
    paperJobs: createPaperJobs(pages.jacana, () => {}),
    api: createApi({ jacana: pages.jacana, keys, baseUrl: 'http://localhost', report: () => {} }),
    people: { findVisitor: keyVisitors.find, forgetVisitors: keyVisitors.forget, addressOfVisitor: () => '' },
    baseUrl: 'http://localhost',
    assets: loadAssets(pages.assets),
    report: defect => void pages.defects.push(defect),
    checkDatabase: async () => {},
  })
})
afterAll(() => pages?.close())

const get = (path: string, key: string, headers: Record<string, string> = {}) =>
  app.request(path, { headers: { authorization: `Bearer ${key}`, ...headers } })
const plan = `/en/plan/${peatlands.slug}`

test('a program takes a copy with its key, without a cookie, and sees nothing beyond its scope', async () => {
  const answer = await get(`${plan}/export.json`, text)
  expect(answer.status).toBe(200)
  expect(await answer.text()).toContain('Peatlands are mapped')
  expect(answer.headers.get('set-cookie')).toBeNull()
  expect((await get(`${plan}/versions`, text)).status).toBe(403)
  expect((await app.request(`${plan}/export.json`)).status).not.toBe(200)
})

test('a wrong key answers 401, its header, and one sentence in the language of the address', async () => {
  const cases = [
    ['nonsense', /no key of Jacana/],
    ['', /no key of Jacana/],
    [text.replace(/.$/, last => (last === 'A' ? 'B' : 'A')), /no key of Jacana/],
  ] as const
  for (const [key, sentence] of cases) {
    const answer = await get(`${plan}/export.json`, key)
    expect(answer.status).toBe(401)
    expect(answer.headers.get('www-authenticate')).toMatch(/^Bearer /)
    expect(answer.headers.get('content-type')).toMatch(/^text\/plain/)
    expect(await answer.text()).toMatch(sentence)
  }
  expect(await (await get(`/fr/plan/${peatlands.slug}/export.json`, 'x')).text()).toMatch(/clé de Jacana/)
})

test('a key never writes: every form refuses it, with the cookie of somebody else too', async () => {
  const answer = await app.request('/en/account/keys', {
    method: 'POST',
    body: new URLSearchParams({ program: 'more', scope: 'export plan', lastDay: '2032-01-01' }),
    headers: { authorization: `Bearer ${text}`, origin: 'http://localhost', cookie: 'session=x' },
  })
  expect(answer.status).toBe(403)
  expect(await answer.text()).toMatch(/only read/)
})

test('the same key asks the API, which answers problems instead of pages', async () => {
  const answer = await get('/api/registers', text)
  expect(answer.status).toBe(200)
  expect(await answer.json()).toEqual({ registers: [] })
  const refused = await get('/api/registers', 'nonsense')
  expect(refused.status).toBe(401)
  expect(refused.headers.get('content-type')).toBe('application/problem+json')
  const elsewhere = await get('/api/nothing', text, { 'accept-language': 'fr' })
  expect(elsewhere.status).toBe(404)
  expect(await elsewhere.json()).toMatchObject({ title: 'Introuvable' })
  const page = await (await pages.app.request('/en/account/keys')).text()
  expect(page).toContain('http://localhost/api/openapi.json')
  expect(page).toContain('value="change records:trainings"')
})

test('an address that sends many wrong keys waits with wrong ones, and its right keys open', async () => {
  const from = { 'x-test-address': '192.0.2.1' }
  for (let i = 0; i < 20; i++) expect((await get(`${plan}/export.json`, `wrong${i}`, from)).status).toBe(401)
  const answer = await get(`${plan}/export.json`, 'wrong again', from)
  expect(answer.status).toBe(429)
  expect(await answer.text()).toMatch(/Too many tries/)
  for (const headers of [from, {}]) expect((await get(`${plan}/export.json`, text, headers)).status).toBe(200)
})

test('another scheme is left to whoever stands before Jacana', async () => {
  const answer = await app.request('/en', { headers: { authorization: 'Basic eDp5' } })
  expect(answer.status).toBe(200)
})

test('an ended key opens nothing once the web has heard of it', async () => {
  await pages.jacana.do(endKey, owner, { id: keyId })
  visitors.forget()
  const answer = await get(`${plan}/export.json`, text)
  expect(answer.status).toBe(401)
  expect(await answer.text()).toMatch(/was ended on/)
  expect(pages.defects).toEqual([])
})

test('a new key is shown once, on a page that nobody stores', async () => {
  const answer = await pages.app.request('/en/account/keys', {
    method: 'POST',
    body: new URLSearchParams({ program: 'Once', scope: 'export plan', lastDay: '2031-12-31' }),
    headers: { origin: 'http://localhost' },
  })
  expect(answer.status).toBe(200)
  expect(answer.headers.get('cache-control')).toBe('no-store')
  const [key = ''] = /jck_[\w-]{49}/.exec(await answer.text()) ?? []
  expect(key).not.toBe('')
  const again = await (await pages.app.request('/en/account/keys')).text()
  expect(again).toContain('Once')
  expect(again).not.toContain(key)
  expect(again).toContain(key.slice(-4))
})
