import { expect, test } from 'vitest'

import { peatlands } from '#tests/world.ts'

import { findActivity, findNode, findPeriodIndicator, placesInPlan } from './find-in-plan.ts'
import { allStrands } from './plan-table.ts'

test('each activity is found where it stands', () => {
  for (const { section, result, strand } of allStrands(peatlands))
    for (const activity of strand.activities)
      expect(findActivity(peatlands, activity.id)).toMatchObject({ section, result, strand, activity })
  expect(findActivity(peatlands, 'none')).toBeUndefined()
})

test('nodes and indicators are found by their ids', () => {
  const result = peatlands.sections[0]?.children[0]
  const indicator = result?.indicators[0]
  expect(findNode(peatlands, result?.id ?? '')).toBe(result)
  expect(findPeriodIndicator(peatlands, indicator?.id ?? '')).toBe(indicator)
  expect(findNode(peatlands, 'none')).toBeUndefined()
})

test('the places of a plan are computed once, with section, result, strand and activity', () => {
  const places = placesInPlan(peatlands)
  expect(placesInPlan(peatlands)).toBe(places)
  const [place] = allStrands(peatlands)
  const activity = place?.strand.activities[0]
  expect(places.get(activity?.id ?? '')).toEqual({ ...place, activity })
  expect(places.get(place?.section.id ?? '')).toEqual({ section: place?.section })
})
