import { afterAll, beforeAll, expect, test } from 'vitest'

import { localPlanner } from '#domain/actor.ts'
import { languages } from '#domain/language.ts'
import { newId } from '#store/new-id.ts'
import { createVersion } from '#use-cases/create-version.ts'
import { readExamplePlan } from '#use-cases/example-plan.ts'
import { makePaper } from '#use-cases/make-paper.ts'
import { axeFindings, startVisit, type Visit } from './visit.ts'

const plan = await readExamplePlan('examples/wetlands-2023-2025', newId)
const { slug } = plan
let visit: Visit

beforeAll(async () => {
  visit = await startVisit([plan])
  const { do: ask } = visit.house.jacana
  await ask(createVersion, localPlanner, { slug, name: 'As sent' })
  await ask(makePaper, localPlanner, { slug, version: 'As sent', report: 'integrated-plan', language: 'fr', format: 'docx' })
})
afterAll(() => visit?.end())

test.each(languages.flatMap(language => (['light', 'dark'] as const).map(theme => ({ language, theme }))))(
  'axe finds nothing to say of the papers in $language, $theme; none is wider than its window',
  async ({ language, theme }) => {
    const { page, complaints } = await visit.openPage({ theme })
    for (const path of [`/plan/${slug}/papers`, `/plan/${slug}/papers/integrated-plan/cover-${language}`]) {
      await page.setViewportSize({ width: 1280, height: 900 })
      await page.goto(`${visit.base}/${language}${path}`)
      expect(await axeFindings(page), path).toEqual([])
      for (const width of [1440, 1024, 390]) {
        await page.setViewportSize({ width, height: 900 })
        const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
        expect(beyond, `${path} at ${width}`).toBeLessThanOrEqual(0)
      }
    }
    expect(complaints).toEqual([])
    await page.context().close()
  },
)
