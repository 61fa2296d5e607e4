import { z } from 'zod'

import { mailStates } from '#domain/notices/mail.ts'
import { identifierField } from '#fields/kinds/identifier.ts'
import { countMails, listBouncedAddresses, listMails, mostListedMails } from '#store/mail/mail-list.ts'

import { defineUseCase } from '../use-case.ts'

/**
 * The mails of a state, or of all, newest first, with the number in each state and the addresses that send
 * mail back. `before` is the id of a mail, for the next page; `nextBefore` is absent on the last.
 */
export const showMail = defineUseCase({
  name: 'show-mail',
  kind: 'read',
  right: ['read', 'installation'],
  input: z.object({ state: z.enum(mailStates).optional(), before: identifierField.optional() }),
  run: async ({ reader, input }) => {
    const mails = await listMails(reader, input)
    const counts = await countMails(reader)
    const bouncedAddresses = await listBouncedAddresses(reader)
    const last = mails.length === mostListedMails ? mails.at(-1) : undefined
    return { mails, counts, bouncedAddresses, ...(last && { nextBefore: last.id }) }
  },
})
