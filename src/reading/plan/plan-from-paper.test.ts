import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { layouts, paperPlans } from '#tests/paper-plans.ts'
import { peatlands } from '#tests/world.ts'
import { languages } from '#domain/language.ts'
import { withFilledColumns } from '#domain/papers/filled-columns.ts'
import { paperFromPlan } from '#domain/papers/paper-from-plan.ts'
import type { ParsedPlan } from '#domain/papers/parsed-plan.ts'
import { editPlan } from '#domain/plan/edit-plan.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { planFromPaper } from './plan-from-paper.ts'
import { allStrands } from '#domain/plan/plan-table.ts'

const newest = allStrands(peatlands)[0]?.strand.activities.at(-1)

const counter = () => {
  let count = 0
  return () => `id-${++count}`
}

const readParsed = (parsedPlan: ParsedPlan): Plan =>
  planFromPaper(parsedPlan, { newId: counter(), thisYear: 2030 })

describe.each(languages)('in %s', language => {
  test.each(Object.keys(layouts))('a plan goes to paper and back: %s', name => {
    fc.assert(
      fc.property(paperPlans(language, layouts[name] ?? []), parsedPlan => {
        const plan = readParsed(parsedPlan)
        expect(readParsed(paperFromPlan(plan, language))).toEqual(plan)
      }),
      { numRuns: 60 },
    )
  })

  test('the paper of the resulting plan says the same', () => {
    fc.assert(
      fc.property(paperPlans(language, layouts.usual ?? []), parsedPlan => {
        expect(paperFromPlan(readParsed(parsedPlan), language)).toEqual(parsedPlan)
      }),
      { numRuns: 60 },
    )
  })
})

test('closing cells, cells that do not apply and unknown leads are recognised', () => {
  const parsedPlan: ParsedPlan = {
    document: {
      language: 'fr',
      title: 'Plan 2023-25',
      paragraphs: [],
      legend: [{ code: 'SGA', meaning: 'Secrétaire général adjoint' }],
    },
    columns: [
      { role: 'activity', year: 2023 },
      { role: 'activity', year: 2024 },
      { role: 'activityIndicator', year: 2024 },
      { role: 'lead' },
      { role: 'funding' },
    ],
    sections: [
      {
        number: '1',
        title: 'Organes',
        goal: '',
        results: [
          {
            number: '1.1',
            text: 'Réunions tenues',
            mandatesText: 'Résolution XIV.8 par. 10',
            rows: [
              {
                cells: {
                  'activity:2023': 'Préparer le rapport (Résolution XIII.4).',
                  'activity:2024': 'Activité menée à bien en 2023.',
                  'activityIndicator:2024': 'NA',
                  lead: 'SGA / SAR',
                  funding: 'Administratif / NC',
                },
              },
            ],
          },
        ],
      },
    ],
    doubts: [],
    warnings: [],
  }
  const plan = readParsed(parsedPlan)
  const [first] = allStrands(plan)
  const [before, after] = first?.strand.activities ?? []
  expect(before).toMatchObject({
    year: 2023,
    closing: false,
    citations: [{ reference: { symbol: 'XIII.4' } }],
    leads: [],
  })
  expect(after).toMatchObject({
    closing: true,
    indicators: [{ notApplicable: true }],
    lineage: [{ fromActivityId: before?.id, kind: 'completed' }],
    leads: [
      { code: 'SGA', known: true },
      { code: 'SAR', known: false },
    ],
    funding: [
      { code: 'core', known: true },
      { code: 'NC', known: false },
    ],
  })
  expect(plan).toMatchObject({
    slug: 'plan-2023-2025',
    firstYear: 2023,
    lastYear: 2025,
    sourceLanguage: 'fr',
  })
})

test.each(languages)('a text that the table has no column for goes to paper in %s and back', language => {
  expect(withFilledColumns(peatlands)).toBe(peatlands)
  const plan = editPlan(peatlands, {
    activity: each => (each.id === newest?.id ? { ...each, deadline: '2031-05-31' } : each),
  })
  const copy = readParsed(paperFromPlan(withFilledColumns(plan), language))
  const deadlines = allStrands(copy).flatMap(({ strand }) =>
    strand.activities.flatMap(each => each.deadline ?? []),
  )
  expect(deadlines).toEqual(['2031-05-31'])
  expect(copy.layout.slice(0, -1).map(({ role }) => role)).toEqual(peatlands.layout.map(({ role }) => role))
  expect(copy.layout.at(-1)?.role).toBe('deadline')
})

test('a filtered paper says outright what its rows took from rows that are left out', () => {
  const paper = paperFromPlan(peatlands, 'fr', { strands: new Set(['strand-2']) })
  const rows = paper.sections.flatMap(({ results }) => results.flatMap(result => result.rows))
  expect(rows.map(({ cells }) => cells)).toEqual([
    {
      periodIndicator: 'Carte publiée',
      'activity:2031': 'Imprimer la carte',
      lead: 'SO / FO',
      funding: 'core',
    },
  ])
})
