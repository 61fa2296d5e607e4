import { z } from 'zod'

import { listKeys } from '#store/keys/program-keys.ts'

import { dayOf } from '../day-of.ts'
import { latestKeyDay } from './latest-key-day.ts'
import { defineUseCase } from '../use-case.ts'

/**
 * The keys of the person who asks, newest first, and the days between which the last day of a new one lies.
 */
export const showOwnKeys = defineUseCase({
  name: 'show-own-keys',
  kind: 'read',
  isPrivate: true,
  right: ['read', 'person'],
  input: z.object({}),
  run: async ({ reader, person, now }) => ({
    keys: await listKeys(reader, person.id),
    today: dayOf(now),
    latest: latestKeyDay(now),
  }),
})
