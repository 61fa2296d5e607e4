import fc from 'fast-check'
import { expect, test } from 'vitest'

import { dayAfter } from '#domain/day.ts'
import { placeEntries, placeOfDay, timelineWidth } from './timeline-layout.ts'

const entryOn = (days: number) => ({
  day: dayAfter('2024-01-01', days),
  title: 'In translation',
  dayWords: '27 Feb',
})

test('a day lies on the line in proportion to the days', () => {
  expect(placeOfDay('2024-01-01', '2024-01-01', '2024-12-31')).toBe(12)
  expect(placeOfDay('2024-07-01', '2024-01-01', '2024-12-31')).toBe(350)
  expect(placeOfDay('2024-12-31', '2024-01-01', '2024-12-31')).toBe(690)
})

test('dots never lie upon one another, and words of one row never overlap', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(400), { minLength: 1, maxLength: 12 }), offsets => {
      const entries = offsets.toSorted((one, other) => one - other).map(entryOn)
      const first = entries[0]?.day ?? ''
      const placed = placeEntries(entries, first, entries.at(-1)?.day ?? '')
      const distances = (xs: readonly number[]) => xs.slice(1).map((x, i) => x - (xs[i] ?? 0))
      expect(distances(placed.map(({ x }) => x)).filter(distance => distance < 17)).toEqual([])
      for (const row of [0, 1, 2]) {
        const xs = placed.filter(each => each.row === row && each.anchor === 'middle').map(({ x }) => x)
        expect(distances(xs).filter(distance => distance <= 6.8 * 14)).toEqual([])
      }
    }),
  )
})

test('what lies at the ends keeps its words within the picture', () => {
  const [first, last] = placeEntries([entryOn(0), entryOn(300)], '2024-01-01', dayAfter('2024-01-01', 300))
  expect(first?.anchor).toBe('start')
  expect(last?.anchor).toBe('middle')
  expect((last?.x ?? 0) + 6.8 * 7).toBeLessThanOrEqual(timelineWidth)
})
