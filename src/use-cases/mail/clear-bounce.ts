import { z } from 'zod'

import { Refusal } from '#domain/refusal.ts'
import { mailAddressField } from '#fields/kinds/mail-address.ts'
import { newId } from '#store/engine/new-id.ts'
import { clearAddress } from '#store/mail/mail-list.ts'

import { defineUseCase } from '../use-case.ts'

/**
 * Takes the mark off an address that sent mail back.
 * @throws Refusal notFound where it has none
 */
export const clearBounce = defineUseCase({
  name: 'clear-bounce',
  kind: 'write',
  right: ['change', 'installation'],
  input: z.object({ address: mailAddressField }),
  run: async ({ tx, input: { address } }) => {
    if (!(await clearAddress(tx, address))) throw new Refusal('notFound')
    const id = newId()
    const subject = { kind: 'bouncedAddress', id }
    const personal = { owner: id, before: { address } }
    return { answer: undefined, audit: [{ subject, after: { isBounced: false }, personal }] }
  },
})
