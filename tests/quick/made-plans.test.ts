import fc from 'fast-check'
import { expect, test } from 'vitest'
import { languages } from '#domain/language.ts'
import type { ParsedPlan } from '#domain/papers/parsed-plan.ts'
import { anyRecipe } from '../made/arbitrary.ts'
import { composePlan, strangeCodes } from '../made/compose.ts'
import { layoutNames } from '../made/layouts.ts'
import { perfectReading } from '../made/made-plan.ts'
import { formats, rereadPlan, scoreOf } from '../made/reread-plan.ts'
import { score, type Score } from '../made/score.ts'
import { makeTxt } from '../made/make-txt.ts'

// The same plans in every run; without the seed, runs look for new failures.
const steady = { seed: 12, numRuns: 25 }

test('the same recipe makes the same plan and the same text', () => {
  fc.assert(
    fc.property(anyRecipe, recipe => {
      expect(composePlan(recipe)).toEqual(composePlan(recipe))
      expect(makeTxt(composePlan(recipe))).toBe(makeTxt(composePlan(recipe)))
    }),
    steady,
  )
})

test.each(['docx', 'xlsx'] as const)('a plan written as %s is read back exactly', async format => {
  await fc.assert(
    fc.asyncProperty(anyRecipe, async recipe => {
      const plan = composePlan(recipe)
      const [read, expected] = [await rereadPlan(plan, format), perfectReading(plan, true)]
      expect(score(read, expected)).toMatchObject({ exact: 1, wrong: [], needlessDoubts: 0 })
      expect(tagsOf(read)).toEqual(tagsOf(expected))
    }),
    steady,
  )
})

test.each(formats)('the texts around the tables are read from %s', async format => {
  for (const recipe of fc.sample(anyRecipe, { ...steady, numRuns: 8 })) {
    const plan = composePlan(recipe)
    const [read, expected] = [await rereadPlan(plan, format), perfectReading(plan, format !== 'txt')]
    expect(read.document).toEqual(expected.document)
    expect(read.columns).toEqual(expected.columns)
    expect(unknownCodesOf(read)).toEqual(strangeCodesOf(expected))
  }
})

test('98 of 100 cells of a PDF are read back exactly', async () => {
  const scores = await Promise.all(
    fc.sample(anyRecipe, steady).map(recipe => scoreOf(composePlan(recipe), 'pdf')),
  )
  expect(exactOf(scores)).toBeGreaterThanOrEqual(0.98)
})

// Six plans of each layout, as different extractors leave them. Each text is read once for two tests.
const readTexts = new Map(
  layoutNames.map(layout => {
    const recipes = languages.flatMap((language, at) =>
      [1, 2].map(seed => ({ seed: seed + 2 * at, language, layout })),
    )
    let scores: Promise<Score[]> | undefined
    return [
      layout,
      () => (scores ??= Promise.all(recipes.map(recipe => scoreOf(composePlan(recipe), 'txt')))),
    ]
  }),
)

test.each([...readTexts])(
  '95 of 100 cells of extracted text are read back exactly (%s)',
  async (_, scores) => {
    expect(exactOf(await scores())).toBeGreaterThanOrEqual(0.95)
  },
)

test('most cells that are read wrongly from text have a doubt', async () => {
  const scores = (await Promise.all([...readTexts.values()].map(read => read()))).flat()
  expect(sumOf(scores, ({ wrongDoubted }) => wrongDoubted)).toBeGreaterThan(
    sumOf(scores, ({ wrong }) => wrong.length) / 2,
  )
})

test('the score counts moved cells, missing rows and needless doubts', () => {
  const expected = perfectReading(composePlan({ seed: 1, language: 'en', layout: 'seven' }), false)
  expect(score(expected, expected)).toMatchObject({ exact: 1, wrong: [] })
  const [section, ...sections] = expected.sections
  const [result, ...results] = section?.results ?? []
  const [row, ...rows] = result?.rows ?? []
  if (!section || !result || !row) throw new Error('the made plan has no row')
  const having = (newRows: typeof result.rows) => ({
    ...expected,
    sections: [{ ...section, results: [{ ...result, rows: newRows }, ...results] }, ...sections],
  })

  const { lead, ...others } = row.cells
  const newPlan = having([{ cells: { ...others, target: lead ?? '' } }, ...rows])
  const at = { section: section.number, result: result.number, row: 0 }
  const doubt = {
    at,
    cell: 'target',
    text: lead ?? '',
    confidence: 0.5,
    reason: 'columnUnsure',
    alternatives: ['lead'],
  } as const
  const outcome = score(
    { ...newPlan, doubts: [{ ...doubt, alternatives: [...doubt.alternatives] }] },
    expected,
  )
  expect(outcome.wrong.map(({ cell, isDoubted }) => [cell, isDoubted])).toEqual(
    expect.arrayContaining([
      ['lead', true],
      ['target', true],
    ]),
  )
  expect(outcome).toMatchObject({ doubts: 1, needlessDoubts: 0 })

  const missing = score(having(rows), expected)
  expect(missing.wrong.length).toBe(Object.keys(row.cells).length)
  expect(score({ ...expected, doubts: [{ ...doubt, alternatives: [] }] }, expected).needlessDoubts).toBe(1)
})

const tagsOf = ({ sections }: ParsedPlan): string[][] =>
  sections.flatMap(({ results }) => results.flatMap(({ rows }) => rows.map(({ tags }) => tags ?? [])))

const strangeCodesOf = ({ sections }: ParsedPlan): Set<string> => {
  const texts = sections.flatMap(({ results }) =>
    results.flatMap(({ rows }) => rows.map(({ cells }) => cells['funding'])),
  )
  return new Set(strangeCodes.filter(code => texts.includes(code)))
}

const unknownCodesOf = ({ warnings }: ParsedPlan): Set<string | undefined> =>
  new Set(warnings.flatMap(({ code, values }) => (code === 'unknownCode' ? [`${values['code']}`] : [])))

const sumOf = (scores: Score[], count: (score: Score) => number): number =>
  scores.reduce((sum, score) => sum + count(score), 0)

/** The share of all cells of all these plans that were read exactly. */
const exactOf = (scores: Score[]): number =>
  sumOf(scores, ({ right }) => right) / sumOf(scores, ({ cells }) => cells)
