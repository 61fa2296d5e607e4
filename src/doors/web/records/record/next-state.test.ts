import { expect, test } from 'vitest'

import type { Register } from '#fields/records/register.ts'
import { in3 } from '#i18n/in-three.ts'
import { nextStateOf } from './next-state.ts'

const title = in3('x', 'x', 'x')
const register: Pick<Register, 'states' | 'deadlines'> = {
  states: {
    asked: { title, shape: 'open' },
    withdrawn: { title, shape: 'ended' },
    drafted: { title, shape: 'begun' },
    published: { title, shape: 'done' },
  },
  deadlines: {
    publish: { title, day: 'from', met: { field: 'state', among: ['published'] } },
    report: { title, day: 'from', met: { field: 'note', isFilled: true } },
  },
}

test('the next move is the state that meets what is due, else the next one, past those that only end', () => {
  expect(nextStateOf(register, { state: 'asked', due: 'publish' })).toBe('published')
  expect(nextStateOf(register, { state: 'asked', due: 'report' })).toBe('drafted')
  expect(nextStateOf(register, { state: 'asked' })).toBe('drafted')
})

test('what is done or ended has no next move', () => {
  expect(nextStateOf(register, { state: 'published' })).toBeUndefined()
  expect(nextStateOf(register, { state: 'withdrawn' })).toBeUndefined()
})
