import { z } from 'zod'

import { listKeys } from '#store/keys/program-keys.ts'

import { dayOf } from '../day-of.ts'
import { defineUseCase } from '../use-case.ts'

/** The keys of everybody, newest first, and today, which tells whether each still opens anything. */
export const showAllKeys = defineUseCase({
  name: 'show-all-keys',
  kind: 'read',
  right: ['read', 'installation'],
  input: z.object({}),
  run: async ({ reader, now }) => ({ keys: await listKeys(reader), today: dayOf(now) }),
})
