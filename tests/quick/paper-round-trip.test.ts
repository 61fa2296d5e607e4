import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Language, languages } from '#domain/language.ts'
import { noProgress } from '#domain/progress/progress.ts'
import { paperFromPlan } from '#domain/papers/paper-from-plan.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { planChanges } from '#domain/differences/plan-changes.ts'
import { planFromPaper } from '#reading/plan/plan-from-paper.ts'
import { mergePaper } from '#reading/merge/plan-merge.ts'
import { writeDocx } from '#documents/write-docx/write-docx.ts'
import { paperWords } from '#i18n/papers/paper-words.ts'
import { integratedPlan } from '#reports/integrated-plan.ts'
import { readExamplePlan } from '#use-cases/plan/example-plan.ts'
import { parsePlanFile } from '#use-cases/imports/parse-plan-file.ts'
import { docxFaults } from '../made/docx-faults.ts'
import { score } from '../made/score.ts'
import { layouts, paperPlans } from '../paper-plans.ts'

let count = 0
const newId = () => `id-${++count}`

const wordOf = (plan: Plan, language: Language): Promise<Uint8Array> => {
  const { cover } = paperWords[language].integratedPlan
  return writeDocx(
    integratedPlan.lay(
      { plan, progress: noProgress, version: 'May', cover, madeOn: '2030-05-02', author: 'Secretariat' },
      language,
    ),
  )
}

const readBack = async (plan: Plan, language: Language, bytes: Uint8Array) => {
  const { parsedPlan } = await parsePlanFile(bytes, language)
  const { exact, wrong } = score(parsedPlan, paperFromPlan(plan, language))
  return {
    parsed: parsedPlan,
    exact,
    wrong,
    changes: planChanges(plan, mergePaper(plan, parsedPlan, newId), language).changes,
  }
}

const example = await readExamplePlan(join(import.meta.dirname, '../../examples/wetlands-2023-2025'), newId)

describe.each(languages)('the integrated plan as a Word document in %s', language => {
  test('opens in Word, in its language, and the plan comes back from it', async () => {
    const bytes = await wordOf(example, language)
    expect(docxFaults(bytes)).toEqual([])
    const { parsed, exact, wrong, changes } = await readBack(example, language, bytes)
    expect(parsed.document).toMatchObject({
      language,
      tint: { en: 'CEPA', fr: 'CESP', es: 'CECoP' }[language],
      symbol: 'SC63 Doc.14',
    })
    expect(wrong).toEqual([])
    expect(exact).toBe(1)
    expect(changes).toEqual([])
  })

  test.each(Object.keys(layouts))('gives any plan back: %s', async layout => {
    await fc.assert(
      fc.asyncProperty(paperPlans(language, layouts[layout] ?? []), async parsedPlan => {
        const plan = planFromPaper(parsedPlan, { newId, thisYear: 2030 })
        const bytes = await wordOf(plan, language)
        expect(docxFaults(bytes)).toEqual([])
        expect((await readBack(plan, language, bytes)).changes).toEqual([])
      }),
      { numRuns: 6 },
    )
  })
})

const realPlan = join(import.meta.dirname, '../../../shared/input/sc63-doc14-fr.txt')

test.skipIf(!existsSync(realPlan))(
  'a real plan of many pages comes back whole (skipped where it is not at hand)',
  async () => {
    const { parsedPlan, sectionName } = await parsePlanFile(readFileSync(realPlan))
    const planWithName = {
      ...parsedPlan,
      document: { ...parsedPlan.document, ...(sectionName !== undefined && { sectionName }) },
    }
    const plan = planFromPaper(planWithName, { newId, thisYear: 2024 })
    for (const language of languages) {
      const { exact, wrong, changes } = await readBack(plan, language, await wordOf(plan, language))
      expect(wrong).toEqual([])
      expect(exact).toBe(1)
      expect(changes).toEqual([])
    }
  },
)
