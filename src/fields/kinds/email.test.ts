import { expect, test } from 'vitest'

import { emailField } from './email.ts'

test.each([
  ['  Focal.Point@Example.ORG ', 'focal.point@example.org'],
  ['n\u0303andu@ejemplo.org', 'ñandu@ejemplo.org'],
  ['ÑANDÚ@ejemplo.org', 'ñandú@ejemplo.org'],
  ['a+b@sub.example.org', 'a+b@sub.example.org'],
])('%j is %s', (text, address) => {
  expect(emailField.parse(text)).toBe(address)
})

test.each(['', '@', 'a@b', 'a b@example.org', 'a@example.org, b@example.org', '.a@example.org', 'a@-x.org'])(
  '%j is no address',
  text => {
    expect(emailField.safeParse(text).success).toBe(false)
  },
)
