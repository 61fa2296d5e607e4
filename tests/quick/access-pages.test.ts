import { afterAll, beforeAll, expect, test, vi } from 'vitest'

import { allStrands } from '#domain/plan/plan-table.ts'
import { grantsOf } from '#domain/rights/roles.ts'
import { newId } from '#store/engine/new-id.ts'
import { insertMember } from '#store/people/people.ts'
import { insertAssignments } from '#store/people/role-assignments.ts'
import { insertSession } from '#store/people/sessions.ts'
import { insertSignInUser } from '#store/people/sign-in-users.ts'
import { insertNotes } from '#store/plan/notes.ts'
import { createKey } from '#use-cases/keys/create-key.ts'
import { erasePerson } from '#use-cases/people/erase-person.ts'
import { invitePerson } from '#use-cases/people/invite-person.ts'
import { fillMail } from '../fill-mail.ts'
import { personWith } from '../demo-people.ts'
import { planner } from '../people.ts'
import { openTestPages, type TestPages } from '../test-pages.ts'
import { peatlands } from '../world.ts'
import { writeInTransaction } from '../write-in-transaction.ts'

// What an administrator sees and ends: sessions, keys, guest links, mail that failed. And pages from memory.

const now = new Date('2031-03-01T10:00:00Z')
const ana = { id: 'ana', name: 'Ana Reed' }

let pages: TestPages
beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now })
  pages = await openTestPages([peatlands], () => new Date())
  await writeInTransaction(pages.store, async tx => {
    await insertMember(tx, { ...ana, email: 'ana@example.org', kind: 'person', state: 'active', version: 1 })
    await insertMember(tx, { id: 'noor', name: 'Noor', kind: 'person', state: 'active', version: 1 })
    const gift = { sections: [], personId: 'noor', givenAt: now, givenBy: 'noor' }
    await insertAssignments(tx, [{ id: newId(), role: 'administrator', ...gift }])
    await insertSignInUser(tx, ana)
    await insertSession(tx, { personId: 'ana', browser: 'Firefox/140.0', secondFactor: false }, now)
  })
  const order = { program: 'Figures', scope: ['read plan'], lastDay: '2031-12-31' }
  await pages.jacana.do(createKey, { ...planner, ...ana }, order)
}, 60_000)
afterAll(async () => {
  vi.useRealTimers()
  await pages?.close()
})

const get = async (path: string): Promise<string> => (await pages.app.request(path)).text()
const post = (path: string, fields: Record<string, string>) =>
  pages.app.request(path, {
    method: 'POST',
    headers: { origin: 'http://localhost' },
    body: new URLSearchParams(fields),
  })
const valueOf = (html: string, name: string): string =>
  new RegExp(`name="${name}" value="([^"]+)"`).exec(html)?.[1] ?? ''

test('an administrator sees by what a person comes in, and ends it', async () => {
  const page = await get('/en/people/ana')
  expect(page).toContain('Firefox')
  expect(page).toContain('Figures')
  const keyForm = page.slice(page.indexOf('id="person-keys"'))
  expect((await post('/en/people/ana/sessions/end', { session: 'none' })).status).toBe(404)
  const ended = await post('/en/people/ana/sessions/end', { session: valueOf(page, 'session') })
  expect(ended.headers.get('location')).toBe('/en/people/ana?saved=session')
  expect(await get('/en/people/ana?saved=session')).toContain('This person is signed in nowhere.')
  const key = await post('/en/people/ana/keys/end', { id: valueOf(keyForm, 'id') })
  expect(key.headers.get('location')).toBe('/en/people/ana?saved=key')
  expect(await get('/en/people/ana?saved=key')).toContain('The key is ended.')
})

test('nobody else sees by what a person comes in', async () => {
  const html = async (person: typeof planner) =>
    (await pages.appFor({ person, by: 'session' }).request('/en/people/ana')).text()
  for (const role of ['planner', 'lead'] as const)
    expect(await html(personWith(role, 'ben')), role).not.toContain('person-sessions')
  const own = { ...ana, grants: grantsOf({ personId: 'ana', posts: [], roles: [] }) }
  expect(await html(own)).not.toContain('person-sessions')
})

test('guest links are listed with who made and ended them, and an open one can be ended', async () => {
  const guest = { name: 'Guest', email: 'guest@example.org', language: 'en' } as const
  const { link } = await pages.jacana.do(invitePerson, planner, guest)
  const page = await get('/en/administration/links')
  expect(page).toContain('Invitation')
  expect(page).toContain('Guest')
  const ended = await post('/en/administration/links/end', { id: valueOf(page, 'id') })
  expect(ended.headers.get('location')).toBe('/en/administration/links?saved')
  const after = await get('/en/administration/links?saved')
  expect(after).toContain('by Planner')
  expect(after).not.toContain('key-end')
  await pages.openDoors()
  expect(await get(link)).toContain('ended')
  const { app } = { app: pages.appFor({ person: personWith('planner', 'ben'), by: 'session' }) }
  expect((await app.request('/en/administration/links')).status).toBe(403)
})

test('all mail that failed is sent again by one press', async () => {
  await fillMail(pages.store, now)
  expect(await get('/en/administration/mail?state=failed')).toContain('Send all that failed now')
  expect((await post('/en/administration/mail/send-failed', {})).status).toBe(303)
  expect(await get('/en/administration/mail?state=failed')).not.toContain('Send all that failed now')
})

test('a result that stands in memory no longer names the author of a note who was erased', async () => {
  const [place] = allStrands(peatlands)
  if (!place) throw new Error('the plan has no row')
  await writeInTransaction(pages.store, tx =>
    insertNotes(tx, peatlands.id, [
      {
        id: newId(),
        subject: { kind: 'node', id: place.result.id },
        text: 'A word',
        quoted: '',
        author: ana.name,
        source: 'x.docx',
        recordedAt: now,
        recordedBy: 'planner',
      },
    ]),
  )
  const address = `/en/plan/${peatlands.slug}/result/${place.result.number}`
  expect(await get(address)).toContain(ana.name)
  await pages.jacana.do(erasePerson, planner, ana)
  expect(await get(address)).not.toContain(ana.name)
})

test('the work of this year, from memory, is that of the next one after New Year', async () => {
  const posts = [{ code: 'SO', qualifier: '' }]
  const grants = grantsOf({ personId: 'leo', posts, roles: [{ role: 'lead', sections: [] }] })
  const app = pages.appFor({ person: { id: 'leo', name: 'Leo', grants }, by: 'session' })
  const years = async () =>
    [...(await (await app.request('/en')).text()).matchAll(/in (20\d\d)/g)].map(hit => hit[1])
  vi.setSystemTime(new Date('2030-12-31T12:00:00Z'))
  expect(await years()).toContain('2030')
  vi.setSystemTime(new Date('2031-01-01T12:00:00Z'))
  expect(await years()).not.toContain('2030')
})

test('nothing went wrong inside', () => {
  expect(pages.defects).toEqual([])
})
