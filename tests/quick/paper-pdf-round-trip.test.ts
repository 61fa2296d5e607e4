import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type Language, languages } from '#domain/language.ts'
import { noProgress } from '#domain/progress/progress.ts'
import { paperFromPlan } from '#domain/papers/paper-from-plan.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { planFromPaper } from '#reading/plan/plan-from-paper.ts'
import { writePdf } from '#documents/write-pdf/write-pdf.ts'
import { paperWords } from '#i18n/papers/paper-words.ts'
import { integratedPlan } from '#reports/integrated-plan.ts'
import { readExamplePlan } from '#use-cases/plan/example-plan.ts'
import { parsePlanFile } from '#use-cases/imports/parse-plan-file.ts'
import { score } from '../made/score.ts'

let count = 0
const newId = () => `id-${++count}`

/** The share of the plan's cells that come back exactly from its PDF. */
const shareBack = async (plan: Plan, language: Language): Promise<number> => {
  const { cover } = paperWords[language].integratedPlan
  const bytes = writePdf(
    integratedPlan.lay(
      { plan, progress: noProgress, version: 'May', cover, madeOn: '2030-05-02', author: 'Secretariat' },
      language,
    ),
  )
  const { parsedPlan } = await parsePlanFile(bytes, language)
  return score(parsedPlan, paperFromPlan(plan, language)).exact
}

const example = await readExamplePlan(join(import.meta.dirname, '../../examples/wetlands-2023-2025'), newId)

test.each(languages)('the plan comes back from its PDF in %s', async language => {
  expect(await shareBack(example, language)).toBeGreaterThanOrEqual(0.97)
})

const realPlan = join(import.meta.dirname, '../../../shared/input/sc63-doc14-fr.txt')

test.skipIf(!existsSync(realPlan))(
  'so does a real plan of many pages (skipped where it is not at hand)',
  async () => {
    const { parsedPlan, sectionName } = await parsePlanFile(readFileSync(realPlan))
    const planWithName = {
      ...parsedPlan,
      document: { ...parsedPlan.document, ...(sectionName !== undefined && { sectionName }) },
    }
    const plan = planFromPaper(planWithName, { newId, thisYear: 2024 })
    for (const language of languages) expect(await shareBack(plan, language)).toBeGreaterThanOrEqual(0.97)
  },
)
