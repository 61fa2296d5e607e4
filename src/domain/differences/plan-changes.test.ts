import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { layouts, paperPlans } from '#tests/paper-plans.ts'
import { peatlands } from '#tests/world.ts'
import { languages } from '../language.ts'
import { paperFromPlan } from '../papers/paper-from-plan.ts'
import type { ParsedPlan, ParsedRow } from '../papers/parsed-plan.ts'
import type { Plan } from '../plan/plan.ts'
import { countChanges, planChanges } from './plan-changes.ts'
import { planFromPaper } from '#reading/plan/plan-from-paper.ts'
import { mergePaper } from '#reading/merge/plan-merge.ts'
import { allStrands } from '../plan/plan-table.ts'
import { say, translationState } from '../text.ts'

let count = 0
const newId = () => `new-${++count}`

const changesOf = (current: Plan, parsedPlan: ParsedPlan) =>
  planChanges(current, mergePaper(current, parsedPlan, newId), parsedPlan.document.language).changes

/** The paper with other rows in one result. */
const withRows = (
  paper: ParsedPlan,
  number: string,
  make: (rows: ParsedRow[]) => ParsedRow[],
): ParsedPlan => ({
  ...paper,
  sections: paper.sections.map(section => ({
    ...section,
    results: section.results.map(result =>
      result.number === number ? { ...result, rows: make(result.rows) } : result,
    ),
  })),
})

const brief = (changes: ReturnType<typeof changesOf>) =>
  changes.map(({ action, subject, part, before, after }) => [action, subject, part, before, after])

describe.each(languages)('in %s', language => {
  test.each(Object.keys(layouts))('the same paper again changes nothing: %s', name => {
    fc.assert(
      fc.property(paperPlans(language, layouts[name] ?? []), parsedPlan => {
        const plan = planFromPaper(parsedPlan, { newId, thisYear: 2030 })
        const next = mergePaper(plan, parsedPlan, newId)
        expect(planChanges(plan, next, language).changes).toEqual([])
        expect(next).toEqual(plan)
      }),
      { numRuns: 40 },
    )
  })

  test('the paper of a plan in any language changes nothing in the plan', () =>
    expect(changesOf(peatlands, paperFromPlan(peatlands, language))).toEqual([]))

  test('any newer paper, once merged, is the paper of the plan', () => {
    fc.assert(
      fc.property(
        paperPlans(language, layouts.usual ?? []),
        paperPlans(language, layouts.usual ?? []),
        (older, newer) => {
          const plan = planFromPaper(older, { newId, thisYear: 2030 })
          const next = mergePaper(plan, newer, newId)
          expect(changesOf(next, newer)).toEqual([])
          expect(allStrands(next).length).toBe(
            newer.sections.flatMap(({ results }) => results.flatMap(({ rows }) => rows)).length,
          )
        },
      ),
      { numRuns: 60 },
    )
  })
})

