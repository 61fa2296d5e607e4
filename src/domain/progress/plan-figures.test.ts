import { expect, test } from 'vitest'
import { peatlands, peatlandsProgress } from '#tests/world.ts'
import { planFigures } from './plan-figures.ts'

const figures = planFigures(peatlands, peatlandsProgress)

test('every row is counted once by status', () => {
  expect(figures.rows).toBe(6)
  expect(figures.counts).toEqual({
    unreported: 3,
    notStarted: 0,
    onTrack: 1,
    offPlan: 1,
    completed: 1,
    dropped: 0,
  })
  expect(figures.sections.map(({ rows }) => rows)).toEqual([4, 2])
})

test('the first lead of a cell leads, the others support, and inherited leads count', () => {
  expect(figures.leads).toEqual([
    { code: 'FO', isKnown: true, leads: 3, supports: 2 },
    { code: 'SO', isKnown: true, leads: 2, supports: 0 },
  ])
})

test('a row with two mandate groups is in the flow of both', () => {
  const from = (id: string) =>
    figures.flows.filter(flow => flow.from === id).map(({ to, rows }) => [to, rows])
  expect(from('mandate:resolution:IV')).toEqual([
    ['section:1', 4],
    ['section:2', 2],
  ])
  expect(from('mandate:decision:PC3')).toEqual([['section:1', 1]])
  expect(from('mandate:article:')).toEqual([['section:1', 3]])
  expect(from('section:2')).toEqual([
    ['funding:core', 2],
    ['funding:NC', 2],
  ])
  expect(figures.instruments).toBe(4)
})
