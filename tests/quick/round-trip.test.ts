import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { languages } from '#domain/language.ts'
import { paperFromPlan } from '#domain/papers/paper-from-plan.ts'
import type { ParsedPlan } from '#domain/papers/parsed-plan.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { planChanges } from '#domain/differences/plan-changes.ts'
import { planFromPaper } from '#reading/plan/plan-from-paper.ts'
import { mergePaper } from '#reading/merge/plan-merge.ts'
import { planList, planWorkbook } from '#documents/plan-sheets.ts'
import { cellWords, type Sheet } from '#documents/sheet.ts'
import { writeCsv } from '#documents/write-csv.ts'
import { writeJson } from '#documents/write-json.ts'
import { writeXlsx } from '#documents/write-xlsx/write-xlsx.ts'
import { readExamplePlan } from '#use-cases/plan/example-plan.ts'
import { parsePlanFile } from '#use-cases/imports/parse-plan-file.ts'
import { layouts, paperPlans } from '../paper-plans.ts'

let count = 0
const newId = () => `id-${++count}`

const formats: Record<string, (plan: ParsedPlan) => Uint8Array> = {
  json: writeJson,
  xlsx: parsedPlan => writeXlsx(planWorkbook(parsedPlan)),
}

const changesOf = (plan: Plan, parsedPlan: ParsedPlan) =>
  planChanges(plan, mergePaper(plan, parsedPlan, newId), parsedPlan.document.language).changes

const example = await readExamplePlan(join(import.meta.dirname, '../../examples/wetlands-2023-2025'), newId)

describe.each(Object.keys(formats))('exported as %s and imported again', format => {
  const write = formats[format] ?? writeJson

  test.each(languages)('the example plan in %s does not change', async language => {
    const { parsedPlan } = await parsePlanFile(write(paperFromPlan(example, language)))
    expect(parsedPlan.document.language).toBe(language)
    expect(changesOf(example, parsedPlan)).toEqual([])
  })

  test.each(languages)(
    'a file with some of its rows in %s changes nothing and ends nothing',
    async language => {
      const { parsedPlan } = await parsePlanFile(
        write(paperFromPlan(example, language, { section: '3', year: 2024, funding: 'NA' })),
      )
      expect(changesOf(example, parsedPlan)).toEqual([])
    },
  )

  test.each(languages.flatMap(language => Object.keys(layouts).map(layout => [language, layout] as const)))(
    'any plan in %s does not change: %s',
    async (language, layout) => {
      await fc.assert(
        fc.asyncProperty(paperPlans(language, layouts[layout] ?? []), async samplePlan => {
          const plan = planFromPaper(samplePlan, { newId, thisYear: 2030 })
          const { parsedPlan } = await parsePlanFile(write(paperFromPlan(plan, language)))
          expect(changesOf(plan, parsedPlan)).toEqual([])
        }),
        { numRuns: 8 },
      )
    },
  )
})

describe('a workbook that people have worked in', () => {
  const workbook = planWorkbook(paperFromPlan(example, 'fr'), [
    { heading: 'État', wordsOf: ({ cells }) => cells.lead ?? 'néant' },
  ])
  const reread = async (change: (sheet: Sheet) => Sheet) =>
    (await parsePlanFile(writeXlsx({ ...workbook, sheets: workbook.sheets.map(change) }))).parsedPlan

  test('each section has a sheet with filters; columns beside the rows are ignored', async () => {
    const [, ...sheets] = workbook.sheets
    expect(sheets.map(({ name }) => name)).toEqual(example.sections.map(({ number }) => `Fonction ${number}`))
    const places = workbook.sheets.flatMap(({ columns }) => columns.slice(0, 1).map(({ heading }) => heading))
    expect(new Set(places).size).toBe(1)
    for (const { rows } of sheets)
      for (const { cells } of rows) expect(cellWords(cells[1] ?? '')).not.toBe('')
    expect((await reread(sheet => sheet)).columns.some(({ role }) => role === 'note')).toBe(false)
  })

  test('a workbook sorted by another column changes nothing', async () => {
    const sortedSheet = await reread(sheet => ({
      ...sheet,
      rows: sheet.rows.toSorted((a, b) =>
        cellWords(a.cells[3] ?? '').localeCompare(cellWords(b.cells[3] ?? '')),
      ),
    }))
    expect(changesOf(example, sortedSheet)).toEqual([])
  })

  test('a repeated value that is changed belongs to its row', async () => {
    const lead = 1 + paperFromPlan(example, 'fr').columns.findIndex(({ role }) => role === 'lead')
    let changeCount = 0
    const editedPlan = await reread(sheet => ({
      ...sheet,
      rows: sheet.rows.map(row => {
        const cell = row.cells[lead]
        if (changeCount > 0 || typeof cell !== 'object' || !('repeats' in cell)) return row
        changeCount += 1
        return { ...row, cells: row.cells.with(lead, { repeats: 'DF' }) }
      }),
    }))
    expect(changeCount).toBe(1)
    expect(changesOf(example, editedPlan).map(({ part }) => part)).toContain('leads')
  })
})

test('the list for other programs has a line for each row, with the words of its section and result', () => {
  const paper = paperFromPlan(example, 'es')
  const { columns, rows } = planList(paper)
  expect(rows.length).toBe(
    paper.sections.flatMap(({ results }) => results.flatMap(result => result.rows)).length,
  )
  for (const { cells } of rows) {
    expect(cells.length).toBe(columns.length)
    const result = paper.sections.flatMap(({ results }) => results).find(({ number }) => number === cells[2])
    expect(cells[3]).toBe(result?.text)
  }
})

test('a spreadsheet finds no formula in the CSV', () => {
  fc.assert(
    fc.property(paperPlans('fr', layouts.usual ?? []), samplePlan => {
      const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(
        writeCsv(planList(samplePlan), 'comma'),
      )
      expect(text.startsWith('\ufeff')).toBe(true)
      expect(text).not.toMatch(/(?:^|[,\n]"?)[=+\-@]/)
    }),
    { numRuns: 30 },
  )
})

test('a spreadsheet finds no formula in the workbook', async () => {
  const sample = fc.sample(paperPlans('en', layouts.usual ?? []), { numRuns: 5, seed: 1 })
  for (const samplePlan of sample) {
    const sheet = new TextDecoder().decode(
      unzipSync(writeXlsx(planWorkbook(samplePlan)))['xl/worksheets/sheet2.xml'],
    )
    expect(sheet).toContain('<row')
    expect(sheet).not.toMatch(/<f[ >]/)
  }
})

const realPlan = join(import.meta.dirname, '../../../shared/input/sc63-doc14-fr.txt')

test.skipIf(!existsSync(realPlan))(
  'a real plan of many pages: the same file again changes nothing (skipped where it is not at hand)',
  async () => {
    const { parsedPlan } = await parsePlanFile(readFileSync(realPlan))
    const plan = planFromPaper(parsedPlan, { newId, thisYear: 2024 })
    expect(changesOf(plan, parsedPlan)).toEqual([])
    for (const language of languages) expect(changesOf(plan, paperFromPlan(plan, language))).toEqual([])
    const exportedPlan = await parsePlanFile(writeXlsx(planWorkbook(paperFromPlan(plan, 'fr'))))
    expect(changesOf(plan, exportedPlan.parsedPlan)).toEqual([])
  },
)
