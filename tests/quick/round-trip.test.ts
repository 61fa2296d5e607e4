import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { languages } from '#domain/language.ts'
import { paperFromPlan } from '#domain/paper/paper-from-plan.ts'
import type { ParsedPlan } from '#domain/paper/parsed-plan.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { planChanges } from '#domain/changes/plan-changes.ts'
import { planFromPaper } from '#domain/paper/plan-from-paper.ts'
import { mergePaper } from '#domain/changes/plan-merge.ts'
import { planList, planWorkbook } from '#documents/plan-sheets.ts'
import { writeCsv } from '#documents/write-csv.ts'
import { writeJson } from '#documents/write-json.ts'
import { writeXlsx } from '#documents/write-xlsx/write-xlsx.ts'
import { readExamplePlan } from '#use-cases/example-plan.ts'
import { parsePlanFile } from '#use-cases/parse-plan-file.ts'
import { layouts, paperPlans } from '../paper-plans.ts'

let count = 0
const newId = () => `id-${++count}`

const formats: Record<string, (parsed: ParsedPlan) => Uint8Array> = { json: writeJson, xlsx: parsed => writeXlsx(planWorkbook(parsed)) }

const changesOf = (plan: Plan, parsed: ParsedPlan) => planChanges(plan, mergePaper(plan, parsed, newId), parsed.document.language).changes

const example = await readExamplePlan(join(import.meta.dirname, '../../examples/wetlands-2023-2025'), newId)

describe.each(Object.keys(formats))('exported as %s and imported again', format => {
  const write = formats[format] ?? writeJson

  test.each(languages)('the example plan in %s does not change', async language => {
    const { parsed } = await parsePlanFile(write(paperFromPlan(example, language)))
    expect(parsed.document.language).toBe(language)
    expect(changesOf(example, parsed)).toEqual([])
  })

  test.each(languages)('some rows of it in %s change nothing, and end nothing', async language => {
    const { parsed } = await parsePlanFile(write(paperFromPlan(example, language, { section: '3', year: 2024, funding: 'NA' })))
    expect(changesOf(example, parsed)).toEqual([])
  })

  test.each(languages.flatMap(language => Object.keys(layouts).map(layout => [language, layout] as const)))(
    'any plan in %s does not change: %s',
    async (language, layout) => {
      await fc.assert(
        fc.asyncProperty(paperPlans(language, layouts[layout] ?? []), async made => {
          const plan = planFromPaper(made, { newId, thisYear: 2030 })
          const { parsed } = await parsePlanFile(write(paperFromPlan(plan, language)))
          expect(changesOf(plan, parsed)).toEqual([])
        }),
        { numRuns: 8 },
      )
    },
  )
})

test('a spreadsheet finds no formula in the CSV', () => {
  fc.assert(
    fc.property(paperPlans('fr', layouts.usual ?? []), made => {
      const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(writeCsv(planList(made), 'comma'))
      expect(text.startsWith('\ufeff')).toBe(true)
      expect(text).not.toMatch(/(?:^|[,\n]"?)[=+\-@]/)
    }),
    { numRuns: 30 },
  )
})

test('nor in the workbook', async () => {
  const sample = fc.sample(paperPlans('en', layouts.usual ?? []), { numRuns: 5, seed: 1 })
  for (const made of sample) {
    const sheet = new TextDecoder().decode(unzipSync(writeXlsx(planWorkbook(made)))['xl/worksheets/sheet2.xml'])
    expect(sheet).toContain('<row')
    expect(sheet).not.toMatch(/<f[ >]/)
  }
})

const realPlan = join(import.meta.dirname, '../../../shared/input/sc63-doc14-fr.txt')

test.skipIf(!existsSync(realPlan))(
  'a real plan of many pages: the same file again changes nothing (skipped where it is not at hand)',
  async () => {
    const { parsed } = await parsePlanFile(readFileSync(realPlan))
    const plan = planFromPaper(parsed, { newId, thisYear: 2024 })
    expect(changesOf(plan, parsed)).toEqual([])
    for (const language of languages) expect(changesOf(plan, paperFromPlan(plan, language))).toEqual([])
    const exported = await parsePlanFile(writeXlsx(planWorkbook(paperFromPlan(plan, 'fr'))))
    expect(changesOf(plan, exported.parsed)).toEqual([])
  },
)
