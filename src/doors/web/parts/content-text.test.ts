import { expect, test } from 'vitest'

import { textBlocks, firstLine } from './content-text.tsx'

test('a text is split into paragraphs and groups of bullets, in order', () => {
  expect(textBlocks('Keep:\n• peat\n• reed\n\nReport\nonce a year')).toEqual([
    { kind: 'lines', lines: ['Keep:'] },
    { kind: 'bullets', lines: ['peat', 'reed'] },
    { kind: 'lines', lines: ['Report', 'once a year'] },
  ])
})

test('the first line of a text is its title, without the colon at its end', () => {
  expect(firstLine('Tenir et appuyer\u00a0:\n• la réunion')).toBe('Tenir et appuyer')
  expect(firstLine('One line.')).toBe('One line.')
})
