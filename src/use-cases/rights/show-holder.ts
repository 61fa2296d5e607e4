import { z } from 'zod'

import { identifierField } from '#fields/kinds/identifier.ts'

import { defineUseCase } from '../use-case.ts'
import { demandHolder, stateOf } from './role-holder.ts'

/**
 * A post or a person with the roles that it has, and their state, which `assignRoles` asks for.
 * @throws Refusal notFound
 */
export const showHolder = defineUseCase({
  name: 'show-holder',
  kind: 'read',
  right: ['read', 'role'],
  input: z.object({ id: identifierField }),
  run: async ({ reader, input }) => {
    const holder = await demandHolder(reader, input.id)
    return { ...holder, seen: stateOf(holder.assignments) }
  },
})
