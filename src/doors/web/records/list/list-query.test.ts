import { expect, test } from 'vitest'

import { smallRegister } from '#tests/small-register.ts'
import { registers } from '#registers/index.ts'

import { splitCriterion } from '#registers/lists/list-conditions.ts'
import { listAddress, listParameters, listQueryParts, readListQuery, searchOf } from './list-query.ts'

const read = (search: string) => readListQuery(smallRegister, new URLSearchParams(search))

test('the address of a list is read and written again, its parts in one order', () => {
  const search =
    'view=due&words=peat&kind=webinar,course&from=2024-01-01..&guests.party=KEN&columns=title,from&sort=-from&count=exact'
  expect(searchOf(listQueryParts(read(search)))).toBe(search)
  expect(searchOf(listQueryParts(read(`${search}&page=x&colour=red&place=`)))).toBe(
    search.replace('&count', '&page=x&count'),
  )
})

test('what is no column, and what no database can store, is left out', () => {
  const { columns, words, view } = read('columns=title,constructor&words=a%00&view=%00')
  expect({ columns, words, view }).toEqual({ columns: ['title'], words: '', view: '' })
})

test('a form sends empty fields and the limits of ranges apart, and its list has the same address', () => {
  const sent = 'view=due&own=yes&words=&kind=&kind=webinar&from.from=2024-01-01&from.until=&place.filled='
  expect(searchOf(listQueryParts(read(sent)))).toBe('view=due&kind=webinar&from=2024-01-01..')
})

test('the conditions are those of the view until an address has its own, even none', () => {
  expect(read('view=due').isOwn).toBe(false)
  expect(read('view=due&kind=webinar').isOwn).toBe(true)
  expect(read('view=due&own=yes')).toMatchObject({ isOwn: true, conditions: [] })
  expect(searchOf(listQueryParts(read('view=due&own=yes')))).toBe('view=due&own=yes')
})

test('what is changed in a list begins it again from its first page', () => {
  const query = read('kind=webinar&page=abc&count=exact')
  expect(listAddress('fr', 'small', query, { sort: 'from' })).toBe(
    '/fr/registers/small?kind=webinar&sort=from',
  )
})

test('of the criterion of a view a form shows what it can, and the rest stays', () => {
  const rest = { any: [{ field: 'kind', among: ['course'] }] }
  const where = {
    all: [
      { field: 'kind', among: ['webinar'] },
      { part: 'guests', some: { field: 'party', among: ['KEN'] } },
      rest,
    ],
  }
  expect(splitCriterion(where)).toEqual({
    conditions: [
      { name: 'kind', among: ['webinar'] },
      { name: 'guests.party', among: ['KEN'] },
    ],
    rest: [rest],
  })
})

test('no field of a register has the name of another part of an address', () => {
  const names = registers.flatMap(({ fields }) => Object.keys(fields))
  expect(listParameters.filter(name => names.includes(name))).toEqual([])
})
