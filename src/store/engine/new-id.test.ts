import { expect, test, vi } from 'vitest'

import { newId } from './new-id.ts'

test('an id is a UUID of version 7 that begins with its time', () => {
  vi.useFakeTimers({ now: Date.now() + 60_000 })
  const id = newId()
  const now = Date.now()
  vi.useRealTimers()
  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)).toBe(now)
})

test('ids sort in the order in which they were made, within a millisecond too', () => {
  const ids = Array.from({ length: 1_000 }, newId)
  expect(ids.toSorted()).toEqual(ids)
  expect(new Set(ids).size).toBe(ids.length)
})

test('ids stay in order when the clock goes back', () => {
  const before = newId()
  vi.useFakeTimers({ now: Date.now() - 86_400_000 })
  const after = newId()
  vi.useRealTimers()
  expect(after > before).toBe(true)
})
