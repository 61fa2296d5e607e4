import { z } from 'zod'

import { Refusal } from '#domain/refusal.ts'
import { identifierField } from '#fields/kinds/identifier.ts'
import { clearAddress, findMail, waitAgain } from '#store/mail/mail-list.ts'

import { defineUseCase } from '../use-case.ts'

/**
 * Lets a mail that waits or failed be sent at once; its address no longer counts as one that sends mail back.
 * @throws Refusal notFound
 * @throws Refusal mailContentGone where it was sent, or failed too long ago
 */
export const sendAgain = defineUseCase({
  name: 'send-again',
  kind: 'write',
  right: ['change', 'installation'],
  input: z.object({ id: identifierField }),
  run: async ({ tx, input: { id }, now }) => {
    const mail = await findMail(tx, id)
    if (!mail) throw new Refusal('notFound')
    if (!mail.canBeSent || mail.state === 'sent') throw new Refusal('mailContentGone')
    // A mail that is being sent is on its way already.
    if (mail.state === 'sending') return { answer: undefined, audit: [] }
    await waitAgain(tx, id, now)
    await clearAddress(tx, mail.address)
    const audit = {
      subject: { kind: 'mail', id },
      before: { state: mail.state },
      after: { state: 'waiting' },
    }
    return { answer: undefined, audit: [audit] }
  },
})
