import { afterAll, beforeAll, expect, test } from 'vitest'

import { verbs } from '#domain/rights/right.ts'
import { addressOf } from '#doors/web/paths.ts'
import { openTestPages, type TestPages } from '../test-pages.ts'

let pages: TestPages

beforeAll(async () => {
  pages = await openTestPages([])
}, 60_000)
afterAll(() => pages?.close())

test('a form whose values a person may not write comes back with what was typed', async () => {
  const where = { records: { field: 'kind', among: ['webinar'] } }
  const grants = verbs.map(verb => ({ right: [verb, 'records:trainings'] as const, where }))
  pages.actAs({ person: { id: 'webinars', name: 'Webinars', grants }, by: 'session' })
  const body = new FormData()
  const texts = { 'title.en': 'A week of peat', kind: 'workshop', audience: 'parties', from: '2031-05-01' }
  for (const [name, text] of Object.entries(texts)) body.append(name, text)
  const answer = await pages.app.request(addressOf('recordNew', 'en', { register: 'trainings' }), {
    method: 'POST',
    body,
    headers: { origin: 'http://localhost' },
  })
  const page = await answer.text()
  expect(answer.status).toBe(403)
  expect(page).toContain('value="A week of peat"')
  expect(page).toContain('role="alert"')
})
