import { expect, test } from 'vitest'

import type { RecordsLimit } from '#domain/rights/roles.ts'
import { visits } from '#tests/visits-register.ts'
import { findContradiction } from '../register-contradiction.ts'
import type { RegisterRight } from '../register.ts'

const contradictionOf = (where: RecordsLimit, more: Partial<RegisterRight> = {}): string | undefined =>
  findContradiction({ ...visits, rights: [{ roles: ['lead'], verbs: ['read'], where, ...more }] })

const fittingLimits: RecordsLimit[] = [
  { field: 'party', among: 'ownRegions' },
  { field: 'stops.party', among: 'ownRegions' },
  { field: 'keeper', among: 'ownPosts' },
  { field: 'traveller', among: 'self' },
  { field: 'consent', among: ['publish', 'internal'] },
  { field: 'state', among: ['done'] },
]

test.each(fittingLimits)('a limit of a fitting kind is right: $field $among', where => {
  expect(contradictionOf(where)).toBeUndefined()
  expect(contradictionOf(where, { verbs: ['create', 'change'], fields: ['title'] })).toBeUndefined()
})

test.each([
  [{ field: 'title', among: 'ownRegions' }, '“title” by ownRegions, which needs a field for a party.'],
  [{ field: 'party', among: 'ownPosts' }, '“party” by ownPosts, which needs a field for a post.'],
  [{ field: 'keeper', among: 'self' }, '“keeper” by self, which needs a field for a person.'],
  [{ field: 'state', among: 'self' }, 'the state “self”, which it does not have.'],
  [{ field: 'state', among: ['done', 'dreamt'] }, 'the state “dreamt”, which it does not have.'],
  [{ field: 'consent', among: ['pubish'] }, '“consent” being “pubish”, which is none of its choices.'],
  [{ field: 'party', among: ['KEN'] }, '“party” being “KEN”, which is none of its choices.'],
  [{ field: 'stops.place', among: ['x'] }, '“stops.place”, which is none of its fields.'],
  [{ field: 'number', among: ['1'] }, '“number”, which is none of its fields.'],
] as [RecordsLimit, string][])('a limit that cannot hold is a contradiction: %o', (where, reason) => {
  expect(contradictionOf(where)).toBe(`The register “visits” limits its right 1 to ${reason}`)
})

test('a right to delete with some fields alone is a contradiction', () => {
  const rights: RegisterRight[] = [{ roles: ['lead'], verbs: ['read', 'delete'], fields: ['title'] }]
  expect(findContradiction({ ...visits, rights })).toBe(
    'The register “visits” gives its right 1 to delete for some fields alone, but a record goes with all of them.',
  )
})

test('a right for a field that is not there is a contradiction', () => {
  const rights: RegisterRight[] = [{ roles: ['lead'], verbs: ['read'], fields: ['title', 'stops', 'shoes'] }]
  expect(findContradiction({ ...visits, rights })).toMatch('gives its right 1 for “shoes”')
})
