import { HtmlValidate, StaticConfigLoader } from 'html-validate'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { languages } from '#domain/language.ts'
import type { Plan, PlanNode } from '#domain/plan/plan.ts'
import { planner } from '#tests/people.ts'
import { allStrands } from '#domain/plan/plan-table.ts'
import { activityAddress } from '#doors/web/addresses/addresses.ts'
import { reviseActivity } from '#use-cases/plan/revise-activity.ts'
import { showPlan } from '#use-cases/plan/show-plan.ts'
import { openTestPages, type TestPages } from '../test-pages.ts'
import { peatlands } from '../world.ts'

const lonely: Plan = {
  ...peatlands,
  id: 'plan-lonely',
  slug: 'lonely',
  title: { source: 'en', words: { en: { text: 'Lonely plan' } } },
  sections: [],
}

/** The same part of a plan once more, under ids and a number of its own. */
const renameSection = (section: PlanNode, i: number): PlanNode =>
  JSON.parse(
    JSON.stringify({ ...section, number: String(i + 1) }).replaceAll(
      /"(id|indicatorId)":"([^"]*)"/g,
      `"$1":"$2-${i}"`,
    ),
  )

const long: Plan = {
  ...peatlands,
  id: 'plan-long',
  slug: 'long',
  sections: Array.from({ length: 150 }, (_, i) =>
    peatlands.sections.slice(0, 1).map(section => renameSection(section, i)),
  ).flat(),
}

let pages: TestPages

beforeAll(async () => {
  pages = await openTestPages([peatlands, lonely, long])
}, 60_000)

afterAll(() => pages.close())

const get = async (path: string, headers: Record<string, string> = {}) => {
  const answer = await pages.app.request(path, { headers })
  return { status: answer.status, headers: answer.headers, text: await answer.text() }
}

const post = (
  path: string,
  fields: Record<string, string>,
  headers: Record<string, string> = { origin: 'http://localhost' },
) => pages.app.request(path, { method: 'POST', body: new URLSearchParams(fields), headers })

const drawTheMap = { id: 'activity-2031-Draw the map', year: 2031 }
const drawing = (language: 'en' | 'fr' | 'es' = 'en') =>
  activityAddress(language, peatlands.slug, '1.1', drawTheMap)

test('the first page is that of the language the browser asks for', async () => {
  const answer = await get('/', { 'accept-language': 'es-MX,es;q=0.9,en;q=0.5' })
  expect([answer.status, answer.headers.get('location')]).toEqual([302, '/es'])
})

test.each(languages)(
  'every page answers in %s and keeps its place when the language changes',
  async language => {
    const paths = [
      '',
      '/plan/peatlands-2030-2032',
      '/plan/peatlands-2030-2032?function=1&status=offPlan',
      '/plan/peatlands-2030-2032/result/1.1',
      drawing().slice(3),
      '/mandates',
      '/mandates/resolution-iv-2',
      '/search?q=map',
    ]
    for (const path of paths) {
      const { status, text } = await get(`/${language}${path}`)
      expect(status, path).toBe(200)
      expect(await faultsIn(text), path).toEqual([])
      expect(text).toContain(`<html lang="${language}"`)
      for (const other of languages)
        expect(text).toContain(`href="/${other}${path.replaceAll('&', '&amp;')}"`)
    }
    expect(pages.defects).toEqual([])
  },
)

const validator = new HtmlValidate(
  new StaticConfigLoader({ extends: ['html-validate:standard', 'html-validate:a11y'] }),
)

const faultsIn = async (html: string): Promise<string[]> =>
  (await validator.validateString(html)).results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message }) => `${ruleId}: ${message}`),
  )

test('no page carries a script or a style of its own, which the content policy would refuse', async () => {
  for (const path of ['/en', '/en/plan/peatlands-2030-2032', drawing()]) {
    const { text, headers } = await get(path)
    expect(text).not.toMatch(/<style|<script(?![^>]* src=)|\sstyle=|\son\w+=/)
    expect(headers.get('content-security-policy')).toMatch(
      /default-src 'none'; script-src 'self'; style-src 'self' 'sha256-[^;]+;/,
    )
    expect(headers.get('content-security-policy')).not.toContain('unsafe')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
  }
})

test('the official table has spanning cells, and says how many rows it shows', async () => {
  const { text } = await get('/en/plan/peatlands-2030-2032')
  expect(text).toContain('6\u00a0rows')
  expect(text).toMatch(/<th scope="rowgroup" class="result" rowspan="3">/)
  expect(text).toMatch(/<td rowspan="2"[^>]*><div class="stays">Map published/)
  expect(text).toMatch(/class="now closing"/)
  expect(text).toMatch(/<tr class="tagged">.*?<span class="tag">CEPA<\/span>/)
})

const visibleRows = async (query: string) =>
  (await get(`/en/plan/peatlands-2030-2032?${query}`)).text.match(/<strong>([^<]*)</)?.[1]

