import { afterAll, beforeAll, expect, test } from 'vitest'

import { planner } from '#tests/people.ts'
import { allStrands } from '#domain/plan/plan-table.ts'
import { say } from '#domain/text.ts'
import { newId } from '#store/engine/new-id.ts'
import { createVersion } from '#use-cases/versions/create-version.ts'
import { readExamplePlan } from '#use-cases/plan/example-plan.ts'
import { reviseActivity } from '#use-cases/plan/revise-activity.ts'
import { recordProgress } from '#use-cases/progress/record-progress.ts'
import { reviseNode } from '#use-cases/plan/revise-node.ts'
import { startVisit, type BrowserVisit } from './visit.ts'

const plan = await readExamplePlan('examples/wetlands-2023-2025', newId)
const { slug } = plan
let visit: BrowserVisit
let base: string
const openPage: BrowserVisit['openPage'] = setup => visit.openPage(setup)

beforeAll(async () => {
  visit = await startVisit([plan])
  base = visit.base
  const { do: ask } = visit.pages.jacana
  await ask(createVersion, planner, { slug, name: 'As sent', why: 'For the committee' })
  for (const { strand } of allStrands(plan).slice(0, 12)) {
    const activity = strand.activities.at(-1)
    if (!activity || activity.closing) continue
    const text = say(activity.text, 'en').text.replace(/\w+ \w+$/, 'words of another ending')
    await ask(reviseActivity, planner, {
      slug,
      id: activity.id,
      version: 1,
      language: 'en',
      text: `Also ${text}`,
      leads: 'SG',
    })
    await ask(recordProgress, planner, { slug, id: activity.id, status: 'onTrack', seen: 0 })
  }
  const [section] = plan.sections
  if (section)
    await ask(reviseNode, planner, {
      slug,
      id: section.id,
      version: 1,
      language: 'fr',
      goal: 'Un autre but',
    })
})
afterAll(() => visit?.end())

test('without any script: name a version, compare it with the first, choose a kind', async () => {
  const { page } = await openPage({ scripts: false })
  await page.goto(`${base}/en/plan/${slug}`)
  await page.click('a[href$="/versions"]')
  await page.fill('[name=name]', 'Second')
  await page.fill('[name=why]', 'After the talks')
  await page.click('form[aria-labelledby=make] button')
  expect(await page.locator('.notice.good').textContent()).toContain('Second')
  await page.selectOption('form[aria-labelledby=compare] [name=from]', { label: 'As sent' })
  await page.selectOption('form[aria-labelledby=compare] [name=to]', { label: 'Second' })
  await page.click('form[aria-labelledby=compare] button')
  expect(await page.locator('h1').textContent()).toBe('From “As sent” to “Second”')
  expect(await page.locator('ins').count()).toBeGreaterThan(10)
  await page.selectOption('[name=kind]', 'tags')
  await page.click('.filters button')
  expect(page.url()).toContain('kind=tags')
  expect(await page.locator('ins').count()).toBe(0)
  await page.context().close()
})
