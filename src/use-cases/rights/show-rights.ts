import { z } from 'zod'

import { Refusal } from '#domain/refusal.ts'
import { mayUseField } from '#domain/rights/field-rights.ts'
import { type HeldRight, heldRights } from '#domain/rights/rights-difference.ts'
import { scopeOf } from '#domain/rights/right.ts'
import type { HeldRole } from '#domain/rights/roles.ts'
import { identifierField } from '#fields/kinds/identifier.ts'
import { allGrantsOf } from '#registers/rights-rules.ts'
import type { Reader } from '#store/engine/transaction.ts'
import { findIdentity } from '#store/people/identity.ts'
import { listPeople } from '#store/people/people.ts'

import { dayOf } from '../day-of.ts'
import { defineUseCase } from '../use-case.ts'

/** A person with their roles today, and all that these allow together. */
export type PersonRights = {
  id: string
  name: string
  roles: readonly HeldRole[]
  rights: readonly HeldRight[]
}

/**
 * The people whose rights somebody may see, and the rights of one of them.
 * Whoever sees no roles of others sees themselves alone.
 * @throws Refusal notFound
 */
export const showRights = defineUseCase({
  name: 'show-rights',
  kind: 'read',
  right: ['read', 'post'],
  input: z.object({ person: identifierField.optional() }),
  run: async ({ reader, person, input, now }) => {
    const sight: Reader = { ...reader, scope: scopeOf(person, ['read', 'person']) }
    const maySeeOthers = mayUseField(person, 'roles', 'read')
    const people = (await listPeople(sight))
      .filter(({ state, id }) => state === 'active' && (maySeeOthers || id === person.id))
      .map(({ id, name }) => ({ id, name }))
    if (input.person === undefined) return { people }
    if (!people.some(({ id }) => id === input.person)) throw new Refusal('notFound')
    const identity = await findIdentity(reader, input.person, dayOf(now))
    if (!identity) throw new Refusal('notFound')
    const { personId: id, name, roles } = identity
    const chosen: PersonRights = { id, name, roles, rights: heldRights(allGrantsOf(identity)) }
    return { people, chosen }
  },
})
