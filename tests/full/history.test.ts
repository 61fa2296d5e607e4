import { afterAll, beforeAll, expect, test } from 'vitest'

import { languages } from '#domain/language.ts'
import type { PathName } from '#doors/web/paths.ts'
import { frameWords } from '#i18n/pages/frame.ts'
import { exampleAddresses } from '../example-addresses.ts'
import { openExampleWorld, type OpenWorld } from '../example-world.ts'
import { isWhole, sample } from '../sample.ts'
import { examineFilters, examineReload, examineWalk } from './exam-pages.ts'
import { startJourney } from './journey.ts'
import { type BrowserVisit, visitPages } from './visit.ts'

let visit: BrowserVisit
let open: OpenWorld

beforeAll(async () => {
  open = await openExampleWorld()
  visit = await visitPages(open.pages)
})
afterAll(() => visit?.end())

/** The first example of each page, in one of the languages in turn. */
const firstExamples = () =>
  [...new Map(exampleAddresses(open.world, 'en').toReversed())].map(([name, address], i) => ({
    name,
    address: `/${languages[i % languages.length]}${address.slice(3)}`,
  }))

/** A browser remembers 50 steps, and each walk goes back to its beginning. */
const mostSteps = 30

test('each page shows what its address says after a visit, Back and Forward, and can be used with keys', async () => {
  const addresses = sample(exampleAddresses(open.world, 'en'), 4).map(
    ([, address], i) => `/${languages[i % languages.length]}${address.slice(3)}`,
  )
  for (let from = 0; from < addresses.length; from += mostSteps) {
    const journey = await startJourney(visit, '/es/search')
    await examineWalk(journey, addresses.slice(from, from + mostSteps))
    expect(journey.sendings).toEqual([])
    await journey.end()
  }
}, 300_000)

test('what was half written is gone after a reload and after a way elsewhere, and was not sent', async () => {
  const journey = await startJourney(visit, '/es/search')
  for (const { name, address } of sample(firstExamples(), 4))
    if (!filledByBrowsers.has(name)) await examineReload(journey, address)
  expect(journey.sendings).toEqual([])
  await journey.end()
})

test('each choice of a filter is in the address, and follows it Back, Forward and after a reload', async () => {
  const journey = await startJourney(visit, '/es/search')
  const pagesWithFilters: string[] = []
  for (const { name, address } of firstExamples())
    if ((isWhole || withOftenUsedFilters.has(name)) && (await examineFilters(journey, address)))
      pagesWithFilters.push(name)
  expect(pagesWithFilters).toEqual(expect.arrayContaining([...withOftenUsedFilters]))
  await journey.end()
})

test('Back from a page with unsaved words asks first; whoever stays keeps the words and the place', async () => {
  const journey = await startJourney(visit, '/es/search')
  const { page, questions } = journey
  const cover = `/fr/plan/${open.world.slug}/papers/integrated-plan/cover-fr`
  await journey.visit(cover)
  await journey.visit('/en/search')
  await journey.back()
  await page.fill('#place', 'Gland')
  journey.leaves = false
  const pageRequests: string[] = []
  page.on('request', request => {
    if (request.resourceType() === 'fetch' && request.method() === 'GET') pageRequests.push(request.url())
  })
  for (const step of [-1, 1]) {
    await page.evaluate(by => history.go(by), step)
    await expect.poll(() => questions.splice(0)).toEqual([frameWords.leave.fr])
    await expect.poll(() => page.url()).toBe(visit.base + cover)
  }
  expect(await page.inputValue('#place')).toBe('Gland')
  expect(pageRequests).toEqual([])
  journey.leaves = true
  await journey.back()
  expect(page.url()).toBe(`${visit.base}/es/search`)
  await journey.expectTruth('the page before')
  await journey.forward()
  await journey.expectTruth('the page without the words')
  expect(journey.sendings).toEqual([])
  await journey.end()
})

test('a preview that comes late stays off the page where the person has gone', async () => {
  const papers = `/fr/plan/${open.world.slug}/papers/integrated-plan`
  const journey = await startJourney(visit, `${papers}/cover-fr`)
  const { page } = journey
  let answerPreview = () => {}
  const mayAnswer = new Promise<void>(resolve => (answerPreview = resolve))
  await page.route('**/cover-fr', async route => {
    if (route.request().method() === 'POST') await mayAnswer
    await route.continue()
  })
  const preview = page.waitForRequest(request => request.method() === 'POST')
  await page.fill('#place', 'Gland')
  await preview
  await journey.visit(`${papers}/cover-es`)
  const answer = page.waitForResponse(response => response.request().method() === 'POST')
  answerPreview()
  await (await answer).finished()
  await journey.expectTruth('the cover in Spanish')
  expect(page.url()).toContain('/cover-es')
  await journey.end()
})

/** Pages whose filters people use every day. */
const withOftenUsedFilters = new Set<PathName>(['plan', 'people'])

/** Pages with addresses and passwords, which browsers remember for people and fill in again. */
const filledByBrowsers = new Set<PathName>(['signIn', 'signInPassword', 'signInCode', 'account'])
