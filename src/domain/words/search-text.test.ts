import { expect, test } from 'vitest'

import { snippetOf } from './search-text.ts'

const marks = (...stems: string[]) => ({ words: new Set<string>(), stems })

test('a snippet shows the matching words as they are written', () => {
  const parts = snippetOf('Restaurer les tourbières dégradées', 'fr', marks('tourbier', 'restaur'))
  expect(parts).toEqual([
    { text: 'Restaurer', hit: true },
    { text: ' les ', hit: false },
    { text: 'tourbières', hit: true },
    { text: ' dégradées', hit: false },
  ])
})

test('a long text is cut around the match, at whole words', () => {
  const text = `${'lorem ipsum '.repeat(40)}peatland ${'dolor amet '.repeat(40)}`
  const parts = snippetOf(text, 'en', marks('peatland'), 80)
  const snippet = parts.map(part => part.text).join('')
  expect(parts.filter(part => part.hit)).toEqual([{ text: 'peatland', hit: true }])
  expect(snippet.startsWith('… ')).toBe(true)
  expect(snippet.endsWith(' …')).toBe(true)
  expect(snippet.length).toBeLessThan(90)
  expect(text).toContain(snippet.slice(2, -2))
})

test('without a hit the text is shown from its beginning', () => {
  expect(snippetOf('Keep the register', 'en', marks('mangrove'))).toEqual([
    { text: 'Keep the register', hit: false },
  ])
})
