import fc from 'fast-check'
import { expect, test } from 'vitest'

import { type ChangedRun, rewording } from './rewording.ts'

const without = (runs: ChangedRun[], change: 'inserted' | 'deleted') =>
  runs
    .filter(run => run.change !== change)
    .map(({ text }) => text)
    .join('')

const words = fc
  .array(fc.constantFrom('peat', 'the', 'map ', ' ', ', ', 'tourbière', '\n• ', 'œ', 'e\u0301', '10', 'L’'))
  .map(all => all.join(''))

test('unchanged and inserted runs give the new text, unchanged and deleted ones the old', () => {
  fc.assert(
    fc.property(
      fc.oneof(words, fc.string({ unit: 'binary' })),
      fc.oneof(words, fc.string({ unit: 'binary' })),
      (before, after) => {
        const runs = rewording(before, after)
        expect(without(runs, 'deleted')).toBe(after)
        expect(without(runs, 'inserted')).toBe(before)
        expect(runs.every(({ text }) => text !== '')).toBe(true)
      },
    ),
    { numRuns: 500 },
  )
})

test('equal texts give one run without change', () => {
  fc.assert(
    fc.property(words, text => {
      expect(rewording(text, text)).toEqual(text === '' ? [] : [{ text }])
    }),
  )
})

test('only the words that changed are marked', () => {
  expect(rewording('Print the map of peat.', 'Print the large map of peat and reed.')).toEqual([
    { text: 'Print the ' },
    { text: 'large ', change: 'inserted' },
    { text: 'map of peat' },
    { text: ' and reed', change: 'inserted' },
    { text: '.' },
  ])
  expect(rewording('Imprimer la carte', 'Imprimer deux cartes')).toEqual([
    { text: 'Imprimer ' },
    { text: 'la carte', change: 'deleted' },
    { text: 'deux cartes', change: 'inserted' },
  ])
})

test('texts with almost nothing in common are replaced as a whole', () => {
  expect(rewording('Hold the meeting of the parties', 'Completed in the spring, early')).toEqual([
    { text: 'Hold the meeting of the parties', change: 'deleted' },
    { text: 'Completed in the spring, early', change: 'inserted' },
  ])
})

test('texts too long to compare are still both given', () => {
  const [before, after] = [
    Array.from({ length: 3000 }, (_, i) => `a${i}`).join(' '),
    Array.from({ length: 3000 }, (_, i) => `b${i}`).join(' '),
  ]
  expect(without(rewording(before, after), 'deleted')).toBe(after)
})
