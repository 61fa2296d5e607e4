import { expect, test } from 'vitest'
import { peatlands } from '#tests/world.ts'
import { placesInPlan } from './find-in-plan.ts'
import { strandsFound } from './strands-found.ts'

const placeOf = (id: string) => {
  const place = placesInPlan(peatlands).get(id)
  if (!place) throw new Error(`nothing is called ${id} in the world's plan`)
  return place
}

const found = (id: string) => [...strandsFound([{ ...placeOf(id), id }])]

test('a result finds all its rows, an indicator only its own, an activity one, a section none', () => {
  expect(found('node-1.1')).toEqual(['strand-1', 'strand-2', 'strand-3'])
  expect(found('indicator-2')).toEqual(['strand-3'])
  expect(found('activity-2031-Draw the map')).toEqual(['strand-1'])
  expect(found('node-1')).toEqual([])
})

test('an indicator without rows finds none', () => {
  expect([...strandsFound([{ ...placeOf('indicator-1'), id: 'indicator-9' }])]).toEqual([])
})
