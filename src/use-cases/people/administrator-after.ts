import type { Transaction } from '#store/engine/transaction.ts'
import { demandAdministrator } from '#store/people/administrators.ts'
import { listAssignments } from '#store/people/role-assignments.ts'

import { dayOf } from './day-of.ts'

/**
 * Demands that somebody is still an administrator after a change of who has a post.
 * A post without that role can change freely, also where nobody administers yet.
 * @throws Refusal lastAdministrator
 */
export const demandAdministratorAfter = async (
  tx: Transaction,
  { postId, now, by }: { postId: string; now: Date; by: string },
): Promise<void> => {
  const assignments = await listAssignments(tx, { kind: 'post', id: postId })
  if (assignments.some(({ role }) => role === 'administrator'))
    await demandAdministrator(tx, { day: dayOf(now), by })
}
