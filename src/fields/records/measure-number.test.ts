import { expect, test } from 'vitest'

import { type MeasureNumber, numberInRow, readMeasureNumber, writeMeasureNumber } from './measure-number.ts'

test.each<MeasureNumber>([
  { measure: 'held', until: '2024-12-31', only: {} },
  { measure: 'held', from: '2024-01-01', until: '2024-12-31', only: { kind: ['a;b', 'c,d=e'], place: [''] } },
  { measure: 'held', until: '2024-12-31', only: {}, leftOut: 'otherCurrency' },
])('a number is read from the address that it was written to', number => {
  expect(readMeasureNumber(writeMeasureNumber(number))).toEqual(number)
})

test.each([
  '',
  'held',
  'held;2024',
  'held;soon..2024-01-01',
  'held;..2024-02-30',
  'held;..0000-01-01',
  'held;0000-01-01..2024-01-01',
  'held;..2024-01-01;!sad',
  'held;..2024-01-01;kind=a%00',
])('“%s” names no number', text => {
  expect(readMeasureNumber(text)).toBeUndefined()
})

test('a row of an answer leads to its number, within the time that was asked for', () => {
  const question = {
    from: '2023-02-01',
    until: '2024-06-30',
    by: ['year', 'kind'],
    only: { topics: ['peat'] },
  }
  expect(numberInRow('held', question, ['2023', 'boat'])).toEqual({
    measure: 'held',
    from: '2023-02-01',
    until: '2023-12-31',
    only: { topics: ['peat'], kind: ['boat'] },
  })
  expect(numberInRow('held', question, ['2024', ''])).toMatchObject({
    from: '2024-01-01',
    until: '2024-06-30',
    only: { kind: [''] },
  })
  expect(numberInRow('held', { until: '2024-06-30', by: ['kind'] }, ['boat'])).toEqual({
    measure: 'held',
    until: '2024-06-30',
    only: { kind: ['boat'] },
  })
})
