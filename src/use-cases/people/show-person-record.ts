import { z } from 'zod'

import { identifierField } from '#fields/kinds/identifier.ts'
import { demandMember } from '#store/people/people.ts'
import { countReferences } from '#store/people/person-record.ts'

import { defineUseCase } from '../use-case.ts'

/**
 * A person and how much refers to them, by kind: what an export holds, and what an erasure is about.
 * @throws Refusal notFound
 */
export const showPersonRecord = defineUseCase({
  name: 'show-person-record',
  kind: 'read',
  isPrivate: true,
  right: ['read', 'person'],
  input: z.object({ id: identifierField }),
  run: async ({ reader, input: { id } }) => ({
    member: await demandMember(reader, id),
    counts: await countReferences(reader, id),
  }),
})
