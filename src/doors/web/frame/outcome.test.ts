import { expect, test } from 'vitest'

import { withOutcome, withoutOutcome } from './outcome.ts'

test.each([
  [withOutcome('/en/plan/x/versions', 'saved', 'a b'), '/en/plan/x/versions?saved=a%20b'],
  [withOutcome('/en/plan/x', 'unchanged'), '/en/plan/x?unchanged'],
])('what became of a form is in the address: %s', (address, expected) => {
  expect(address).toBe(expected)
})

test.each([
  ['', ''],
  ['?saved', ''],
  ['?made=1&unchanged=', ''],
  ['?before=9&saved&q=a%20b', '?before=9&q=a%20b'],
  ['?q=saved&savedness=1', '?q=saved&savedness=1'],
])('of %j everything else stays', (search, expected) => {
  expect(withoutOutcome(search)).toBe(expected)
})
