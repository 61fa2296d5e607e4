import type { Hono } from 'hono'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { languages } from '#domain/language.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { newId } from '#store/engine/new-id.ts'
import { nobody } from '#doors/web/frame/visitor.ts'
import { publicationWords } from '#i18n/pages/publication.ts'
import { versionPageWords } from '#i18n/pages/versions.ts'
import { welcomeWords } from '#i18n/pages/welcome.ts'
import { openAddresses } from '#tests/open-addresses.ts'
import { planner } from '#tests/people.ts'
import { openTestPages, type TestPages } from '#tests/test-pages.ts'
import { peatlands } from '#tests/world.ts'
import { publishVersion } from '#use-cases/publications/publish-version.ts'
import { takeBackPublication } from '#use-cases/publications/take-back-publication.ts'
import { createVersion } from '#use-cases/versions/create-version.ts'

// The ids of the world end alike, and addresses are made of the ends.
const newIds = new Map<unknown, string>()
const plan: Plan = JSON.parse(JSON.stringify(peatlands), (key, value: unknown) =>
  /^(?:id|indicatorId)$/.test(key) ? (newIds.get(value) ?? newIdOf(value)) : value,
)
function newIdOf(value: unknown): string {
  const id = newId()
  newIds.set(value, id)
  return id
}

const { slug } = plan
let pages: TestPages
let app: Hono
let versionId: string

beforeAll(async () => {
  pages = await openTestPages([plan])
  app = pages.appFor(nobody)
  versionId = (await pages.jacana.do(createVersion, planner, { slug, name: 'May' })).id
})
afterAll(() => pages?.close())

const get = (address: string, headers: Record<string, string> = {}) =>
  app.request(`http://localhost${address}`, { headers })

/** The addresses of the pages that the public reads, in a language. */
const addressesIn = (language: (typeof languages)[number]): string[] =>
  openAddresses(language, { plan, instrument: 'resolution-iv-2', versionId })

const everyAddress = () => languages.flatMap(addressesIn)

const files = [
  `/en/plan/${slug}/export.xlsx`,
  `/fr/plan/${slug}/export.csv`,
  `/en/plan/${slug}/export.json`,
  `/es/plan/${slug}/tables/mandates.csv`,
  `/en/plan/${slug}/tables/versions.xlsx`,
  '/en/search/found.csv?q=map',
]

test('while nothing is published, the first page says so and leads on, and nothing else is found', async () => {
  for (const language of languages) {
    const home = await get(`/${language}`)
    const html = await home.text()
    expect(home.status).toBe(200)
    expect(html).toContain(welcomeWords.title[language])
    expect(html).toContain(`href="/${language}/sign-in"`)
    expect(html).not.toMatch(/peat|turber|tourbi/i)
  }
  for (const address of [
    `/en/plan/${slug}`,
    '/en/mandates',
    `/en/plan/${slug}/versions`,
    ...files.slice(0, 5),
  ])
    expect((await get(address)).status, address).toBe(404)
  expect(await (await get('/robots.txt')).text()).toBe('User-agent: *\nDisallow: /\n')
  expect(await (await get('/sitemap.xml')).text()).not.toContain(slug)
})

