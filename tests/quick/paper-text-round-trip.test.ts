import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { writePdf } from '#documents/write-pdf/write-pdf.ts'
import { readPlan } from '#reading/plan/read-plan.ts'
import { type Language, languages } from '#domain/language.ts'
import { noProgress } from '#domain/progress/progress.ts'
import { paperFromPlan } from '#domain/papers/paper-from-plan.ts'
import type { ParsedPlan } from '#domain/papers/parsed-plan.ts'
import { planFromPaper } from '#reading/plan/plan-from-paper.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { integratedPlan } from '#reports/integrated-plan.ts'
import { readExamplePlan } from '#use-cases/plan/example-plan.ts'
import { parsePlanFile } from '#use-cases/imports/parse-plan-file.ts'
import { pdfText } from '../made/pdf-text.ts'
import { score } from '../made/score.ts'

// Reads a paper from its bare text, as extractors give it: without tables, tags and positions.

let count = 0
const newId = () => `id-${++count}`

const readLines = (text: string): ParsedPlan =>
  readPlan({ kind: 'lines', format: 'txt', lines: text.split('\n') })

/** The share of the plan's cells that come back exactly from the text of its PDF. */
const shareBack = async (plan: Plan, language: Language): Promise<number> => {
  const facts = {
    plan,
    progress: noProgress,
    version: 'May',
    cover: integratedPlan.cover(language),
    madeOn: '2030-05-02',
    author: 'Secretariat',
  }
  const read = readLines(await pdfText(writePdf(integratedPlan.lay(facts, language))))
  expect(read.document).toMatchObject({ language, symbol: plan.symbol })
  return score(read, paperFromPlan(plan, language)).exact
}

const example = await readExamplePlan(join(import.meta.dirname, '../../examples/wetlands-2023-2025'), newId)

test.each(languages)('the plan comes back from the text of its PDF in %s', async language => {
  expect(await shareBack(example, language)).toBeGreaterThanOrEqual(0.97)
})

const folder = join(import.meta.dirname, '../../../shared/input')
const [realPlan, perfectReading] = [
  join(folder, 'sc63-doc14-fr.txt'),
  join(folder, 'sc63-doc14-functions-1-2.expected.json'),
]

test.skipIf(!existsSync(realPlan))(
  'a real plan comes back as well as from its own text (skipped where it is not at hand)',
  async () => {
    const bytes = readFileSync(realPlan)
    const { parsedPlan, sectionName } = await parsePlanFile(bytes)
    const perfect = JSON.parse(readFileSync(perfectReading, 'utf8')) as ParsedPlan
    const own = score(
      { ...parsedPlan, sections: parsedPlan.sections.slice(0, perfect.sections.length) },
      perfect,
    ).exact
    const planWithName = {
      ...parsedPlan,
      document: { ...parsedPlan.document, ...(sectionName !== undefined && { sectionName }) },
    }
    expect(
      await shareBack(planFromPaper(planWithName, { newId, thisYear: 2024 }), 'fr'),
    ).toBeGreaterThanOrEqual(own)
  },
)