describe('a newer version of the plan', () => {
  const paper = paperFromPlan(peatlands, 'en')

  test('a reworded row is the same row', () => {
    const newer = withRows(paper, '1.1', rows =>
      rows.map(row => ({
        ...row,
        cells: {
          ...row.cells,
          ...(row.cells['activity:2031'] === 'Print the map' && {
            'activity:2031': 'Print and post the map',
          }),
        },
      })),
    )
    expect(brief(changesOf(peatlands, newer))).toEqual([
      ['changed', 'activity', 'text', 'Print the map', 'Print and post the map'],
    ])
  })

  test('a row inserted between others moves none of them, and a missing row ends', () => {
    const newRow: ParsedRow = { cells: { 'activity:2031': 'Fly over the bogs with a drone' } }
    expect(
      brief(
        changesOf(
          peatlands,
          withRows(paper, '1.1', ([first, ...rest]) => (first ? [first, newRow, ...rest] : [])),
        ),
      ),
    ).toEqual([
      ['added', 'row', 'row', undefined, 'Fly over the bogs with a drone'],
      ['added', 'activity', 'text', undefined, 'Fly over the bogs with a drone'],
    ])
    const shorter = withRows(paper, '1.1', rows => rows.slice(0, 2))
    expect(
      new Set(changesOf(peatlands, shorter).map(({ action, subject }) => `${subject} ${action}`)),
    ).toEqual(new Set(['periodIndicator ended', 'row ended', 'activity ended']))
  })

  test('rows that change places are shown as a new order', () => {
    const [first, second, third] = paper.sections[0]?.results[0]?.rows ?? []
    if (!first || !second || !third) throw new Error('the world has changed')
    const swappedRows = withRows(paper, '1.1', () => [third, { ...first, cells: { ...first.cells } }, second])
    expect(changesOf(peatlands, swappedRows).map(({ subject, part }) => `${subject} ${part}`)).toEqual([
      'result order',
    ])
  })

  test('a row that moves to another result keeps its history', () => {
    const [, , , movedRow] = paper.sections.flatMap(({ results }) => results.flatMap(({ rows }) => rows))
    if (!movedRow) throw new Error('the world has changed')
    const newer = withRows(
      withRows(paper, '1.2', () => []),
      '1.1',
      rows => [...rows, { ...movedRow, cells: { ...movedRow.cells, periodIndicator: 'Booklet read' } }],
    )
    const next = mergePaper(peatlands, newer, newId)
    expect(allStrands(next).map(({ result, strand }) => `${result.number} ${strand.id}`)).toContain(
      '1.1 strand-4',
    )
  })

  test('the next year comes as a column, and years without a column stay in the history', () => {
    const newer: ParsedPlan = {
      ...withRows(paper, '1.1', rows =>
        rows.map(row => ({
          ...row,
          cells: { ...row.cells, 'activity:2032': 'Completed in 2031.', lead: 'SO' },
        })),
      ),
      columns: paper.columns
        .filter(({ year, role }) => year !== 2030 && role !== 'activityIndicator')
        .concat({ role: 'activity', year: 2032 }),
    }
    const headings = newer.columns.map(({ role, year }) => `${role} ${year}`)
    const next = mergePaper(peatlands, { ...newer, headings }, newId)
    const strand = next.sections[0]?.children[0]?.strands[0]
    expect(
      strand?.activities.map(({ year, closing, text, leads }) => [
        year,
        closing,
        say(text, 'en').text,
        leads.map(({ code }) => code),
      ]),
    ).toEqual([
      [2030, false, 'Call for maps', []],
      [2031, false, 'Draw the map', ['SO', 'FO']],
      [2032, true, 'Completed in 2031.', ['SO']],
    ])
    expect(strand?.activities[2]?.lineage).toEqual([
      { fromActivityId: strand?.activities[1]?.id, kind: 'completed' },
    ])
    expect(countChanges(planChanges(peatlands, next, 'en')).ended).toBe(0)
  })
})

test('a paper in another language gives translations, one in the language of the plan new words', () => {
  const wording = (language: 'en' | 'fr') =>
    withRows(paperFromPlan(peatlands, language), '2.1', ([row, ...rest]) =>
      row ? [{ ...row, cells: { ...row.cells, 'activity:2031': 'Audit externe' } }, ...rest] : [],
    )
  const textAfter = (language: 'en' | 'fr') =>
    allStrands(mergePaper(peatlands, wording(language), newId)).find(({ strand }) => strand.id === 'strand-5')
      ?.strand.activities[0]?.text
  const translated = textAfter('fr')
  expect([translated?.words.en?.text, translated?.words.fr?.text]).toEqual(['Audit', 'Audit externe'])
  const rewordedText = textAfter('en')
  expect(rewordedText && [rewordedText.words.en?.text, translationState(rewordedText, 'fr')]).toEqual([
    'Audit externe',
    'outOfDate',
  ])
})

test('a paper in a new language is matched by the order of rows and by symbols', () => {
  const english = planFromPaper(paperFromPlan(peatlands, 'en'), { newId, thisYear: 2030 })
  const french = paperFromPlan(peatlands, 'fr')
  const next = mergePaper(english, french, newId)
  expect(allStrands(next).map(({ strand }) => strand.id)).toEqual(
    allStrands(english).map(({ strand }) => strand.id),
  )
  expect(paperFromPlan(next, 'fr')).toEqual(french)
  expect(paperFromPlan(next, 'en')).toEqual(paperFromPlan(english, 'en'))
})

test('two results with the same number stay two results', () => {
  const paper = paperFromPlan(peatlands, 'en')
  const twice = {
    ...paper,
    sections: paper.sections.flatMap(section => [
      section,
      { ...section, results: section.results.map(result => ({ ...result, text: `Again: ${result.text}` })) },
    ]),
  }
  const plan = planFromPaper(twice, { newId, thisYear: 2030 })
  expect(changesOf(plan, twice)).toEqual([])
  const ids = allStrands(plan).map(({ strand }) => strand.id)
  expect(new Set(ids).size).toBe(12)
})

test('a paper of some rows or years does not change the others', () => {
  const some = paperFromPlan(peatlands, 'en', { year: 2031, strands: new Set(['strand-2', 'strand-5']) })
  expect(changesOf(peatlands, some)).toEqual([])
  const { partial: _, ...document } = some.document
  expect(changesOf(peatlands, { ...some, document }).some(({ action }) => action === 'ended')).toBe(true)
})
