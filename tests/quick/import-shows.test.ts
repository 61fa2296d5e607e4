import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { Refusal } from '#domain/refusal.ts'
import { openStore, type Store } from '#store/open-store.ts'
import { planner } from '#tests/people.ts'
import { createJacana, type Jacana } from '#use-cases/use-case.ts'
import { showImport } from '#use-cases/imports/show-import.ts'
import { startImport } from '#use-cases/imports/start-import.ts'

import { composePlan } from '../made/compose.ts'
import type { MadePlan } from '../made/made-plan.ts'
import { plainXlsx, sheetRow } from '../made/plain-office.ts'
import { makeTxt } from '../made/make-txt.ts'

let store: Store
let jacana: Jacana

beforeAll(async () => {
  store = await openStore({ memory: true })
  jacana = createJacana({ store })
}, 60_000)
afterAll(() => store.close())

/** The outcome of a sent file: shown or refused; a defect fails the test. */
const outcomeOf = async (bytes: Uint8Array): Promise<'shown' | Refusal> => {
  try {
    const { id } = await jacana.do(startImport, planner, { bytes, fileName: 'plan' })
    await jacana.do(showImport, planner, { id })
    return 'shown'
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
}

const strange = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom('_x0000_', '_xD800_', '\0', '\ud800', '\u0007', '\ufeff', '1.1', 'Function 1: ', 'Goal: '),
  fc.integer({ min: 990, max: 1010 }).map(length => 'n'.repeat(length)),
  fc.constantFrom(99_999, 100_001).map(length => 'long '.repeat(length / 5 + 1).slice(0, length)),
)

const plan = composePlan({ seed: 5, language: 'en', layout: 'seven', sections: 1 })

const editedPlan = (change: (text: string, cell: number) => string): MadePlan => {
  let cell = 0
  const editRow = (cells: Record<string, string>) =>
    Object.fromEntries(Object.entries(cells).map(([key, text]) => [key, change(text, cell++)]))
  const sections = plan.sections.map(section => ({
    ...section,
    title: change(section.title, cell++),
    results: section.results.map(result => ({
      ...result,
      rows: result.rows.map(row => ({ ...row, cells: editRow(row.cells) })),
    })),
  }))
  return { ...plan, sections }
}

/** A generated plan as a minimal sheet, whose texts may hold characters that no office program writes. */
const asSheet = ({ columns, sections }: MadePlan): Uint8Array => {
  const escapedText = (text: string) => text.replace(/[&<>]/gu, character => `&#${character.charCodeAt(0)};`)
  const rows = sections.flatMap(({ number, title, results }) => [
    [`Function ${number}: ${title}`],
    columns.map(({ heading }) => heading),
    ...results.flatMap(result =>
      result.rows.map(({ cells }) =>
        columns.map(({ role, year }) =>
          role === 'result'
            ? `${result.number} ${result.text}`
            : (cells[year ? `${role}:${year}` : role] ?? ''),
        ),
      ),
    ),
  ])
  return plainXlsx(
    `<sheetData>${rows.map((row, i) => sheetRow(i + 1, row.map(escapedText))).join('')}</sheetData>`,
  )
}

// oxlint-disable-next-line vitest/expect-expect -- the property expects for every run
test.each([
  ['text', (samplePlan: MadePlan) => new TextEncoder().encode(makeTxt(samplePlan))],
  ['sheet', asSheet],
])('a %s with strange words in its cells is shown once it is accepted', async (_, write) => {
  await fc.assert(
    fc.asyncProperty(fc.nat(30), strange, fc.nat(20), async (place, words, at) => {
      const samplePlan = editedPlan((text, cell) =>
        cell === place ? text.slice(0, at) + words + text.slice(at) : text,
      )
      const outcome = await outcomeOf(write(samplePlan))
      expect(outcome instanceof Refusal ? outcome.code : 'fileShown').toMatch(/^file/u)
    }),
    { seed: 7, numRuns: 25 },
  )
})

test('the refusal of a text that is too long shows its beginning', async () => {
  const long = editedPlan((text, cell) => (cell === 3 ? 'Wetlands '.repeat(12_000) : text))
  expect(await outcomeOf(asSheet(long))).toMatchObject({ code: 'fileTextTooLong', values: { most: 100_000 } })
})
