import { z } from 'zod'

import { Refusal } from '#domain/refusal.ts'
import { identifierField } from '#fields/kinds/identifier.ts'
import { writeLinkEnd } from '#store/people/guest-links.ts'

import { defineUseCase } from '../use-case.ts'

/**
 * Ends a guest link for ever: whoever opens it is told so.
 * @throws Refusal notFound (what) where no such link is open
 */
export const endGuestLink = defineUseCase({
  name: 'end-guest-link',
  kind: 'write',
  right: ['delete', 'link'],
  input: z.object({ id: identifierField }),
  run: async ({ tx, person, input: { id }, now }) => {
    const hasEnded = await writeLinkEnd(tx, id, { by: person.id, now })
    if (!hasEnded) throw new Refusal('notFound', { what: id })
    return { answer: undefined, audit: [{ subject: { kind: 'link', id }, after: { state: 'ended' } }] }
  },
})
