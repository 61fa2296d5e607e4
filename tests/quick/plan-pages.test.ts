import { afterAll, beforeAll, expect, test } from 'vitest'

import type { Plan, PlanNode } from '#domain/plan/plan.ts'
import { openTestPages, type TestPages } from '../test-pages.ts'
import { peatlands } from '../world.ts'

const untranslated: Plan = {
  ...peatlands,
  id: 'plan-lonely',
  slug: 'lonely',
  title: { source: 'en', words: { en: { text: 'Lonely plan' } } },
  sections: [],
}

/** A copy of a section with other ids and another number. */
const copySection = (section: PlanNode, i: number): PlanNode =>
  JSON.parse(
    JSON.stringify({ ...section, number: String(i + 1) }).replaceAll(
      /"(id|indicatorId)":"([^"]*)"/g,
      `"$1":"$2-${i}"`,
    ),
  )

const longPlan: Plan = {
  ...peatlands,
  id: 'plan-long',
  slug: 'long',
  sections: Array.from({ length: 150 }, (_, i) =>
    peatlands.sections.slice(0, 1).map(section => copySection(section, i)),
  ).flat(),
}

let pages: TestPages

beforeAll(async () => {
  pages = await openTestPages([peatlands, untranslated, longPlan])
}, 60_000)

afterAll(() => pages.close())

const get = async (path: string) => {
  const answer = await pages.app.request(path)
  return { status: answer.status, headers: answer.headers, text: await answer.text() }
}

test('the official table has spanning cells and the number of its rows', async () => {
  const { text } = await get('/en/plan/peatlands-2030-2032')
  expect(text).toContain('6\u00a0rows')
  expect(text).toMatch(/<th scope="rowgroup" class="result" rowspan="3">/)
  expect(text).toMatch(/<td rowspan="2"[^>]*><div class="stays">Map published/)
  expect(text).toMatch(/class="now closing"/)
  expect(text).toMatch(/<tr class="tagged">.*?<span class="tag">CEPA<\/span>/)
})

const visibleRows = async (query: string) =>
  (await get(`/en/plan/peatlands-2030-2032?${query}`)).text.match(/<strong>([^<]*)</)?.[1]

test('each filter shows only its rows', async () => {
  expect(await visibleRows('function=2')).toBe('2 of 6\u00a0rows')
  expect(await visibleRows('year=2030')).toBe('3 of 6\u00a0rows')
  expect(await visibleRows('lead=SO')).toBe('2 of 6\u00a0rows')
  expect(await visibleRows('tag=CEPA')).toBe('1 of 6\u00a0rows')
  expect(await visibleRows('status=offPlan')).toBe('1 of 6\u00a0rows')
  expect(await visibleRows('mandate=decision-pc3-4')).toBe('1 of 6\u00a0rows')
  expect(await visibleRows('q=audits')).toBe('1 of 6\u00a0rows')
  expect(await visibleRows('function=1&year=2030&status=completed')).toBe('1 of 6\u00a0rows')
})

test('a filter without rows says so', async () => {
  const { status, text } = await get('/en/plan/peatlands-2030-2032?q=volcano')
  expect(status).toBe(200)
  expect(text).toContain('No row fits all these conditions.')
})

test('without scripts, empty fields of the filter form are removed from the address', async () => {
  const answer = await get(
    '/fr/plan/peatlands-2030-2032?q=la+carte&year=&lead=SO&funding=&mandate=&tag=&status=',
  )
  expect([answer.status, answer.headers.get('location')]).toEqual([
    302,
    '/fr/plan/peatlands-2030-2032?lead=SO&q=la%20carte',
  ])
  expect((await get(answer.headers.get('location') ?? '')).status).toBe(200)
})

test('special characters in the address come back unchanged, without a redirect loop', async () => {
  const words = `l'eau "<b>&amp;+%é`
  const answer = await get(`/en/plan/peatlands-2030-2032?q=${encodeURIComponent(words)}`)
  expect(answer.status).toBe(200)
  expect(answer.text).toContain('value="l&#39;eau &quot;&lt;b&gt;&amp;amp;+%é"')
})

test('a text without a translation is shown in its own language and marked', async () => {
  const { text } = await get('/es/plan/lonely')
  expect(text).toContain('<span lang="en">Lonely plan</span>')
  expect(text).toContain('Aún sin traducir: texto en inglés')
})

test('the visible rows can be downloaded in each format', async () => {
  const { status, headers, text } = await get('/fr/plan/peatlands-2030-2032/export.csv?function=2&q=audit')
  expect([status, headers.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8'])
  expect(headers.get('content-disposition')).toContain('peatlands-2030-2032-fr.csv')
  expect(text).toContain('Audit')
  expect(text).not.toContain('Dessiner')
  for (const kind of ['xlsx', 'json'])
    expect((await get(`/fr/plan/peatlands-2030-2032/export.${kind}`)).status).toBe(200)
  expect((await get('/fr/plan/peatlands-2030-2032/export.exe')).status).toBe(404)
})

test('a long plan has pages that keep the filters', async () => {
  const { text } = await get('/en/plan/long?year=2031&page=2')
  expect(text).toContain('Rows 501 to 600')
  expect(text).toContain('<a rel="prev" href="/en/plan/long?year=2031">')
  expect((await get('/en/plan/long?year=2031')).text).toContain(
    '<a rel="next" href="/en/plan/long?year=2031&amp;page=2">',
  )
})
