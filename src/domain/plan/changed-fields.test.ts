import { expect, test } from 'vitest'

import { changedFields } from './changed-fields.ts'

type Thing = { version: number; status: string; words: Record<string, string>; due?: string }

const thing: Thing = { version: 1, status: 'on', words: { en: 'a', fr: 'b' } }

test('only fields that differ are listed, before and after', () => {
  expect(changedFields(thing, { ...thing, version: 2, status: 'off', due: 'May' })).toEqual({
    before: { status: 'on' },
    after: { status: 'off', due: 'May' },
  })
})

test('the order of keys, the version and an absent field make no difference', () => {
  expect(
    changedFields(thing, { version: 7, words: { fr: 'b', en: 'a' }, status: 'on', due: undefined }),
  ).toBeUndefined()
})
