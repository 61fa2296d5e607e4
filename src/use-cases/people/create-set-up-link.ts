import { z } from 'zod'

import { type Language, languages } from '#domain/language.ts'
import type { Transaction } from '#store/engine/transaction.ts'
import { hasAdministrator } from '#store/people/administrators.ts'
import { endGuestLinks } from '#store/people/guest-links.ts'

import { dayOf } from '../day-of.ts'
import { defineUseCase } from '../use-case.ts'
import { makeLink, type NewLink } from './make-link.ts'

/**
 * A link by which an administrator comes in: its address after the host. It ends the links that
 * earlier starts have made. Undefined while somebody is an administrator.
 */
export const createSetUpLink = defineUseCase({
  name: 'create-set-up-link',
  kind: 'write',
  right: ['create', 'link'],
  input: z.object({ language: z.enum(languages) }),
  run: async ({ tx, person, input, now }) => {
    if (await hasAdministrator(tx, dayOf(now))) return { answer: undefined, audit: [] }
    const { id, address } = await makeSetUpLink(tx, { ...input, may: 'setUp', by: person.id, now })
    return { answer: address, audit: [{ subject: { kind: 'link', id }, after: { purpose: 'setUp' } }] }
  },
})

/**
 * A link for somebody who becomes an administrator, in place of the earlier ones. `may` says when it is
 * taken.
 */
export const makeSetUpLink = async (
  tx: Transaction,
  { may, language, by, now }: { may: string; language: Language; by: string; now: Date },
): Promise<NewLink> => {
  await endGuestLinks(tx, { purpose: 'setUp', personId: null }, { by, now })
  const object = { kind: 'installation', id: 'jacana' }
  return makeLink(tx, { purpose: 'setUp', object, may, language }, { by, now })
}
