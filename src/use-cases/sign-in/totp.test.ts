import { expect, test } from 'vitest'

import { newTotpSecret, stepOfCode, totpAddress, totpAt } from './totp.ts'

// The secret of RFC 6238, appendix B, "12345678901234567890" in base 32; its codes have the last six digits.
const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'

test.each([
  [59, '287082'],
  [1_111_111_109, '081804'],
  [1_234_567_890, '005924'],
  [20_000_000_000, '353130'],
])('at %i seconds the code is %s', (seconds, code) => {
  expect(totpAt(secret, new Date(seconds * 1000))).toBe(code)
})

test('a code of the step before or after is right, and no other', () => {
  const now = new Date('2031-03-01T10:00:10Z')
  const shifted = (seconds: number) => totpAt(secret, new Date(now.getTime() + seconds * 1000))
  const step = Math.floor(now.getTime() / 30_000)
  expect([-30, 0, 30].map(shift => stepOfCode(secret, shifted(shift), now))).toEqual([
    step - 1,
    step,
    step + 1,
  ])
  expect([-90, 60, 120].map(shift => stepOfCode(secret, shifted(shift), now))).toEqual([
    undefined,
    undefined,
    undefined,
  ])
  expect(stepOfCode(secret, '', now)).toBeUndefined()
})

test('a new secret has 160 bits, and its address names the account', () => {
  const made = newTotpSecret()
  expect(made).toMatch(/^[A-Z2-7]{32}$/)
  expect(newTotpSecret()).not.toBe(made)
  expect(totpAddress(made, 'a@example.org')).toBe(
    `otpauth://totp/Jacana%3Aa%40example.org?secret=${made}&issuer=Jacana&algorithm=SHA1&digits=6&period=30`,
  )
})
