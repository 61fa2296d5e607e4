import { expect, test } from 'vitest'

import { missions } from '#tests/mission-registers.ts'

import { deadlinesOf, nextDeadline } from './next-deadline.ts'
import type { RecordDraft } from './record.ts'

const record: RecordDraft = {
  values: { from: '2031-03-01', lastDay: '2031-03-04' },
  parts: {
    guests: [
      { id: 'g1', values: { name: 'Awa', from: '2031-03-01', email: 'awa@example.org' } },
      { id: 'g2', values: { name: 'Jonas', from: '2031-04-29' } },
      { id: 'g3', values: { name: 'Kaya' } },
    ],
  },
  states: [{ state: 'planned', on: '2031-01-01' }],
}
const reported = [...record.states, { state: 'reported', on: '2031-03-20' }]

test('the next deadline is the first day that is not met', () => {
  expect(nextDeadline(missions, record)).toEqual({ dueOn: '2031-04-03', due: 'reportDue' })
  expect(nextDeadline(missions, { ...record, states: reported })).toEqual({
    dueOn: '2031-05-02',
    due: 'guestEmail',
  })
  expect(nextDeadline(missions, { ...record, states: reported, parts: {} })).toBeUndefined()
})

test('each row of a part has its own deadline, and a row without the day has none', () => {
  expect(deadlinesOf(missions, record)).toEqual([
    { name: 'guestEmail', day: '2031-03-04', isMet: true },
    { name: 'reportDue', day: '2031-04-03', isMet: false },
    { name: 'guestEmail', day: '2031-05-02', isMet: false },
  ])
})

test('a deadline can count from the last day on which a state was entered, and hold for some records only', () => {
  const deadlines = {
    thanks: {
      title: missions.title,
      day: 'state.held',
      plus: -2,
      where: { field: 'kind', among: ['field'] },
      met: { field: 'report', isFilled: true },
    },
  }
  const states = [
    { state: 'held', on: '2031-02-02' },
    { state: 'held', on: '2031-03-01' },
    { state: 'planned', on: '2031-04-01' },
  ]
  const mission = { ...record, states, values: { kind: 'field' } }
  expect(nextDeadline({ ...missions, deadlines }, mission)).toEqual({ dueOn: '2031-02-27', due: 'thanks' })
  expect(nextDeadline({ ...missions, deadlines }, { ...mission, values: {} })).toBeUndefined()
  expect(nextDeadline({ ...missions, deadlines }, { ...mission, states: [] })).toBeUndefined()
})
