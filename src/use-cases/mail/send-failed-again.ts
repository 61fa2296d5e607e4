import { z } from 'zod'

import { allFailedWaitAgain } from '#store/mail/mail-list.ts'

import { defineUseCase } from '../use-case.ts'

/** Lets all mail that failed be sent again at once, as after a mend of the settings. Answers how many. */
export const sendFailedAgain = defineUseCase({
  name: 'send-failed-again',
  kind: 'write',
  right: ['change', 'installation'],
  input: z.object({}),
  run: async ({ tx, now }) => {
    const ids = await allFailedWaitAgain(tx, now)
    const audit = ids.map(id => ({
      subject: { kind: 'mail', id },
      before: { state: 'failed' },
      after: { state: 'waiting' },
    }))
    return { answer: { mails: ids.length }, audit }
  },
})
