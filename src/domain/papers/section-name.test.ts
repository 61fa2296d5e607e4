import { expect, test } from 'vitest'
import { sectionNameOf } from './section-name.ts'

const lines = (...texts: string[]) => sectionNameOf({ kind: 'lines', format: 'txt', lines: texts })

test('the name of sections is the word that most headings begin with', () => {
  expect(lines('Fonction :', '1. SCIENCE', 'Result 1.1', 'FONCTION 2 : Moyens', 'Section 3: Annexes')).toBe(
    'Fonction',
  )
  expect(lines('1. Science', 'A map is drawn.')).toBeUndefined()
})

test('the name is also read from headings inside a table', () => {
  const at = {}
  const across = { cells: [{ column: 0, columns: 5, rows: 1, text: 'Objetivo 1: Ciencia', at }] }
  expect(
    sectionNameOf({
      kind: 'blocks',
      format: 'docx',
      blocks: [{ kind: 'table', columns: 5, rows: [across], at }],
    }),
  ).toBe('Objetivo')
})
