import { expect, test } from 'vitest'

import { searchText, searchWords, snippetOf } from './search-text.ts'

test('accents, case, ligatures and punctuation do not count', () => {
  expect(searchText('L’Œuvre – Décision SC62-25 ; XIV.8')).toBe('l oeuvre decision sc62 25 xiv 8')
  expect(searchText('Année, niño, TOURBIÈRE')).toBe('annee nino tourbiere')
  expect(searchText('Tourbière'.normalize('NFD'))).toBe(searchText('Tourbière'.normalize('NFC')))
  expect(searchWords(' – ')).toEqual([])
})

test('a snippet shows the words that were found, as they are written', () => {
  const parts = snippetOf('Restaurer les tourbières dégradées', ['tourbier', 'restaur'])
  expect(parts).toEqual([
    { text: 'Restaurer', hit: true },
    { text: ' les ', hit: false },
    { text: 'tourbières', hit: true },
    { text: ' dégradées', hit: false },
  ])
})

test('a long text is cut around what was found, at whole words', () => {
  const text = `${'lorem ipsum '.repeat(40)}peatland ${'dolor amet '.repeat(40)}`
  const parts = snippetOf(text, ['peatland'], 80)
  const shown = parts.map(part => part.text).join('')
  expect(parts.filter(part => part.hit)).toEqual([{ text: 'peatland', hit: true }])
  expect(shown.startsWith('… ')).toBe(true)
  expect(shown.endsWith(' …')).toBe(true)
  expect(shown.length).toBeLessThan(90)
  expect(text).toContain(shown.slice(2, -2))
})

test('without a hit the text is shown from its beginning', () => {
  expect(snippetOf('Keep the register', ['mangrove'])).toEqual([{ text: 'Keep the register', hit: false }])
})
