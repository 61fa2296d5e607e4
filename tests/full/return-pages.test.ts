import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { planner } from '#tests/people.ts'
import { Refusal } from '#domain/refusal.ts'
import { allStrands } from '#domain/plan/plan-table.ts'
import { activityAddress } from '#doors/web/addresses/addresses.ts'
import { refusalSentence } from '#i18n/refusals/refusal-sentence.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { closedReturnWords } from '#i18n/pages/closed-return.ts'
import { newId } from '#store/engine/new-id.ts'
import { createVersion } from '#use-cases/versions/create-version.ts'
import { readExamplePlan } from '#use-cases/plan/example-plan.ts'
import { makePaper } from '#use-cases/papers/make-paper.ts'
import { reviseActivity } from '#use-cases/plan/revise-activity.ts'
import { showPlan } from '#use-cases/plan/show-plan.ts'
import { startReturn } from '#use-cases/returns/start-return.ts'
import { comment, editDocx, retype, rowBelow, track, withoutRow } from '../edited-docx.ts'
import { axeFindings, startVisit, type BrowserVisit } from './visit.ts'

const plan = await readExamplePlan('examples/wetlands-2023-2025', newId)
const { slug } = plan
const one = { author: 'Reviewer One', at: '2030-05-03T14:05:00Z' }
const two = { author: 'Reviewer Two', at: '2030-05-04T09:30:00Z' }
const edits = [
  track('host country of COP15', 'hosts of COP15', one),
  track('Prepare COP15', 'Get COP15 ready', two),
  retype('The Parties take decisions', 'The Contracting Parties take their decisions'),
  rowBelow('Help given for the 5th Strategic Plan.', 'Help given for the next plan.'),
  withoutRow('Report submitted to SC63.'),
  retype('Deputy Secretary General', 'Vice Secretary General'),
  comment('Participants’ opinions used', 'Is this measured?', two),
]
const [preparedRow] = allStrands(plan)
  .map(({ strand }) => strand.activities.at(-1))
  .filter(activity => activity?.text.words['en']?.text.startsWith('Prepare COP15'))
let visit: BrowserVisit
let file: { name: string; mimeType: string; buffer: Buffer }

const sendBack = async () => {
  const request = { slug, bytes: Uint8Array.from(file.buffer), fileName: file.name }
  const { id } = await visit.pages.jacana.do(startReturn, planner, request)
  return `/plan/${slug}/papers/returns/${id}`
}

beforeAll(async () => {
  visit = await startVisit([plan])
  const { do: ask } = visit.pages.jacana
  await ask(createVersion, planner, { slug, name: 'As sent' })
  const { bytes } = await ask(makePaper, planner, {
    slug,
    version: 'As sent',
    report: 'integrated-plan',
    language: 'en',
    format: 'docx',
  })
  file = {
    name: 'comments of two.docx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(editDocx(bytes, edits)),
  }
  const now = {
    slug,
    id: preparedRow?.id ?? '',
    version: 1,
    language: 'en',
    text: 'Prepare COP15 with the host city',
  }
  await ask(reviseActivity, planner, now)
})
afterAll(() => visit?.end())

const waitForUndecided = (page: Page, count: number) =>
  page.waitForFunction(open => document.querySelectorAll('.edit.open').length === open, count)

test('edits are decided one after the other by keyboard alone, and the page keeps its place', async () => {
  const { page, complaints } = await visit.openPage()
  await page.goto(`${visit.base}/en${await sendBack()}`)
  const all = await page.locator('.edit.open').count()
  for (let count = 0; count < 3; count++) await page.keyboard.press('n')
  const third = await page.evaluate(() => document.activeElement?.id)
  expect(third).toMatch(/^e\d+-accept$/u)
  const before = await page.evaluate(() => window.scrollY)
  await page.keyboard.press('Enter')
  await waitForUndecided(page, all - 1)
  await page.waitForFunction(
    id => document.activeElement?.id.endsWith('-accept') && document.activeElement.id !== id,
    third,
  )
  expect(Math.abs((await page.evaluate(() => window.scrollY)) - before)).toBeLessThan(600)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await waitForUndecided(page, all - 2)
  expect(await page.locator('.edit.refused').count()).toBe(1)
  await page.waitForFunction(() => document.activeElement?.id.endsWith('-accept'))
  const inSight = await page.evaluate(() => {
    const box = document.activeElement?.getBoundingClientRect()
    const bar = document.querySelector('.decide-bar')?.getBoundingClientRect()
    return box && bar ? box.top > 50 && box.bottom <= bar.top : false
  })
  expect(inSight).toBe(true)
  expect(complaints).toEqual([])
  await page.context().close()
})

