import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { allStrands } from '#domain/plan/plan-table.ts'
import { languages } from '#domain/language.ts'
import { showPlan } from '#use-cases/plan/show-plan.ts'
import { type DemoPages, openDemoPages } from '../open-demo-pages.ts'
import { planner } from '../people.ts'
import { expectNoOverflow, expectNoOverlap } from './layout-faults.ts'
import { axeFindings, type BrowserVisit, visitPages } from './visit.ts'

const slug = 'wetlands-2023-2025'
const clock = { now: new Date('2031-02-01T10:00:00Z') }
let visit: BrowserVisit<DemoPages>
let activity: string

beforeAll(async () => {
  visit = await visitPages(await openDemoPages(clock))
  const plan = await visit.pages.jacana.do(showPlan, planner, { slug })
  const own = allStrands(plan)
    .flatMap(({ strand }) => strand.activities.slice(-1))
    .find(({ leads, closing }) => !closing && leads.some(({ qualifier }) => qualifier === 'Americas'))
  activity = `/plan/${slug}/activity/${own?.id}`
  clock.now = new Date('2031-03-01T10:00:00Z')
})
afterAll(() => visit?.end())

/** A page at the width of a phone, without script, whose visitor has become this person of the example. */
const become = async (name: string): Promise<Page> => {
  const { page } = await visit.openPage({ scripts: false, width: 390 })
  await page.goto(`${visit.base}/en/demo`)
  await page.click(`text=Become ${name}`)
  return page
}

/** Reports a status from the page of the activity; the result is the HTTP status of the answer. */
const report = async (page: Page, status: string): Promise<number> => {
  await page.goto(`${visit.base}/en${activity}`)
  if ((await page.locator('select[name=status]').count()) === 0) return 403
  return sendStatus(page, status)
}

const sendStatus = async (page: Page, status: string): Promise<number> => {
  await page.selectOption('select[name=status]', status)
  const [answer] = await Promise.all([
    page.waitForNavigation(),
    page.click('form:has(select[name=status]) button'),
  ])
  return answer?.status() ?? 0
}

test('a post passed on: the old holder may report no more, the new one at once', async () => {
  const [lucia, tomas, mei] = [
    await become('Lucía Estero'),
    await become('Tomás Laguna'),
    await become('Mei Brook'),
  ]
  expect(await lucia.textContent('main')).toMatch(/Your work in 2024 \(SA Americas\):\s+3\sactivities/)
  expect(await report(lucia, 'onTrack')).toBe(200)
  expect(await report(tomas, 'offPlan')).toBe(403)
  await lucia.goto(`${visit.base}/en${activity}`)

  await mei.click('.bar nav a[href="/en/posts"]')
  await mei.click('text=SA Americas')
  await expectNoOverflow(mei, 'the post at 390')
  await mei.selectOption('#holder-person', { label: 'Tomás Laguna' })
  await mei.fill('#holder-firstDay', '2031-01-15')
  await mei.click('form[aria-labelledby=appoint] button')
  expect(await mei.textContent('form[aria-labelledby=appoint] .fault')).toContain('from 1 February 2031')
  expect(await mei.inputValue('#holder-firstDay')).toBe('2031-01-15')
  await mei.fill('#holder-firstDay', '2031-03-01')
  await mei.click('form[aria-labelledby=appoint] button')
  expect(await mei.textContent('.notice.good')).toBe('Saved.')
  const rows = await mei.locator('.people-list tbody tr').allTextContents()
  expect(rows[0]).toMatch(/^Tomás LagunaHolderfrom 1 March 2031 now/)
  expect(rows[1]).toMatch(/^Lucía EsteroHolder1 February 2031 to 28 February 2031/)

  // She has the form of before on her screen.
  expect(await sendStatus(lucia, 'completed')).toBe(403)
  expect(await report(lucia, 'completed')).toBe(403)
  expect(await report(tomas, 'offPlan')).toBe(200)
  await tomas.goto(`${visit.base}/en`)
  expect(await tomas.textContent('main')).toMatch(/Your work in 2024 \(Comms and SA Americas\):/)
  await lucia.goto(`${visit.base}/en`)
  expect(await lucia.textContent('main')).not.toContain('Your work')
  expect(visit.pages.defects).toEqual([])
  for (const page of [lucia, tomas, mei]) await page.context().close()
})

test('a person leaves and comes back, with the list of people filtered and sorted without script', async () => {
  const noor = await become('Noor Sedge')
  await noor.goto(`${visit.base}/en/people`)
  await noor.selectOption('[name=role]', { label: 'Lead' })
  await noor.click('.filters button')
  expect(noor.url()).toBe(`${visit.base}/en/people?role=lead`)
  const names = () => noor.locator('.people-list tbody th').allTextContents()
  expect(await names()).toEqual(expect.arrayContaining(['Awa Delta', 'Jonas Weir']))
  await noor.click('tbody >> text=Awa Delta')
  const awa = await become('Awa Delta')
  await noor.click('button[value=left]')
  expect(await noor.textContent('.notice.good')).toContain('signed out everywhere')
  await awa.goto(`${visit.base}/en/posts`)
  expect(await awa.textContent('main')).not.toContain('Resource mobilization')
  await noor.click('button[value=active]')
  await awa.goto(`${visit.base}/en/posts`)
  expect(await awa.textContent('main')).toContain('Resource mobilization')
  await noor.goto(`${visit.base}/en/people?state=left`)
  expect(await noor.textContent('.empty')).toContain('Nobody')
  await awa.goto(`${visit.base}/en/people`)
  expect(await awa.textContent('h1')).toBe('Awa Delta')
  for (const page of [noor, awa]) await page.context().close()
})

test('“CP Amériques” can be chosen for an activity and filtered by, in three languages', async () => {
  const { page } = await visit.openPage({ scripts: false })
  await page.goto(`${visit.base}/en/demo`)
  await page.click('text=Become Elena Marsh')
  const names = { en: 'SA Americas', fr: 'CP Amériques', es: 'AS Américas' }
  for (const language of languages) {
    await page.goto(`${visit.base}/${language}${activity}`)
    const offered = await page.locator('select[name=leads]').first().locator('option').allTextContents()
    expect(offered.filter(option => option.startsWith(`${names[language]} ·`))).toHaveLength(1)
    await page.goto(`${visit.base}/${language}/plan/${slug}?lead=SA%20Americas`)
    expect(await page.locator('select[name=lead] option:checked').textContent()).toBe(names[language])
    expect(await page.textContent('.shown strong')).toMatch(/^3\s/)
  }
  await page.context().close()
})

test('axe finds nothing to say of the pages of posts and people, and nothing lies upon another thing', async () => {
  const { page } = await visit.openPage()
  await page.goto(`${visit.base}/en/demo`)
  await page.click('text=Become Noor Sedge')
  await page.goto(`${visit.base}/en/posts`)
  const post = await page.locator('tbody a').first().getAttribute('href')
  await page.goto(`${visit.base}/en/people`)
  const person = await page.locator('tbody a').first().getAttribute('href')
  for (const address of ['/fr/posts', post, '/es/people', person]) {
    await page.goto(`${visit.base}${address}`)
    for (const width of [1440, 1024, 390]) {
      await page.setViewportSize({ width, height: 900 })
      await expectNoOverflow(page, `${address} at ${width}`)
      await expectNoOverlap(page, `${address} at ${width}`)
    }
    expect.soft(await axeFindings(page), address ?? '').toEqual([])
  }
  await page.context().close()
})