test('what is published answers everybody, to be kept for a while, without a cookie', async () => {
  await pages.jacana.do(publishVersion, planner, { slug, version: versionId })
  for (const address of [...everyAddress(), ...files]) {
    const answer = await get(address, { 'accept-encoding': 'br' })
    expect(answer.status, address).toBe(200)
    expect(answer.headers.get('cache-control'), address).toBe('public, max-age=30, stale-while-revalidate=30')
    expect(answer.headers.get('vary'), address).toBe('accept-encoding, cookie')
    expect(answer.headers.has('set-cookie'), address).toBe(false)
    const etag = answer.headers.get('etag') ?? ''
    expect(etag, address).toMatch(/^"/)
    const again = await get(address, { 'accept-encoding': 'br', 'if-none-match': etag })
    expect([again.status, await again.text()], address).toEqual([304, ''])
    const other = await get(address, { 'if-none-match': etag })
    expect(other.status, address).toBe(answer.headers.has('content-encoding') ? 200 : 304)
  }
  expect(pages.defects).toEqual([])
})

test('a request that says who sends it gets an answer for itself alone', async () => {
  for (const [name, value] of [
    ['cookie', 'theme=dark'],
    ['authorization', 'Bearer x'],
  ] as const) {
    const answer = await get('/en', { [name]: value })
    expect(answer.headers.get('cache-control')).toBe('private, no-cache')
  }
  const staff = await pages.app.request('http://localhost/en')
  expect(staff.headers.get('cache-control')).toBe('private, no-cache')
  expect(staff.headers.get('x-robots-tag')).toBe('noindex')
})

test('search engines may list published pages, and are asked to leave out everything else', async () => {
  for (const address of everyAddress()) {
    const isListed = !address.includes('?')
    expect((await get(address)).headers.has('x-robots-tag'), address).toBe(!isListed)
  }
  for (const address of [...files, '/en/sign-in', '/en/nowhere', '/en/import', '/en/demo'])
    expect((await get(address)).headers.get('x-robots-tag'), address).toBe('noindex')
})

test('the sitemap names each page in three languages, and each of them answers and may be listed', async () => {
  const sitemap = await (await get('/sitemap.xml')).text()
  const addresses = [...sitemap.matchAll(/<loc>http:\/\/localhost([^<]*)<\/loc>/g)].map(
    ([, path = '']) => path,
  )
  expect(addresses.length).toBeGreaterThan(60)
  expect(addresses.length % languages.length).toBe(0)
  for (const address of addresses) {
    const answer = await get(address)
    expect([answer.status, answer.headers.get('x-robots-tag')], address).toEqual([200, null])
  }
  for (const language of languages) expect(addresses).toContain(`/${language}/privacy`)
  const robots = await (await get('/robots.txt')).text()
  expect(robots).toContain('Allow: /fr$\nAllow: /fr/plan\n')
  expect(robots).toContain('Sitemap: http://localhost/sitemap.xml')
})

test('the first page says as at which day, and has no form and no name of staff', async () => {
  for (const language of languages) {
    const html = await (await get(`/${language}`)).text()
    const day = { en: '1 March 2031', fr: '1er mars 2031', es: '1 de marzo de 2031' }[language]
    expect(html).toContain(publicationWords.asAt[language](day))
    expect(html).not.toMatch(/Planner|Planificaci|Planification/)
  }
  for (const address of addressesIn('en')) {
    const html = await (await get(address)).text()
    const forms = [...html.matchAll(/<form[^>]*method="post"[^>]*action="([^"]*)"/g)].map(
      ([, action]) => action,
    )
    expect(forms, address).toEqual(['/en/theme'])
  }
})

test('the public compares with what is public now, and staff with the present', async () => {
  for (const language of languages) {
    const address = `/${language}/plan/${slug}/compare?from=${versionId}`
    const page = await (await get(address)).text()
    const staffPage = await (await pages.app.request(`http://localhost${address}`)).text()
    expect(page).toContain(`<h1>${versionPageWords.fromToPublic[language]('May')}</h1>`)
    expect(page).toContain(`<option value="">${versionPageWords.publicNow[language]}</option>`)
    expect(page).not.toContain(`<option value="">${versionPageWords.present[language]}</option>`)
    expect(staffPage).toContain(`<h1>${versionPageWords.fromToPresent[language]('May')}</h1>`)
  }
})

test('who has not signed in finds the way in the bar, and who has does not', async () => {
  const barOf = (html: string) => html.slice(html.indexOf('<header class="bar">'), html.indexOf('</header>'))
  for (const language of languages) {
    const link = `class="way-in" href="/${language}/sign-in"`
    expect(barOf(await (await get(`/${language}`)).text())).toContain(link)
    const staffPage = await (await pages.app.request(`http://localhost/${language}`)).text()
    expect(staffPage).not.toContain('way-in')
  }
})

test('what is taken back is gone at once', async () => {
  expect((await get(`/en/plan/${slug}`)).status).toBe(200)
  await pages.jacana.do(takeBackPublication, planner, { slug, version: versionId })
  expect((await get(`/en/plan/${slug}`)).status).toBe(404)
  expect(await (await get('/en')).text()).toContain(welcomeWords.title.en)
})
