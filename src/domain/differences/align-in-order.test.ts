import { expect, test } from 'vitest'
import { alignInOrder } from './align-in-order.ts'

const same = (a: string, b: string) => (a === b ? 1 : a.toLowerCase() === b.toLowerCase() ? 0.5 : 0)
const aligned = (before: string, after: string) =>
  [...alignInOrder([...before], [...after], same)].map(([to, from]) => `${after[to]}${from}`).join(' ')

test('pairs do not cross, and their sum is the greatest', () => {
  expect(aligned('abc', 'abc')).toBe('a0 b1 c2')
  expect(aligned('abc', 'axc')).toBe('a0 c2')
  expect(aligned('abc', 'cab')).toBe('a0 b1')
  expect(aligned('aAb', 'Ab')).toBe('A1 b2')
  expect(aligned('', 'ab')).toBe('')
})

test('very long lists are paired as well', () => {
  const long = Array.from({ length: 3000 }, (_, i) => `${i}`)
  expect(alignInOrder(long, long, same).size).toBe(3000)
})
