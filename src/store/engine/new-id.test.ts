import { expect, test } from 'vitest'

import { newId } from './new-id.ts'

test('an id is a UUID of version 7 that begins with its time', () => {
  const id = newId(new Date('2030-01-01T00:00:00Z'))
  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)).toBe(Date.parse('2030-01-01T00:00:00Z'))
})

test('later ids sort after earlier ones, and no two are alike', () => {
  const ids = Array.from({ length: 200 }, (_, index) => newId(new Date(1_900_000_000_000 + index)))
  expect([...ids].sort((a, b) => (a < b ? -1 : 1))).toEqual(ids)
  expect(new Set(Array.from({ length: 1000 }, () => newId())).size).toBe(1000)
})
