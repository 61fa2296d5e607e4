import { z } from 'zod'

import { reaches } from '#domain/rights/reach.ts'
import type { Person } from '#domain/rights/right.ts'
import { identifierField } from '#fields/kinds/identifier.ts'
import { allGrantsOf } from '#registers/rights-rules.ts'
import { findIdentity } from '#store/people/identity.ts'

import { defineUseCase } from '../use-case.ts'
import { dayOf } from '../day-of.ts'

/**
 * The person with this id as one who may act: with the rights of their roles and posts today.
 * Undefined where the person has left, is nobody, or is out of scope.
 */
export const identifyPerson = defineUseCase({
  name: 'identify-person',
  kind: 'glance',
  right: ['read', 'person'],
  input: z.object({ id: identifierField }),
  run: async ({ reader, input, now }): Promise<Person | undefined> => {
    if (!reaches(reader.scope, { personId: input.id })) return undefined
    const identity = await findIdentity(reader, input.id, dayOf(now))
    return identity && { id: identity.personId, name: identity.name, grants: allGrantsOf(identity) }
  },
})
