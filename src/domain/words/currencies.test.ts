import { expect, test } from 'vitest'

import { currencyCodes, decimalsOf } from './currencies.ts'

test('each currency is listed once, and known to the formats of amounts', () => {
  expect(new Set(currencyCodes).size).toBe(currencyCodes.length)
  const names = new Intl.DisplayNames('en', { type: 'currency', fallback: 'none' })
  for (const code of currencyCodes) expect(names.of(code), code).toBeDefined()
})

test('a currency has its own number of decimals', () => {
  expect(['CHF', 'JPY', 'TND', 'ZZZ'].map(decimalsOf)).toEqual([2, 0, 3, undefined])
})
