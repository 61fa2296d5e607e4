import { z } from 'zod'

import { Refusal } from '#domain/refusal.ts'
import { identifierField } from '#fields/kinds/identifier.ts'
import { findMail, markAddress, noteBounce } from '#store/mail/mail-list.ts'

import { defineUseCase } from '../use-case.ts'

/**
 * Notes that a mail which was sent came back later, and marks its address.
 * @throws Refusal notFound where no such mail was sent
 */
export const markBounced = defineUseCase({
  name: 'mark-bounced',
  kind: 'write',
  right: ['change', 'installation'],
  input: z.object({ id: identifierField }),
  run: async ({ tx, input: { id }, now }) => {
    const mail = await findMail(tx, id)
    if (mail?.state !== 'sent') throw new Refusal('notFound')
    await noteBounce(tx, id)
    await markAddress(tx, mail.address, 'cameBack', now)
    const audit = { subject: { kind: 'mail', id }, before: { state: 'sent' }, after: { state: 'bounced' } }
    return { answer: undefined, audit: [audit] }
  },
})
