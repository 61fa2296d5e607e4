import { expect, test } from 'vitest'

import { choosableKinds, noticeKinds, rhythmChoices, rhythmOf } from './notice-kinds.ts'

test('what one is owed cannot be declined, and what cannot wait comes at once', () => {
  expect(rhythmChoices('passwordReset')).toEqual(['atOnce'])
  expect(rhythmChoices('postGiven')).toEqual(['atOnce', 'daily', 'weekly'])
  expect(rhythmChoices('planPublished')).toEqual(['atOnce', 'daily', 'weekly', 'none'])
  expect(choosableKinds).toEqual(['postGiven', 'rolesChanged', 'planPublished'])
})

test('the usual rhythm of each kind is one that people may choose', () => {
  for (const kind of choosableKinds) expect(rhythmChoices(kind)).toContain(noticeKinds[kind].usual)
})

test('a choice that is not offered counts as none', () => {
  expect(rhythmOf('planPublished', 'none')).toBe('none')
  expect(rhythmOf('postGiven', 'none')).toBe('atOnce')
  expect(rhythmOf('planPublished', undefined)).toBe('daily')
})
