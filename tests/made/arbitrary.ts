import fc from 'fast-check'
import { languages } from '#domain/language.ts'
import type { PlanRecipe } from './compose.ts'
import { layoutNames } from './layouts.ts'

/** Recipes of small plans in any language and layout; they shrink to a small plan in the first layout. */
export const anyRecipe: fc.Arbitrary<PlanRecipe> = fc.record({
  seed: fc.nat(1_000_000),
  language: fc.constantFrom(...languages),
  layout: fc.constantFrom(...layoutNames),
  sections: fc.integer({ min: 1, max: 3 }),
  mostResults: fc.integer({ min: 1, max: 4 }),
  mostRows: fc.integer({ min: 1, max: 6 }),
})
