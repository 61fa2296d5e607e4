import { z } from 'zod'

import { choosableKinds, rhythmOf } from '#domain/notices/notice-kinds.ts'
import { hasBouncedAddress } from '#store/mail/mail-list.ts'
import { choicesOf } from '#store/mail/notice-choices.ts'

import { defineUseCase } from '../use-case.ts'

/**
 * How often a person gets each kind of notice that has a choice, and whether mail to this person comes back.
 */
export const showNotices = defineUseCase({
  name: 'show-notices',
  kind: 'read',
  isPrivate: true,
  right: ['read', 'person'],
  input: z.object({}),
  run: async ({ reader, person }) => {
    const choices = await choicesOf(reader, person.id)
    return {
      notices: choosableKinds.map(kind => ({ kind, rhythm: rhythmOf(kind, choices.get(kind)) })),
      isBounced: await hasBouncedAddress(reader, person.id),
    }
  },
})
