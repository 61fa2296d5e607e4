import type { RoleAssignment } from '#domain/rights/role-assignment.ts'

import type { Transaction } from '../engine/transaction.ts'

/** Stores new assignments of roles. */
export const insertAssignments = async (
  tx: Transaction,
  assignments: readonly RoleAssignment[],
): Promise<void> => {
  if (assignments.length === 0) return
  await tx.db
    .insertInto('role_assignment')
    .values(
      assignments.map(({ id, role, sections, givenAt, givenBy, ...holder }) => ({
        id,
        role,
        post_id: 'postId' in holder ? holder.postId : null,
        person_id: 'personId' in holder ? holder.personId : null,
        sections: [...sections],
        given_at: givenAt,
        given_by: givenBy,
      })),
    )
    .execute()
}
