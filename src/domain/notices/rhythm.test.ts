import { expect, test } from 'vitest'

import { dueAt, type MailRhythm } from './rhythm.ts'

test.each<[MailRhythm, string, string, string]>([
  ['atOnce', '2030-06-05T05:30:11Z', 'Europe/Zurich', '2030-06-05T05:30:11.000Z'],
  ['daily', '2030-06-05T04:30:00Z', 'Europe/Zurich', '2030-06-05T05:00:00.000Z'],
  ['daily', '2030-06-05T05:00:00Z', 'Europe/Zurich', '2030-06-05T05:00:00.000Z'],
  ['daily', '2030-06-05T05:00:01Z', 'Europe/Zurich', '2030-06-06T05:00:00.000Z'],
  // 5 June 2030 is a Wednesday, 10 June a Monday.
  ['weekly', '2030-06-05T05:00:01Z', 'Europe/Zurich', '2030-06-10T05:00:00.000Z'],
  ['weekly', '2030-06-10T04:00:00Z', 'Europe/Zurich', '2030-06-10T05:00:00.000Z'],
  ['weekly', '2030-06-10T06:00:00Z', 'Europe/Zurich', '2030-06-17T05:00:00.000Z'],
  ['daily', '2030-06-05T02:00:00Z', 'Asia/Kathmandu', '2030-06-06T01:15:00.000Z'],
  ['daily', '2030-06-05T20:00:00Z', 'Pacific/Auckland', '2030-06-06T19:00:00.000Z'],
  // The clocks go forward in the night of 31 March 2030.
  ['daily', '2030-03-30T20:00:00Z', 'Europe/Zurich', '2030-03-31T05:00:00.000Z'],
  ['daily', '2030-03-30T05:00:00Z', 'Europe/Zurich', '2030-03-30T06:00:00.000Z'],
])('a mail %s at %s in %s is due at %s', (rhythm, now, zone, due) => {
  expect(dueAt(rhythm, new Date(now), zone).toISOString()).toBe(due)
})