test('each filter leaves the rows that it names', async () => {
  expect(await visibleRows('function=2')).toBe('2 of 6\u00a0rows')
  expect(await visibleRows('year=2030')).toBe('3 of 6\u00a0rows')
  expect(await visibleRows('lead=SO')).toBe('2 of 6\u00a0rows')
  expect(await visibleRows('tag=CEPA')).toBe('1 of 6\u00a0rows')
  expect(await visibleRows('status=offPlan')).toBe('1 of 6\u00a0rows')
  expect(await visibleRows('mandate=decision-pc3-4')).toBe('1 of 6\u00a0rows')
  expect(await visibleRows('q=audits')).toBe('1 of 6\u00a0rows')
  expect(await visibleRows('function=1&year=2030&status=completed')).toBe('1 of 6\u00a0rows')
})

test('nothing found is said, with a way back', async () => {
  const { status, text } = await get('/en/plan/peatlands-2030-2032?q=volcano')
  expect(status).toBe(200)
  expect(text).toContain('No row fits all these conditions.')
})

test('a form without script sends its empty fields; the address keeps only what was chosen', async () => {
  const answer = await get(
    '/fr/plan/peatlands-2030-2032?q=la+carte&year=&lead=SO&funding=&mandate=&tag=&status=',
  )
  expect([answer.status, answer.headers.get('location')]).toEqual([
    302,
    '/fr/plan/peatlands-2030-2032?lead=SO&q=la%20carte',
  ])
  expect((await get(answer.headers.get('location') ?? '')).status).toBe(200)
})

test('awkward words in the address come back unharmed and never loop', async () => {
  const words = `l'eau "<b>&amp;+%é`
  const answer = await get(`/en/plan/peatlands-2030-2032?q=${encodeURIComponent(words)}`)
  expect(answer.status).toBe(200)
  expect(answer.text).toContain('value="l&#39;eau &quot;&lt;b&gt;&amp;amp;+%é"')
})

test('what is not there is a helpful 404, in the language of the address', async () => {
  for (const path of [
    '/fr/nulle-part',
    '/fr/plan/aucun',
    '/fr/plan/peatlands-2030-2032/result/9.9',
    '/fr/plan/peatlands-2030-2032/activity/1.1-2031-zz',
    '/fr/mandates/resolution-i-1',
  ]) {
    const { status, text } = await get(path)
    expect(status, path).toBe(404)
    expect(text).toContain('role="search"')
    expect(text).toContain('Cette page n’existe pas')
  }
})

test('an old name of an activity leads to the present one', async () => {
  const answer = await get(drawing().replace('/1.1-2031-', '/7.7-1999-'))
  expect([answer.status, answer.headers.get('location')]).toEqual([301, drawing()])
})

test('another kind of request than the address knows is refused in a sentence', async () => {
  const answer = await pages.app.request('/en/mandates', {
    method: 'DELETE',
    headers: { origin: 'http://localhost' },
  })
  expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
})

test('HEAD answers like GET, without the body', async () => {
  const answer = await pages.app.request('/en', { method: 'HEAD' })
  expect([answer.status, await answer.text()]).toEqual([200, ''])
})

test('a page that the reader has is not sent again; another revision is', async () => {
  const first = await get('/en/plan/peatlands-2030-2032')
  const etag = first.headers.get('etag') ?? ''
  expect((await get('/en/plan/peatlands-2030-2032', { 'if-none-match': etag })).status).toBe(304)
  const [other] = allStrands(await pages.jacana.do(showPlan, planner, { slug: peatlands.slug })).flatMap(
    ({ strand }) => strand.activities,
  )
  if (!other) throw new Error('the world has no activity')
  const revision = {
    slug: peatlands.slug,
    id: other.id,
    version: other.version,
    language: 'en',
    text: 'Call for old maps',
  }
  await pages.jacana.do(reviseActivity, planner, revision)
  const again = await get('/en/plan/peatlands-2030-2032', { 'if-none-match': etag })
  expect([again.status, again.text.includes('Call for old maps')]).toEqual([200, true])
})

test('pages go out compressed as the reader can take them', async () => {
  const plain = await get('/en/plan/peatlands-2030-2032')
  for (const encoding of ['br', 'gzip']) {
    const response = await pages.app.request('/en/plan/peatlands-2030-2032', {
      headers: { 'accept-encoding': encoding },
    })
    expect(response.headers.get('content-encoding')).toBe(encoding)
    expect((await response.arrayBuffer()).byteLength).toBeLessThan(plain.text.length / 3)
  }
  expect(plain.headers.get('content-encoding')).toBeNull()
})

test('what another site sends is refused, and so is a name that is not ours', async () => {
  const fields = { version: '1', text: 'x' }
  expect((await post(drawing(), fields, { origin: 'http://elsewhere.example' })).status).toBe(403)
  expect((await post(drawing(), fields, { 'sec-fetch-site': 'cross-site' })).status).toBe(403)
  expect(
    (await post(drawing(), fields, { 'sec-fetch-site': 'same-site', origin: 'http://localhost' })).status,
  ).toBe(403)
  expect((await post(drawing(), fields, {})).status).toBe(403)
  expect((await pages.app.request('http://rebound.example/en')).status).toBe(403)
})

