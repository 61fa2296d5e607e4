import { z } from 'zod'

import { languages } from '#domain/language.ts'

import { defineUseCase } from '../use-case.ts'
import { makeSetUpLink } from './create-set-up-link.ts'

/**
 * What the link below lets its holder do, beside the first set-up: come in although there is an
 * administrator.
 */
export const joinAdministration = 'joinAdministration'

/**
 * A link by which one more administrator comes in: its address after the host. It is for an installation
 * whose administrators cannot sign in any more, so only the command line asks for it.
 */
export const createAdministratorLink = defineUseCase({
  name: 'create-administrator-link',
  kind: 'write',
  right: ['create', 'role'],
  input: z.object({ language: z.enum(languages) }),
  run: async ({ tx, person, input, now }) => {
    const { id, address } = await makeSetUpLink(tx, { ...input, may: joinAdministration, by: person.id, now })
    return {
      answer: address,
      audit: [{ subject: { kind: 'link', id }, after: { purpose: 'setUp', may: joinAdministration } }],
    }
  },
})
