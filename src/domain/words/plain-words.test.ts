import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { beginningsToSearch, hasWords, plainWords, wordsToFind } from './plain-words.ts'
import { compoundsIn, foldWord } from './search-words.ts'

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

test('a text that has words has words of the search that begin as they do', () => {
  expect(beginningsToSearch(wordsToFind('Cop14 été 7a βιο'))).toEqual(['cop', 'ete', '7'])
  const piece = fc.oneof(
    fc.constantFrom(
      'Évian',
      'COP14',
      'œuvre',
      'Straße',
      'co-operation',
      'XIV.8',
      'a/b',
      'l’eau',
      'İzmir',
      'Ǽtna',
      '_x',
      '7a',
    ),
    fc.constantFrom(' ', '-', '.', '\u0301', '\u200B', '\u00AD', '§', 'ﬁ', 'Ł', 'β'),
    fc.string({ unit: 'grapheme', maxLength: 4 }),
  )
  const texts = fc.array(piece, { minLength: 1, maxLength: 8 }).map(pieces => pieces.join(''))
  fc.assert(
    fc.property(texts, fc.nat(), fc.integer({ min: 1, max: 9 }), (text, from, length) => {
      const words = text.slice(from % text.length, (from % text.length) + length)
      fc.pre(hasWords(text, words))
      const searched = compoundsIn(text).flatMap(each => each.words.map(({ word }) => foldWord(word)))
      for (const beginning of beginningsToSearch(wordsToFind(words)))
        expect(searched.some(word => word.startsWith(beginning))).toBe(true)
    }),
    { numRuns: 2000 },
  )
})
