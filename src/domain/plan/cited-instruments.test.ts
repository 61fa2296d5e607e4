import { expect, test } from 'vitest'

import { peatlands, peatlandsProgress } from '#tests/world.ts'

import { mandateCoverage } from '../progress/mandate-coverage.ts'
import { citedInstruments } from './cited-instruments.ts'

test('the cited instruments are those of the coverage, in the same order', () => {
  const covered = mandateCoverage(peatlands, peatlandsProgress)
  expect(covered.length).toBeGreaterThan(2)
  expect(citedInstruments(peatlands)).toEqual(
    covered.map(({ kind, symbol, slug }) => ({ kind, symbol, slug })),
  )
})