test('colours are remembered in a cookie, and the way back stays on this site', async () => {
  const answer = await post('/en/theme', { theme: 'dark', back: '/en/mandates' })
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/en/mandates'])
  expect(answer.headers.get('set-cookie')).toMatch(/theme=dark;.*HttpOnly; SameSite=Lax/)
  expect((await get('/en', { cookie: 'theme=dark' })).text).toContain('data-theme="dark"')
  for (const back of ['//elsewhere.example', 'https://elsewhere.example', '/enough']) {
    expect((await post('/en/theme', { theme: 'dark', back })).headers.get('location')).toBe('/en')
  }
})

test('an activity is changed through its form; the change stands in its history', async () => {
  const form = {
    version: '1',
    text: 'Draw the great map',
    leads: 'FO',
    funding: 'core',
    deadline: '',
    priority: '',
    tags: '',
    why: 'Paper is late',
  }
  const answer = await post(drawing(), form)
  expect(answer.status).toBe(303)
  const { text } = await get(answer.headers.get('location') ?? '')
  expect(text).toContain('Saved.')
  expect(text).toContain('Draw the great map')
  expect(text).toContain('Paper is late')
  expect(text).toContain('Planner, 1 March 2031 at 10:00 UTC')
})

test('a status is reported through a form of its own; pages that show it are new, others are not', async () => {
  const tags = async (paths: string[]) =>
    Promise.all(paths.map(async path => (await get(path)).headers.get('etag')))
  const shows = ['/en', '/en/mandates/resolution-iv-2', '/en/plan/peatlands-2030-2032']
  const others = ['/en/plan/peatlands-2030-2032/result/2.1']
  const before = await tags([...shows, ...others])
  const answer = await post(`${drawing()}/status`, { seen: '1', status: 'dropped' })
  expect([answer.status, answer.headers.get('location')]).toEqual([303, `${drawing()}?saved`])
  expect((await get(drawing())).text).toMatch(/<ins>Dropped<\/ins>/)
  const after = await tags([...shows, ...others])
  expect(after.map((tag, i) => tag === before[i])).toEqual([false, false, false, true])
  const late = await post(`${drawing()}/status`, { seen: '1', status: 'completed' })
  const text = await late.text()
  expect(late.status).toBe(409)
  expect(text).toContain('<option value="completed" selected="">')
  expect(text).toContain('name="seen" value="2"')
})

test('a change that was made too late keeps what was written, says who was first, and what stands there now', async () => {
  const answer = await post(drawing('fr'), {
    version: '1',
    text: 'Mon texte',
    leads: '',
    funding: '',
    deadline: '',
    priority: '',
    tags: '',
    why: '',
  })
  const text = await answer.text()
  expect(answer.status).toBe(409)
  expect(text).toContain('Planification')
  expect(text).toContain('Mon texte')
  expect(text).toMatch(/class="there-now"/)
  expect(text).toContain('name="version" value="2"')
})

test('a form that makes no sense is refused in a sentence, and nothing is written', async () => {
  const before = (await get(drawing())).text
  expect((await post(drawing(), { version: 'x', text: 'y' })).status).toBe(422)
  expect((await post(`${drawing()}/status`, { seen: '1', status: 'sideways' })).status).toBe(422)
  expect((await get(drawing())).text).toBe(before)
})

test('a text that is not translated stands in its own language, marked so', async () => {
  const { text } = await get('/es/plan/lonely')
  expect(text).toContain('<span lang="en">Lonely plan</span>')
  expect(text).toContain('Aún sin traducir: texto en inglés')
})

test('the rows that are shown can be taken along, as a file of each kind', async () => {
  const { status, headers, text } = await get('/fr/plan/peatlands-2030-2032/export.csv?function=2&q=audit')
  expect([status, headers.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8'])
  expect(headers.get('content-disposition')).toContain('peatlands-2030-2032-fr.csv')
  expect(text).toContain('Audit')
  expect(text).not.toContain('Dessiner')
  for (const kind of ['xlsx', 'json'])
    expect((await get(`/fr/plan/peatlands-2030-2032/export.${kind}`)).status).toBe(200)
  expect((await get('/fr/plan/peatlands-2030-2032/export.exe')).status).toBe(404)
})

test('a plan of a great many rows comes in pages that keep the conditions', async () => {
  const { text } = await get('/en/plan/long?year=2031&page=2')
  expect(text).toContain('Rows 501 to 600')
  expect(text).toContain('<a rel="prev" href="/en/plan/long?year=2031">')
  expect((await get('/en/plan/long?year=2031')).text).toContain(
    '<a rel="next" href="/en/plan/long?year=2031&amp;page=2">',
  )
})
