import { expect, test } from 'vitest'

import { planTable } from './plan-table.ts'
import { peatlands } from '#tests/world.ts'
import { pageOfTable } from './plan-paging.ts'

const [section] = peatlands.sections
const long = {
  ...peatlands,
  sections: section
    ? Array.from({ length: 300 }, (_, i) => ({ ...section, id: `s${i}`, number: String(i + 1) }))
    : [],
}

test('a plan of usual length is one page', () => {
  const { table, part } = pageOfTable(planTable(peatlands), 1)
  expect(part).toEqual({ page: 1, pages: 1, from: 1, to: 6 })
  expect(table).toEqual(planTable(peatlands))
})

test('a long plan is cut between results, and its pages have every row once', () => {
  const whole = planTable(long)
  const { pages } = pageOfTable(whole, 1).part
  const parts = Array.from({ length: pages }, (_, i) => pageOfTable(whole, i + 1))
  expect(pages).toBe(3)
  expect(parts.map(({ part }) => [part.from, part.to])).toEqual([
    [1, 500],
    [501, 1000],
    [1001, 1200],
  ])
  expect(parts.flatMap(({ table }) => table.sections.flatMap(({ results }) => results))).toEqual(
    whole.sections.flatMap(({ results }) => results),
  )
})

test('a page number beyond the ends gives the nearest page', () => {
  expect(pageOfTable(planTable(long), 99).part.page).toBe(3)
  expect(pageOfTable(planTable(long), 0).part.page).toBe(1)
  expect(pageOfTable(planTable(peatlands, { lead: 'nobody' }), 1).part).toEqual({
    page: 1,
    pages: 1,
    from: 1,
    to: 0,
  })
})
