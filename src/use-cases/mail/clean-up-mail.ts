import { z } from 'zod'

import { defineUseCase } from '../use-case.ts'

/** Empties mail that failed a month ago, and deletes mail that is done since a year. */
export const cleanUpMail = defineUseCase({
  name: 'clean-up-mail',
  kind: 'delivery',
  right: ['change', 'installation'],
  input: z.object({}),
  run: ({ outbox, now }) => outbox.cleanUp(now),
})
