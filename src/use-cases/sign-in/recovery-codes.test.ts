import { expect, test } from 'vitest'

import { hashOfRecoveryCode, isRecoveryCode, newRecoveryCodes } from './recovery-codes.ts'

test('recovery codes have no signs that look alike, and are all different', () => {
  const codes = newRecoveryCodes()
  for (const code of codes) expect(code).toMatch(/^[A-HJ-NP-Z2-9]{4}(-[A-HJ-NP-Z2-9]{4}){3}$/)
  expect(new Set([...codes, ...newRecoveryCodes()]).size).toBe(20)
})

test('a recovery code counts with or without dashes and in any case, for its person alone', () => {
  const hash = hashOfRecoveryCode('p', 'K7QD-93WX-PZ2M-HH4T')
  expect(hashOfRecoveryCode('p', ' k7qd 93wxpz2m hh4t ')).toBe(hash)
  expect(hashOfRecoveryCode('q', 'K7QD-93WX-PZ2M-HH4T')).not.toBe(hash)
  expect(isRecoveryCode('k7qd93wxpz2mhh4t')).toBe(true)
  expect(isRecoveryCode('123456')).toBe(false)
})
