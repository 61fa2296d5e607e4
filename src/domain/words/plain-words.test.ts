import { expect, test } from 'vitest'

import { hasWords, plainWords, wordsToFind } from './plain-words.ts'

test.each([
  ['Zones humides d’Évian', ' zones humides d evian'],
  ['Ñandú ÉTANG Œuvre Straße', ' nandu etang oeuvre strasse'],
  ['COP14: 50%_off', ' cop14  50  off'],
  ['ΒΙΌΤΟΠΟΣ БОЛОТО', ' βιοτοποσ болото'],
])('%s is compared as %s', (text, plain) => {
  expect(plainWords(text)).toBe(plain)
})

test('a text has words where each begins one of its own', () => {
  expect(hasWords('Atelier régional, Gland', 'gla ATEL')).toBe(true)
  expect(hasWords('Atelier régional, Gland', 'lier')).toBe(false)
  expect(hasWords('Atelier', '  ')).toBe(true)
  expect(wordsToFind('C.R.A.')).toEqual(['c', 'r', 'a'])
})
