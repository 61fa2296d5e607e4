import { expect, test } from 'vitest'

import { sayRange } from './say-condition.ts'

test.each([
  [{ from: '2024-03-01' }, '1 March 2024 or later'],
  [{ until: '2024-03-01' }, '1 March 2024 or earlier'],
  [{ from: '2024-01-01', until: '2024-12-31' }, '1 January 2024 to 31 December 2024'],
  [{ until: 'today-1' }, 'before today'],
  [{ until: 'today+30' }, 'within 30\u00a0days'],
  [{ from: 'today-365' }, 'in the last 365\u00a0days'],
  [{ from: 'today' }, 'today or later'],
  [{ from: 'today-7', until: 'today+7' }, '7\u00a0days ago to in 7\u00a0days'],
  [{ from: '10' }, '10 or later'],
])('%j is said as “%s”', (range, sentence) => {
  expect(sayRange(range, 'en')).toBe(sentence)
})
