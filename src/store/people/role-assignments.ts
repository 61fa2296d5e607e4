import type { RoleAssignment } from '#domain/rights/role-assignment.ts'

import type { Reader, Transaction } from '../engine/transaction.ts'

/** Who has roles: a post, and so whoever holds it, or one person. */
export type RoleHolder = { kind: 'post' | 'person'; id: string }

/** The most assignments in a list. */
const mostAssignments = 5000

/** The assignments of roles, oldest first; of one holder, or of all. At most `mostAssignments`. */
export const listAssignments = async (reader: Reader, holder?: RoleHolder): Promise<RoleAssignment[]> => {
  const all = reader.db.selectFrom('role_assignment').selectAll().orderBy('given_at').orderBy('id')
  const chosen = holder ? all.where(holder.kind === 'post' ? 'post_id' : 'person_id', '=', holder.id) : all
  const rows = await chosen.limit(mostAssignments).execute()
  return rows.flatMap(
    ({ id, role, sections, given_at: givenAt, given_by: givenBy, post_id, person_id }): RoleAssignment[] => {
      const facts = { id, role, sections, givenAt, givenBy }
      if (post_id !== null) return [{ ...facts, postId: post_id }]
      return person_id === null ? [] : [{ ...facts, personId: person_id }]
    },
  )
}

/** The ids of the people who have the roles of a holder on a day (ISO 8601), by themselves or by the post. */
export const peopleWithRolesOf = async (
  reader: Reader,
  { kind, id }: RoleHolder,
  day: string,
): Promise<string[]> => {
  if (kind === 'person') return [id]
  const rows = await reader.db
    .selectFrom('post_holding')
    .innerJoin('secretariat_post', 'secretariat_post.id', 'post_id')
    .select('person_id')
    .distinct()
    .where('ended_at', 'is', null)
    .where('post_id', '=', id)
    .where('first_day', '<=', day)
    .where(eb => eb.or([eb('last_day', 'is', null), eb('last_day', '>=', day)]))
    .limit(mostAssignments)
    .execute()
  return rows.map(({ person_id }) => person_id)
}

/** Lets others who would change the roles of this post or person wait until the transaction ends. */
export const lockHolder = async (tx: Transaction, id: string): Promise<void> => {
  for (const table of ['secretariat_post', 'person'] as const)
    await tx.db.selectFrom(table).select('id').where('id', '=', id).forNoKeyUpdate().execute()
}

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

/** Deletes assignments of roles. */
export const deleteAssignments = async (tx: Transaction, ids: readonly string[]): Promise<void> => {
  if (ids.length > 0) await tx.db.deleteFrom('role_assignment').where('id', 'in', ids).execute()
}
