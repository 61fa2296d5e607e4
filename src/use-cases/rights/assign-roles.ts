import { z } from 'zod'

import { canonicalJson } from '#domain/canonical-json.ts'
import type { RoleAssignment } from '#domain/rights/role-assignment.ts'
import type { HeldRole } from '#domain/rights/roles.ts'
import { identifierField } from '#fields/kinds/identifier.ts'
import { textField } from '#fields/kinds/text.ts'
import { refuseClash } from '#store/log/clash.ts'
import { newId } from '#store/engine/new-id.ts'
import { demandAdministrator } from '#store/people/administrators.ts'
import { deleteAssignments, insertAssignments, lockHolder } from '#store/people/role-assignments.ts'

import { dayOf } from '../day-of.ts'
import { renewInvitations } from '../people/renew-invitations.ts'
import { defineUseCase } from '../use-case.ts'
import { demandHolder, rolesField, rolesOf, stateOf } from './role-holder.ts'
import { tellOfRoles } from './tell-of-roles.ts'

/**
 * Gives a post or a person these roles and no others, and answers whether anything changed.
 * It holds at once; those whose roles change are told by mail. `seen` is the state of the roles that the
 * person saw.
 * @throws Refusal notFound, clash, lastAdministrator
 */
export const assignRoles = defineUseCase({
  name: 'assign-roles',
  kind: 'write',
  right: ['change', 'role'],
  alsoRights: [
    ['create', 'role'],
    ['delete', 'role'],
  ],
  input: z.object({ id: identifierField, roles: rolesField, seen: textField(20_000) }),
  run: async ({ tx, person, input: { id, roles, seen }, now }) => {
    // Of two who save at once, the second sees what the first has saved.
    await lockHolder(tx, id)
    const { holder, assignments } = await demandHolder(tx, id)
    if (stateOf(assignments) !== seen) await refuseClash(tx, id, id)
    const isGiven = ({ role, sections }: HeldRole, among: readonly HeldRole[]) =>
      among.some(each => canonicalJson([each.role, each.sections]) === canonicalJson([role, sections]))
    const lostRoles = assignments.filter(each => !isGiven(each, roles))
    const newRoles = roles.filter(each => !isGiven(each, assignments))
    if (lostRoles.length + newRoles.length === 0) return { answer: { changed: false }, audit: [] }
    const facts = { givenAt: now, givenBy: person.id }
    const place = holder.kind === 'post' ? { postId: id } : { personId: id }
    await deleteAssignments(
      tx,
      lostRoles.map(each => each.id),
    )
    await insertAssignments(
      tx,
      newRoles.map((role): RoleAssignment => ({ ...role, ...facts, ...place, id: newId() })),
    )
    await demandAdministrator(tx, { day: dayOf(now), by: person.id })
    if (newRoles.length > 0) await renewInvitations(tx, holder, { by: person, now })
    await tellOfRoles(tx, holder, { by: person, now })
    const subject = { kind: 'role', id }
    return {
      answer: { changed: true },
      audit: [{ subject, before: { roles: rolesOf(assignments) }, after: { roles } }],
    }
  },
})
