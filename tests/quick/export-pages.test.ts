import { afterAll, beforeAll, expect, test } from 'vitest'

import { createRecord } from '#use-cases/records/create-record.ts'
import { planner, stranger } from '../people.ts'
import { openTestPages, type TestPages } from '../test-pages.ts'

let pages: TestPages

beforeAll(async () => {
  pages = await openTestPages([])
  for (const [title, kind] of [
    ['A day at the lake', 'webinar'],
    ['A week at the delta', 'workshop'],
  ] as const)
    await pages.jacana.do(createRecord, planner, {
      register: 'trainings',
      texts: { 'title.en': title, kind, audience: 'parties', topics: 'siteSheets', from: '2025-02-20' },
    })
}, 120_000)
afterAll(() => pages?.close())

const at = '/en/registers/trainings/export'

const get = (address: string) => pages.app.request(address)
const send = (address: string, fields: Record<string, string>) => {
  const body = new URLSearchParams(fields)
  return pages.app.request(address, { method: 'POST', body, headers: { origin: 'http://localhost' } })
}

test('a list is ordered as a file, its progress leads to it, and it is fetched', async () => {
  const ordering = await (await get(`${at}?kind=webinar`)).text()
  expect(ordering).toContain('This list has 1\u00a0row.')
  expect(ordering).toContain('name="query" value="kind=webinar"')
  const ordered = await send(at, { query: 'kind=webinar' })
  expect(ordered.status).toBe(303)
  const job = ordered.headers.get('location') ?? ''
  expect(job).toMatch(/\/registers\/trainings\/export\/[\w-]+$/)
  let address = job
  for (let turn = 0; turn < 50 && address === job; turn++)
    address = (await get(job)).headers.get('location') ?? job
  const page = await (await get(address)).text()
  expect(page).toContain('The file is made.')
  const [, file = ''] = /href="([^"]+list\.csv)"/.exec(page) ?? []
  const text = await (await get(file)).text()
  expect(text).toContain('A day at the lake')
  expect(text).not.toContain('A week at the delta')
  expect(pages.defects).toEqual([])
})

test('in the place of a job that nobody knows stand the files', async () => {
  const answer = await get(`${at}/gone`)
  expect(answer.status).toBe(200)
  expect(await answer.text()).toContain(`action="${at}"`)
  expect((await send(`${at}/gone`, {})).headers.get('location')).toBe(at)
})

test('nobody orders a file without the right to take the list along', async () => {
  pages.actAs({ person: stranger, by: 'session' })
  for (const answer of [await get(at), await send(at, { query: '' }), await get(`${at}/none/list.csv`)])
    expect(answer.status).toBe(403)
  pages.actAs({ person: planner, by: 'session' })
})
