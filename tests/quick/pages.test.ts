import { afterAll, beforeAll, expect, test } from 'vitest'

import { languages } from '#domain/language.ts'
import { planner } from '#tests/people.ts'
import { allStrands } from '#domain/plan/plan-table.ts'
import { activityAddress } from '#doors/web/addresses/addresses.ts'
import { reviseActivity } from '#use-cases/plan/revise-activity.ts'
import { showPlan } from '#use-cases/plan/show-plan.ts'
import { htmlFaults } from '../html-faults.ts'
import { openTestPages, type TestPages } from '../test-pages.ts'
import { peatlands } from '../world.ts'

let pages: TestPages

beforeAll(async () => {
  pages = await openTestPages([peatlands])
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

test('the first page is in the language of the browser', async () => {
  const answer = await get('/', { 'accept-language': 'es-MX,es;q=0.9,en;q=0.5' })
  expect([answer.status, answer.headers.get('location')]).toEqual([302, '/es'])
})

test.each(languages)(
  'every page answers in %s, is valid HTML, and links to itself in the other languages',
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
      expect(await htmlFaults(text), path).toEqual([])
      expect(text).toContain(`<html lang="${language}"`)
      for (const other of languages)
        expect(text).toContain(`href="/${other}${path.replaceAll('&', '&amp;')}"`)
    }
    expect(pages.defects).toEqual([])
  },
)

test('no page has inline scripts or styles, which the content policy would block', async () => {
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

test('a page that does not exist is a helpful 404, in the language of the address', async () => {
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

test('an old address of an activity redirects to the present one', async () => {
  const answer = await get(drawing().replace('/1.1-2031-', '/7.7-1999-'))
  expect([answer.status, answer.headers.get('location')]).toEqual([301, drawing()])
})

test('a method that an address does not allow is refused', async () => {
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

test('a cached page is sent again only after the plan has changed', async () => {
  const first = await get('/en/plan/peatlands-2030-2032')
  const etag = first.headers.get('etag') ?? ''
  expect((await get('/en/plan/peatlands-2030-2032', { 'if-none-match': etag })).status).toBe(304)
  const [other] = allStrands(await pages.jacana.do(showPlan, planner, { slug: peatlands.slug })).flatMap(
    ({ strand }) => strand.activities,
  )
  if (!other) throw new Error('the plan has no activity')
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

test('pages are compressed as the browser accepts them', async () => {
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

test('requests from another site or for another host are refused', async () => {
  const fields = { version: '1', text: 'x' }
  expect((await post(drawing(), fields, { origin: 'http://elsewhere.example' })).status).toBe(403)
  expect((await post(drawing(), fields, { 'sec-fetch-site': 'cross-site' })).status).toBe(403)
  expect(
    (await post(drawing(), fields, { 'sec-fetch-site': 'same-site', origin: 'http://localhost' })).status,
  ).toBe(403)
  expect((await post(drawing(), fields, {})).status).toBe(403)
  expect((await pages.app.request('http://rebound.example/en')).status).toBe(421)
})

test('the colours are remembered in a cookie, and the link back stays on this site', async () => {
  const answer = await post('/en/theme', { theme: 'dark', back: '/en/mandates' })
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/en/mandates'])
  expect(answer.headers.get('set-cookie')).toMatch(/theme=dark;.*HttpOnly; SameSite=Lax/)
  expect((await get('/en', { cookie: 'theme=dark' })).text).toContain('data-theme="dark"')
  for (const back of ['//elsewhere.example', 'https://elsewhere.example', '/enough']) {
    expect((await post('/en/theme', { theme: 'dark', back })).headers.get('location')).toBe('/en')
  }
})

test('an activity is changed by its form, and the change is in its history', async () => {
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

test('a status has its own form; pages that show it get a new ETag, others do not', async () => {
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

test('a late change keeps the person’s text and shows who was first and the present text', async () => {
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

test('a form with invalid fields is refused, and nothing is written', async () => {
  const before = (await get(drawing())).text
  expect((await post(drawing(), { version: 'x', text: 'y' })).status).toBe(422)
  expect((await post(`${drawing()}/status`, { seen: '1', status: 'sideways' })).status).toBe(422)
  expect((await get(drawing())).text).toBe(before)
})
