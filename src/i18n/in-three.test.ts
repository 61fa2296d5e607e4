import { expect, test } from 'vitest'
import { languages } from '#domain/language.ts'
import { in3, wordsIn } from './in-three.ts'

const dictionary = {
  title: in3('Row', 'Ligne', 'Fila'),
  parts: {
    number: in3(
      (n: number) => `row ${n}`,
      n => `ligne ${n}`,
      n => `fila ${n}`,
    ),
  },
}

test('a dictionary becomes one in a single language, with its parts and functions', () => {
  const words = wordsIn(dictionary, 'fr')
  expect(words.title).toBe('Ligne')
  expect(words.parts.number(3)).toBe('ligne 3')
})

test('it is made once for each language', () => {
  for (const language of languages) expect(wordsIn(dictionary, language)).toBe(wordsIn(dictionary, language))
  expect(wordsIn(dictionary, 'en')).not.toBe(wordsIn(dictionary, 'es'))
})
