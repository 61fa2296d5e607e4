import { expect, test } from 'vitest'

import { canonicalJson } from './canonical-json.ts'

test('equal values give equal text, whatever the order of their keys', () => {
  expect(canonicalJson({ b: [{ d: 1, c: undefined }], a: null })).toBe('{"a":null,"b":[{"d":1}]}')
  expect(canonicalJson({ x: { 2: 'two', 10: 'ten', a: 1 } })).toBe(
    canonicalJson(JSON.parse('{"x":{"a":1,"10":"ten","2":"two"}}')),
  )
})

test('lists keep their order', () => expect(canonicalJson([2, 1])).toBe('[2,1]'))
