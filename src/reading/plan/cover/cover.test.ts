import { expect, it } from 'vitest'
import { symbolOf } from '#domain/papers/document-symbol.ts'

import { readCover } from './cover.ts'

it('reads symbol, title, action requested and numbered paragraphs', () => {
  const cover = readCover([
    'RIVERS CONVENTION',
    'RC12 Doc.3',
    'Work plan of the Secretariat',
    'Action requested:',
    'The Committee is invited to approve the plan.',
    'Introduction',
    '1. The plan follows',
    'the structure of the last one.',
    'Next steps',
    '2. It has two parts.',
    'Annex 1',
    'ES = Executive Secretary',
  ])
  expect(cover).toEqual({
    symbol: 'RC12 Doc.3',
    title: 'Work plan of the Secretariat',
    actionRequested: 'The Committee is invited to approve the plan.',
    paragraphs: ['1. The plan follows the structure of the last one.', '2. It has two parts.'],
  })
})

it.each([
  ['SC63 Doc.14 5', 'SC63 Doc.14'],
  ['UNEP/RC/COP12/Doc.4 Rev.1', 'UNEP/RC/COP12/Doc.4 Rev.1'],
  ['CoP19 Doc. 10', 'CoP19 Doc. 10'],
])('takes the symbol from %s', (line, symbol) => {
  expect(symbolOf(line)).toBe(symbol)
})

it('takes no symbol from a sentence', () => {
  expect(symbolOf('as document SC62 Doc.9 says')).toBeUndefined()
})
