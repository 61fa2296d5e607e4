import { expect, test } from 'vitest'

import { peatlands } from '#tests/world.ts'

import { allStrands } from './plan-table.ts'
import {
  eachOptionalText,
  isOptionalText,
  optionalTexts,
  optionalTextsIn,
  withOptionalTexts,
} from './optional-texts.ts'

test('there is an entry for each optional text, and no other', () => {
  expect(Object.keys(eachOptionalText(name => name))).toEqual([...optionalTexts])
  expect(['deadline', 'text'].map(isOptionalText)).toEqual([true, false])
})

test('absent and empty texts are left out, and earlier texts are removed', () => {
  expect(optionalTextsIn({ deadline: 'May', priority: '' })).toEqual({ deadline: 'May' })
  const [activity] = allStrands(peatlands).flatMap(({ strand }) => strand.activities)
  if (!activity) throw new Error('The world has no activity')
  expect(withOptionalTexts({ ...activity, deadline: 'May' }, { priority: 'A' })).toEqual({
    ...activity,
    priority: 'A',
  })
  expect(withOptionalTexts({ ...activity, deadline: 'May' }, {})).toEqual(activity)
})
