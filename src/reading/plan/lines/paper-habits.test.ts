import { expect, test } from 'vitest'

import { beforeReading, learnFrom } from './paper-habits.ts'

test('a column with more cells than rows still has shares between 0 and 1', () => {
  const columns = [{ role: 'activity' as const }]
  const cells = Array.from({ length: 500 }, () => ({ column: 0, pieces: [], firstRow: false }))
  const { blank } = learnFrom(columns, [{ cells, firstRows: 10, laterRows: 480 }])
  const [assumed] = beforeReading(columns).blank
  expect(blank[0]?.later).toBeGreaterThan(0)
  expect(blank[0]?.later).toBeLessThan(assumed?.later ?? 0)
})
