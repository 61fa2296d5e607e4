import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { planner } from '#tests/people.ts'
import { Refusal } from '#domain/refusal.ts'
import { refusalSentence } from '#i18n/refusals/refusal-sentence.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { paperJobWords } from '#i18n/pages/paper-job.ts'
import { newId } from '#store/engine/new-id.ts'
import { createVersion } from '#use-cases/versions/create-version.ts'
import { readExamplePlan } from '#use-cases/plan/example-plan.ts'
import { makePaper } from '#use-cases/papers/make-paper.ts'
import type { Print } from '#use-cases/papers/print.ts'
import { createPrintProcess } from '#use-cases/papers/print-process.ts'
import { planManyTimes } from '../made/many-times.ts'
import { openTestPages } from '../test-pages.ts'
import { peatlands } from '../world.ts'
import { type BrowserVisit, visitPages } from './visit.ts'

const readPlan = () => readExamplePlan('examples/wetlands-2023-2025', newId)
const plan = await readPlan()
const { slug } = plan
// Long enough to be watched while its paper is made.
const long = await planManyTimes(readPlan, 8)
const endless = { ...peatlands, slug: 'endless' }
const printProcess = createPrintProcess()
let visit: BrowserVisit

/**
 * Prints as the program does, except the endless plan, whose paper is at the step of writing until it is
 * cancelled.
 */
const print: Print = async (order, watch) => {
  if ('content' in order || order.facts.plan.slug !== endless.slug) return printProcess.print(order, watch)
  watch.tell?.({ name: 'writing', amounts: { tables: 1, rows: 6 } })
  return new Promise((_, reject) =>
    watch.signal?.addEventListener('abort', () => reject(new Refusal('cancelled'))),
  )
}

beforeAll(async () => {
  visit = await visitPages(await openTestPages([plan, long, endless], undefined, print))
  const { do: ask } = visit.pages.jacana
  for (const one of [plan, long, endless])
    await ask(createVersion, planner, { slug: one.slug, name: 'As sent' })
  await ask(makePaper, planner, {
    slug,
    version: 'As sent',
    report: 'integrated-plan',
    language: 'fr',
    format: 'docx',
  })
})
afterAll(async () => {
  await visit?.end()
  await printProcess.close()
})

const sendForm = async (page: Page, language: string, slug: string) => {
  await page.goto(`${visit.base}/${language}/plan/${slug}/papers`)
  await page.selectOption('[name=format]', 'pdf')
  await page.click('form[aria-labelledby=make] button')
}

describe.each([{ scripts: true }, { scripts: false }])('with scripts: $scripts', ({ scripts }) => {
  const language = scripts ? 'en' : 'es'

  test('the page of a long paper job shows its progress and then goes to the list by itself', async () => {
    const { page, complaints } = await visit.openPage({ scripts })
    await sendForm(page, language, long.slug)
    await page.locator('.making').waitFor()
    await page.locator('.step.now', { hasText: wordsIn(paperJobWords, language).steps.writing }).waitFor()
    await page.locator('.notice.good').waitFor({ timeout: 90_000 })
    expect(page.url()).toContain('/papers?made=')
    expect(await page.locator('table.papers tbody tr').count()).toBe(scripts ? 1 : 2)
    expect(complaints).toEqual([])
    await page.context().close()
  })

  test('a cancelled paper is not registered, and its form is as it was sent', async () => {
    const { page, complaints } = await visit.openPage({ scripts })
    await sendForm(page, language, endless.slug)
    const button = page.locator('.making button')
    await page.locator('.step.now', { hasText: wordsIn(paperJobWords, language).steps.writing }).waitFor()
    await button.click()
    await page.locator('.notice').waitFor()
    expect(await page.locator('.notice').textContent()).toBe(
      refusalSentence(language, new Refusal('cancelled')),
    )
    expect(await page.locator('[name=format]').inputValue()).toBe('pdf')
    expect(await page.locator('table.papers').count()).toBe(0)
    expect(complaints).toEqual([])
    await page.context().close()
  })
})

test('with scripts the page of a paper job updates in place and keeps the focus', async () => {
  const { page } = await visit.openPage()
  await sendForm(page, 'fr', endless.slug)
  const button = page.locator('.making button')
  await button.focus()
  const before = await page.locator('.making .note').textContent()
  await page.waitForFunction(text => document.querySelector('.making .note')?.textContent !== text, before)
  expect(await button.evaluate(one => one === document.activeElement)).toBe(true)
  await button.click()
  await page.locator('.notice').waitFor()
  await page.context().close()
})
