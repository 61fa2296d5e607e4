import { expect, test } from 'vitest'
import { peatlands } from '#tests/world.ts'
import { placesInPlan } from './find-in-plan.ts'
import { strandsOfHits } from './strands-of-hits.ts'

const placeOf = (id: string) => {
  const place = placesInPlan(peatlands).get(id)
  if (!place) throw new Error(`nothing is called ${id} in the world's plan`)
  return place
}

const strandsAt = (id: string) => [...strandsOfHits([{ ...placeOf(id), id }])]

test('a result gives all its rows, an indicator its own, an activity one, a section none', () => {
  expect(strandsAt('node-1.1')).toEqual(['strand-1', 'strand-2', 'strand-3'])
  expect(strandsAt('indicator-2')).toEqual(['strand-3'])
  expect(strandsAt('activity-2031-Draw the map')).toEqual(['strand-1'])
  expect(strandsAt('node-1')).toEqual([])
})

test('an indicator without rows gives none', () => {
  expect([...strandsOfHits([{ ...placeOf('indicator-1'), id: 'indicator-9' }])]).toEqual([])
})
