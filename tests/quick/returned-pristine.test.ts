import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Language, languages } from '#domain/language.ts'
import { noProgress } from '#domain/progress/progress.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { planFromPaper } from '#reading/plan/plan-from-paper.ts'
import { compareReturned } from '#reading/edits/compare-returned.ts'
import { readReturned } from '#documents/read-returned.ts'
import { writeDocx } from '#documents/write-docx/write-docx.ts'
import { paperWords } from '#i18n/papers/paper-words.ts'
import { integratedPlan } from '#reports/integrated-plan.ts'
import { printedBlocks } from '#reports/printed-blocks.ts'
import { readExamplePlan } from '#use-cases/plan/example-plan.ts'
import { parsePlanFile } from '#use-cases/imports/parse-plan-file.ts'
import { layouts, paperPlans } from '../paper-plans.ts'

let count = 0
const newId = () => `id-${++count}`

/** The edits found in a returned paper that nobody edited. */
const foundIn = async (plan: Plan, language: Language) => {
  const { cover } = paperWords[language].integratedPlan
  const content = integratedPlan.lay(
    { plan, progress: noProgress, version: 'May', cover, madeOn: '2030-05-02', author: 'Secretariat' },
    language,
  )
  return compareReturned(
    { plan, language, blocks: printedBlocks(content.blocks) },
    readReturned(await writeDocx(content)),
  )
}

const nothing = { edits: [], unplaced: [] }

describe.each(languages)('an unedited paper in %s', language => {
  test('has no edits', async () => {
    const example = await readExamplePlan(
      join(import.meta.dirname, '../../examples/wetlands-2023-2025'),
      newId,
    )
    expect(await foundIn(example, language)).toEqual(nothing)
  })

  test.each(Object.keys(layouts))('has no edits for any plan: %s', async layout => {
    await fc.assert(
      fc.asyncProperty(paperPlans(language, layouts[layout] ?? []), async parsedPlan => {
        expect(await foundIn(planFromPaper(parsedPlan, { newId, thisYear: 2030 }), language)).toEqual(nothing)
      }),
      { numRuns: 8 },
    )
  })
})

const realPlan = join(import.meta.dirname, '../../../shared/input/sc63-doc14-fr.txt')

test.skipIf(!existsSync(realPlan))(
  'nor does that of a real plan (skipped where it is not at hand)',
  async () => {
    const { parsedPlan, sectionName } = await parsePlanFile(readFileSync(realPlan))
    const planWithName = {
      ...parsedPlan,
      document: { ...parsedPlan.document, ...(sectionName !== undefined && { sectionName }) },
    }
    const plan = planFromPaper(planWithName, { newId, thisYear: 2024 })
    for (const language of languages) expect(await foundIn(plan, language)).toEqual(nothing)
  },
)
