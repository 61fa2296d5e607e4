import { shortId } from '#domain/plan/find-in-plan.ts'
import { expect, test } from 'vitest'

import { activityAddress, jsonAddress, mandateAddress, planAddress, searchAddress } from './addresses.ts'
import { planFilter, readPlanQuery } from '../plan/plan-query.ts'

test('an address has only the chosen conditions, and is read back as it was written', () => {
  const query = { function: '3', lead: 'SA', q: 'eau & tourbe, 50 %' }
  const address = planAddress('fr', 'wetlands-2023-2025', query)
  expect(address).toBe('/fr/plan/wetlands-2023-2025?function=3&lead=SA&q=eau%20%26%20tourbe%2C%2050%20%25')
  expect(readPlanQuery(new URL(address, 'http://localhost').searchParams)).toEqual(query)
})

test('invalid conditions in an address are ignored', () => {
  const query = new URLSearchParams({ year: 'soon', status: 'sideways', tag: '  ', page: '-1', lead: 'SA' })
  expect(readPlanQuery(query)).toEqual({ lead: 'SA' })
})

test('the conditions of the address become those of the table', () => {
  expect(planFilter({ function: '3', year: '2024', funding: 'core', status: 'onTrack', q: 'peat' })).toEqual({
    section: '3',
    year: 2024,
    funding: 'core',
    status: 'onTrack',
  })
})

test("an activity's address has its result, its year and the end of its id", () => {
  const id = '01939f2b-7a10-7cc0-9a11-3F9A0C2B71DE'
  expect(shortId(id)).toBe('3f9a0c2b71de')
  expect(activityAddress('en', 'wetlands', '1.1', { id, year: 2024 })).toBe(
    '/en/plan/wetlands/activity/1.1-2024-3f9a0c2b71de',
  )
})

test("a paragraph's address is a place on the page of its instrument", () => {
  expect(mandateAddress('es', { kind: 'resolution', symbol: 'XIV.8' }, '8.2.a')).toBe(
    '/es/mandates/resolution-xiv-8#par-8-2-a',
  )
  expect(mandateAddress('es', { kind: 'decision', symbol: 'SC62-25' })).toBe('/es/mandates/decision-sc62-25')
})

test('addresses of exports and searches state their subject', () => {
  expect(jsonAddress('en', 'wetlands', { tag: 'CEPA' })).toBe('/en/plan/wetlands/export.json?tag=CEPA')
  expect(searchAddress('en', 'a/b')).toBe('/en/search?q=a%2Fb')
})

test('a name that no plan can have stays one part of an address', () => {
  expect(planAddress('en', '../\u0000', { lead: 'SG' })).toBe('/en/plan/..%2F%00?lead=SG')
})
