import { z } from 'zod'

import { canonicalJson } from '#domain/canonical-json.ts'
import { rightsDifference, type RightsDifference } from '#domain/rights/rights-difference.ts'
import type { HeldRole } from '#domain/rights/roles.ts'
import { identifierField } from '#fields/kinds/identifier.ts'
import { allGrantsOf } from '#registers/rights-rules.ts'
import { findIdentity } from '#store/people/identity.ts'
import { peopleWithRolesOf } from '#store/people/role-assignments.ts'

import { dayOf } from '../day-of.ts'
import { defineUseCase } from '../use-case.ts'
import { demandHolder, rolesField, rolesOf } from './role-holder.ts'

/** What a person would gain and lose. */
export type PersonPreview = RightsDifference & { id: string; name: string }

/**
 * What each person would gain and lose today if a post or a person had these roles and no others.
 * @throws Refusal notFound
 */
export const previewRoles = defineUseCase({
  name: 'preview-roles',
  kind: 'read',
  right: ['change', 'role'],
  input: z.object({ id: identifierField, roles: rolesField }),
  run: async ({ reader, input, now }): Promise<PersonPreview[]> => {
    const { holder, assignments } = await demandHolder(reader, input.id)
    const day = dayOf(now)
    const previews: PersonPreview[] = []
    for (const id of await peopleWithRolesOf(reader, holder, day)) {
      const identity = await findIdentity(reader, id, day)
      if (!identity) continue
      const roles = [...without(identity.roles, rolesOf(assignments)), ...input.roles]
      const difference = rightsDifference(allGrantsOf(identity), allGrantsOf({ ...identity, roles }))
      previews.push({ id, name: identity.name, ...difference })
    }
    return previews
  },
})

/** The roles without some of them; a role that a person has twice stays once. */
const without = (roles: readonly HeldRole[], some: readonly HeldRole[]): HeldRole[] =>
  some.reduce<HeldRole[]>(
    (rest, each) => {
      const at = rest.findIndex(role => canonicalJson(role) === canonicalJson(each))
      return rest.filter((_, i) => i !== at)
    },
    [...roles],
  )
