import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { languages } from '#domain/language.ts'
import { noProgress } from '#domain/progress/progress.ts'
import { paperFromPlan } from '#domain/papers/paper-from-plan.ts'
import { writeDocx } from '#documents/write-docx/write-docx.ts'
import { paperWords } from '#i18n/papers/paper-words.ts'
import { integratedPlan } from '#reports/integrated-plan.ts'
import { readExamplePlan } from '#use-cases/plan/example-plan.ts'
import { parsePlanFile } from '#use-cases/imports/parse-plan-file.ts'
import { score } from '../made/score.ts'
import { officeIsInstalled, openOffice } from '../office.ts'

let count = 0
const plan = await readExamplePlan(
  join(import.meta.dirname, '../../examples/wetlands-2023-2025'),
  () => `id-${++count}`,
)
const office = openOffice()
afterAll(() => office.close())

describe.skipIf(!officeIsInstalled)('in LibreOffice (skipped where it is not installed)', () => {
  test.each(languages)(
    'the integrated plan in %s opens, and is the same when it is saved again',
    async language => {
      const { cover } = paperWords[language].integratedPlan
      const content = integratedPlan.lay(
        { plan, progress: noProgress, version: 'May', cover, madeOn: '2030-05-02', author: 'Secretariat' },
        language,
      )
      const paper = await writeDocx(content)
      const [savedFile = paper] = office.convert([paper], 'docx')
      const { parsedPlan } = await parsePlanFile(savedFile, language)
      expect(score(parsedPlan, paperFromPlan(plan, language)).wrong).toEqual([])
      const pdfText = new TextDecoder('latin1').decode(office.convert([paper], 'pdf')[0])
      const pages = pdfText.match(/\/Type\s*\/Page\b/g)?.length ?? 0
      // One page for the cover and at least one for each section; a broken table would take many more.
      expect(pages).toBeGreaterThan(plan.sections.length)
      expect(pages).toBeLessThan(40)
    },
  )
})
