import { expect, test } from 'vitest'

import { guessedWords } from './guessed-words.ts'
import { isKnownPassword } from './known-password.ts'

const own = ['Amina Ñandú', 'amina.nandu@example.org', 'Jacana']

test.each([
  'password1234',
  'Password2026!',
  'P4$$w0rd!2026',
  'motdepasse123',
  'Contraseña2025',
  '123456789012',
  'qwertyuiop12',
  'aaaaaaaaaaaa',
  'abcabcabcabc',
  'azertyuiop99',
  'AminaNandu2026',
  'nandú.amina.99',
  'example-org-12',
  'Wetlands-2026',
  'summer winter 1',
])('%s is guessed', password => {
  expect(isKnownPassword(password, own)).toBe(true)
})

test.each([
  'correct horse battery',
  'tres garzas y un muelle',
  'kF9#vq2Lm!xZ',
  'le héron lit trois cartes',
  'vyomqeldratu',
])('%s is not guessed', password => {
  expect(isKnownPassword(password, own)).toBe(false)
})

test('each word with a year, a row of numbers or signs is guessed', () => {
  const endings = ['2026', '1234567', '!!!!!', '-2025-', '']
  const made = guessedWords.flatMap(word => endings.map(ending => `${word}${ending}`))
  expect(made.length).toBeGreaterThan(1500)
  expect(made.filter(password => !isKnownPassword(password, []))).toEqual([])
})
