import { z } from 'zod'

import { Refusal } from '#domain/refusal.ts'
import { identifierField } from '#fields/kinds/identifier.ts'
import { findKey, writeKeyEnd } from '#store/keys/program-keys.ts'

import { defineUseCase } from '../use-case.ts'

/**
 * Ends a key of a person in scope, for ever. Answers its id; a key that has ended stays so.
 * @throws Refusal notFound
 */
export const endKey = defineUseCase({
  name: 'end-key',
  kind: 'write',
  right: ['change', 'person'],
  input: z.object({ id: identifierField }),
  run: async ({ tx, person, input: { id }, now }) => {
    const key = await findKey(tx, id)
    if (!key) throw new Refusal('notFound')
    const hasChanged = await writeKeyEnd(tx, id, { at: now, by: person.id })
    return {
      answer: { id },
      audit: hasChanged ? [{ subject: { kind: 'key', id }, after: { state: 'ended' } }] : [],
    }
  },
})
