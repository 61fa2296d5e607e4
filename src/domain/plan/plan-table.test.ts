import { expect, test } from 'vitest'
import { peatlands } from '#tests/world.ts'
import { planTable } from './plan-table.ts'

const rowsOf = (filter: Parameters<typeof planTable>[1]) =>
  planTable(peatlands, filter).sections.flatMap(({ results }) =>
    results.flatMap(({ rows }) => rows.map(({ strand }) => strand.id)),
  )

test('the whole table has every row, with its spans', () => {
  const table = planTable(peatlands)
  expect([table.visible, table.total]).toEqual([6, 6])
  const rows = table.sections[0]?.results[0]?.rows ?? []
  expect(rows.map(row => row.resultSpan)).toEqual([3, 0, 0])
  expect(rows.map(row => row.indicatorSpan)).toEqual([2, 0, 1])
  expect(rows.map(row => row.leadSpan)).toEqual([2, 0, 1])
})

test('a blank cell of leads takes the list of the row above, and says so', () => {
  const [, second, third] = planTable(peatlands).sections[0]?.results[0]?.rows ?? []
  expect(second?.leads).toEqual({
    list: [
      { code: 'SO', qualifier: '', known: true },
      { code: 'FO', qualifier: '', known: true },
    ],
    fromAbove: true,
  })
  expect(third?.leads.fromAbove).toBe(false)
  expect(third?.funding.list.map(({ code }) => code)).toEqual(['NC'])
})

test('a result never inherits from the result before it', () => {
  const [first] = planTable(peatlands).sections[0]?.results[1]?.rows ?? []
  expect(first?.leads).toEqual({ list: [], fromAbove: false })
})

test.each([
  [{ section: '2' }, ['strand-5', 'strand-6']],
  [{ year: 2030 }, ['strand-1', 'strand-3', 'strand-4']],
  [{ lead: 'SO' }, ['strand-1', 'strand-2']],
  [{ funding: 'NC' }, ['strand-3', 'strand-5', 'strand-6']],
  [{ tag: 'CEPA' }, ['strand-4']],
  [{ mandate: 'resolution-iv-10' }, ['strand-4']],
  [{ mandate: 'decision-pc3-4' }, ['strand-3']],
  [{ strands: new Set(['strand-2']), lead: 'SO' }, ['strand-2']],
  [{ lead: 'nobody' }, []],
])('the filter %j leaves the matching rows', (filter, rows) => {
  expect(rowsOf(filter)).toEqual(rows)
})

test('spans count only the rows that pass the filter', () => {
  const table = planTable(peatlands, { strands: new Set(['strand-2', 'strand-3']) })
  const rows = table.sections[0]?.results[0]?.rows ?? []
  expect(rows.map(row => [row.resultSpan, row.indicatorSpan, row.leadSpan])).toEqual([
    [2, 1, 1],
    [0, 1, 1],
  ])
  expect(rows[0]?.leads.list.map(({ code }) => code)).toEqual(['SO', 'FO'])
})

test('a filter by year leaves only the columns of that year', () => {
  expect(
    planTable(peatlands, { year: 2030 }).columns.map(({ role, year }) => `${role} ${year ?? ''}`.trim()),
  ).toEqual(['result', 'periodIndicator 2032', 'activity 2030', 'lead', 'funding'])
})
