import { z } from 'zod'

import { languages } from '#domain/language.ts'
import { endGuestLinks } from '#store/people/guest-links.ts'
import { hasAnybody } from '#store/people/member-writes.ts'

import { defineUseCase } from '../use-case.ts'
import { makeLink } from './make-link.ts'

/**
 * A link by which the first administrator comes in: its address after the host. It ends the links that
 * earlier starts have made. Undefined once somebody has an account.
 */
export const createSetUpLink = defineUseCase({
  name: 'create-set-up-link',
  kind: 'write',
  right: ['create', 'link'],
  input: z.object({ language: z.enum(languages) }),
  run: async ({ tx, person, input, now }) => {
    if (await hasAnybody(tx)) return { answer: undefined, audit: [] }
    const by = { by: person.id, now }
    await endGuestLinks(tx, { purpose: 'setUp', personId: null }, by)
    const object = { kind: 'installation', id: 'jacana' }
    const { id, address } = await makeLink(
      tx,
      { purpose: 'setUp', object, may: 'setUp', language: input.language },
      by,
    )
    return { answer: address, audit: [{ subject: { kind: 'link', id }, after: { purpose: 'setUp' } }] }
  },
})
