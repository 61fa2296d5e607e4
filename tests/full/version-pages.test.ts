import { afterAll, beforeAll, expect, test } from 'vitest'

import { planner } from '#tests/people.ts'
import { languages } from '#domain/language.ts'
import { allStrands } from '#domain/plan/plan-table.ts'
import { say } from '#domain/text.ts'
import { newId } from '#store/engine/new-id.ts'
import { createVersion } from '#use-cases/versions/create-version.ts'
import { readExamplePlan } from '#use-cases/plan/example-plan.ts'
import { reviseActivity } from '#use-cases/plan/revise-activity.ts'
import { recordProgress } from '#use-cases/progress/record-progress.ts'
import { reviseNode } from '#use-cases/plan/revise-node.ts'
import { expectNoOverflow, expectNoOverlap, pageWidths } from './layout-faults.ts'
import { axeFindings, startVisit, type BrowserVisit } from './visit.ts'

const plan = await readExamplePlan('examples/wetlands-2023-2025', newId)
const { slug } = plan
let visit: BrowserVisit
let base: string
const openPage: BrowserVisit['openPage'] = setup => visit.openPage(setup)
let first: string

beforeAll(async () => {
  visit = await startVisit([plan])
  base = visit.base
  const { do: ask } = visit.pages.jacana
  first = (await ask(createVersion, planner, { slug, name: 'As sent', why: 'For the committee' })).id
  for (const { strand } of allStrands(plan).slice(0, 12)) {
    const activity = strand.activities.at(-1)
    if (!activity) continue
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

const paths = () => [
  `/plan/${slug}/versions`,
  `/plan/${slug}/compare?from=${first}`,
  `/plan/${slug}/compare?from=${first}&kind=lead`,
]

test.each(languages.flatMap(language => (['light', 'dark'] as const).map(theme => ({ language, theme }))))(
  'the pages are accessible ($language, $theme)',
  async ({ language, theme }) => {
    const { page } = await openPage({ theme })
    for (const path of paths()) {
      await page.goto(`${base}/${language}${path}`)
      expect(await axeFindings(page), path).toEqual([])
    }
    await page.context().close()
  },
)

test.each(pageWidths)('at %i pixels no page overflows or overlaps', async width => {
  expect.hasAssertions()
  const { page } = await openPage({ width })
  for (const path of paths()) {
    await page.goto(`${base}/fr${path}`)
    await expectNoOverflow(page, path)
    await expectNoOverlap(page, path)
  }
  await page.context().close()
})

test('without any script: name a version, compare it with the first, choose a kind', async () => {
  const { page } = await openPage({ scripts: false })
  await page.goto(`${base}/en/plan/${slug}`)
  await page.click('.under a')
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