test('without scripts a paper is returned, refused, decided, reopened and applied', async () => {
  const { page } = await visit.openPage({ scripts: false, width: 390 })
  await page.goto(`${visit.base}/fr/plan/${slug}/papers`)
  await page.setInputFiles('#back-file', {
    name: 'letter.docx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from('Madame'),
  })
  await page.click('.send-back button')
  expect(await page.locator('.notice.bad').textContent()).toBe(
    refusalSentence('fr', new Refusal('paperNotWord')),
  )
  await page.setInputFiles('#back-file', file)
  await page.click('.send-back button')
  expect(await page.locator('h1').textContent()).toBe(file.name)
  expect(await page.locator('.unplaced').textContent()).toContain('Vice Secretary General')
  const all = await page.locator('.edit.open').count()
  await page.locator('.edit.open button').first().click()
  expect(await page.locator('.edit.accepted').count()).toBe(1)
  await page.locator('.edit.accepted button').click()
  expect(await page.locator('.edit.open').count()).toBe(all)
  await page.click('.decide-bar .actions button >> nth=0')
  expect(await page.locator('.notice.bad[role=alert]').textContent()).toBe(
    refusalSentence('fr', new Refusal('returnUndecided', { edits: all })),
  )
  await page.locator('.people tr', { hasText: 'Reviewer Two' }).locator('button').last().click()
  await page.click('.decide-bar button[value="accept:rest"]')
  await page.click('.decide-bar .actions button.first')
  expect(await page.locator('h1').textContent()).toBe(wordsIn(closedReturnWords, 'fr').applied)
  await page.goto(`${visit.base}/en/plan/${slug}`)
  const table = await page.locator('table.plan').textContent()
  expect(table).toContain('Help given for the next plan.')
  expect(table).toContain('Prepare COP15 with the host city')
  await page.context().close()
})

test('with scripts an author’s edits are accepted at once, and the note is on its row', async () => {
  const { page, complaints } = await visit.openPage()
  const address = await sendBack()
  await page.goto(`${visit.base}/es${address}?show=open`)
  const person = page.locator('.people tr', { hasText: 'Reviewer Two' })
  const heading = await page.locator('h1').elementHandle()
  await person.locator('button').first().click()
  await person.locator('td', { hasText: /^0$/u }).waitFor()
  expect(await heading?.evaluate(element => element.isConnected)).toBe(true)
  await page.waitForSelector('.decide-bar .actions button.first')
  await page.click('.decide-bar .actions button.first')
  await page.waitForSelector('.notice.good')
  expect(await page.locator('.notice.good').textContent()).toContain(
    wordsIn(closedReturnWords, 'es').notes(1),
  )
  const [first] = allStrands(await visit.pages.jacana.do(showPlan, planner, { slug }))
  await page.goto(
    `${visit.base}/es${activityAddress('en', slug, '1.1', first?.strand.activities.at(-1) ?? { id: '', year: 0 }).slice(3)}`,
  )
  expect(await page.locator('.notes').textContent()).toContain('Is this measured?')
  expect(await axeFindings(page)).toEqual([])
  await page.goto(`${visit.base}/es/plan/${slug}/result/1.1`)
  expect(await page.locator('.notes').textContent()).toContain('Reviewer Two')
  expect(await axeFindings(page)).toEqual([])
  expect(complaints).toEqual([])
  await page.context().close()
})
