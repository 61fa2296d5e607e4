import { z } from 'zod'

import { Refusal } from '#domain/refusal.ts'
import { emailField } from '#fields/kinds/email.ts'
import { newId } from '#store/engine/new-id.ts'
import { clearAddress } from '#store/mail/mail-list.ts'
import { findIdByEmail } from '#store/people/member-writes.ts'

import { defineUseCase } from '../use-case.ts'

/**
 * Takes the mark off an address that sent mail back.
 * @throws Refusal notFound where it has none
 */
export const clearBounce = defineUseCase({
  name: 'clear-bounce',
  kind: 'write',
  right: ['change', 'installation'],
  input: z.object({ address: emailField }),
  run: async ({ tx, input: { address } }) => {
    if (!(await clearAddress(tx, address))) throw new Refusal('notFound')
    const id = newId()
    const subject = { kind: 'bouncedAddress', id }
    // Whoever has the address is the owner of what is sealed, so that erasing them reaches it.
    const owner = (await findIdByEmail(tx, address)) ?? id
    const personal = { owner, before: { address } }
    return { answer: undefined, audit: [{ subject, after: { isBounced: false }, personal }] }
  },
})
