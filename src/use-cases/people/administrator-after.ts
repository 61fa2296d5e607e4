import { demandRoleGiver } from '#domain/rights/demand-role-giver.ts'
import type { Person } from '#domain/rights/right.ts'
import type { Transaction } from '#store/engine/transaction.ts'
import { demandAdministrator } from '#store/people/administrators.ts'
import { listAssignments } from '#store/people/role-assignments.ts'

import { dayOf } from '../day-of.ts'

/**
 * Demands of a change of who has a post that its author may let others have its roles, and that somebody is
 * still an administrator. A post without that role can change freely, also where nobody administers yet.
 * @throws Refusal notPermitted, lastAdministrator
 */
export const demandAdministratorAfter = async (
  tx: Transaction,
  { postId, now, by }: { postId: string; now: Date; by: Person },
): Promise<void> => {
  const assignments = await listAssignments(tx, { kind: 'post', id: postId })
  const roles = assignments.map(({ role }) => role)
  demandRoleGiver(by, roles)
  if (roles.includes('administrator')) await demandAdministrator(tx, { day: dayOf(now), by: by.id })
}
