import { expect, test } from 'vitest'

import { createVault } from './vault.ts'

const old = createVault({ current: 'old secret', earlier: [] })
const rotated = createVault({ current: 'new secret', earlier: ['old secret'] })
const stranger = createVault({ current: 'another secret', earlier: [] })

test('what a secret sealed is opened after a change of the secret, and by no other', () => {
  const sealed = old.seal('https://jacana.example.org/reset/1')
  expect(sealed).not.toContain('reset')
  expect([old, rotated, stranger].map(vault => vault.open(sealed))).toEqual([
    'https://jacana.example.org/reset/1',
    'https://jacana.example.org/reset/1',
    undefined,
  ])
  expect(old.open(rotated.seal('x'))).toBeUndefined()
  expect(old.open('')).toBeUndefined()
})

test('a signature holds after a change of the secret, and for no other text', () => {
  const signedText = old.sign('ñandú')
  expect([old, rotated, stranger].map(vault => vault.verify(signedText))).toEqual([
    'ñandú',
    'ñandú',
    undefined,
  ])
  const [, mark = ''] = signedText.split('.')
  expect(old.verify(`${Buffer.from('other').toString('base64url')}.${mark}`)).toBeUndefined()
  for (const wrong of ['', '.', 'a', signedText.slice(0, -1), `${signedText}.x`.slice(1)])
    expect(old.verify(wrong)).toBeUndefined()
})
