import { expect, test } from 'vitest'

import { demandStandIn, endForNewHolder, withLastDay } from './post-holders.ts'
import type { PostHolding } from './secretariat-post.ts'

const holder = (personId: string, firstDay: string, lastDay?: string): PostHolding => ({
  id: `${personId}-${firstDay}`,
  postId: 'post',
  personId,
  kind: 'holder',
  firstDay,
  ...(lastDay !== undefined && { lastDay }),
})

const standIn = (...days: Parameters<typeof holder>): PostHolding => ({ ...holder(...days), kind: 'standIn' })

const code = (run: () => unknown): unknown => {
  try {
    return run()
  } catch (error) {
    return (error as { code: string }).code
  }
}

test('the holder before ends the day before, also over the turn of a year and a leap day', () => {
  const before = [holder('ana', '2023-01-01')]
  const lastDays = ['2024-01-01', '2024-03-01'].map(
    firstDay => endForNewHolder(before, { personId: 'ben', firstDay })[0]?.lastDay,
  )
  expect(lastDays).toEqual(['2023-12-31', '2024-02-29'])
})

test('who held the post until an earlier day stays as it was, and stand-ins stay too', () => {
  const before = [holder('ana', '2020-01-01', '2022-12-31'), standIn('cleo', '2023-01-01')]
  expect(endForNewHolder(before, { personId: 'ben', firstDay: '2023-06-01' })).toEqual([])
})

test('no two hold a post on one day', () => {
  const before = [holder('ana', '2023-01-01', '2023-12-31'), holder('ben', '2024-01-01')]
  const appoint = (personId: string, firstDay: string) =>
    code(() => endForNewHolder(before, { personId, firstDay }))
  expect(appoint('cleo', '2023-06-01')).toBe('holderFollows')
  expect(appoint('cleo', '2024-01-01')).toBe('holderFollows')
  expect(appoint('ben', '2025-01-01')).toBe('holderSame')
  expect(appoint('cleo', '2024-01-02')).toMatchObject([{ personId: 'ben', lastDay: '2024-01-01' }])
})

test('a stand-in does not have the post in another way on the same days, and ends after beginning', () => {
  const before = [holder('ana', '2023-01-01'), standIn('ben', '2023-05-01', '2023-05-31')]
  const appoint = (personId: string, firstDay: string, lastDay: string) =>
    code(() => demandStandIn(before, { personId, firstDay, lastDay }))
  expect(appoint('ana', '2023-02-01', '2023-02-10')).toBe('standInHolds')
  expect(appoint('ben', '2023-05-31', '2023-06-10')).toBe('standInHolds')
  expect(appoint('ben', '2023-06-01', '2023-05-31')).toBe('daysReversed')
  expect(appoint('ben', '2023-06-01', '2023-06-01')).toBeUndefined()
})

test('a holding ends on another day, or on none where nobody follows', () => {
  const [ana, ben] = [holder('ana', '2023-01-01', '2023-12-31'), holder('ben', '2024-01-01')]
  const change = (holding: PostHolding, lastDay?: string) =>
    code(() => withLastDay([ana, ben], holding, lastDay))
  expect(change(ana, '2023-06-30')).toMatchObject({ lastDay: '2023-06-30' })
  expect(change(ana)).toBe('holderFollows')
  expect(change(ana, '2024-01-01')).toBe('holderFollows')
  expect(change(ben, '2023-12-31')).toBe('daysReversed')
  expect(change(ben)).not.toHaveProperty('lastDay')
})
