import { Refusal } from '#domain/refusal.ts'
import type { SecretariatPost } from '#domain/people/secretariat-post.ts'
import type { StaffMember } from '#domain/people/staff-member.ts'
import type { RoleAssignment } from '#domain/rights/role-assignment.ts'
import { type HeldRole, roleNames } from '#domain/rights/roles.ts'
import type { Reader } from '#store/engine/transaction.ts'
import { findMember } from '#store/people/people.ts'
import { listPosts } from '#store/people/posts.ts'
import { listAssignments, type RoleHolder } from '#store/people/role-assignments.ts'
import { z } from 'zod'

/** The roles that somebody can give; everybody has that of the public already. */
export const givenRoles = roleNames.filter(role => role !== 'publicReader')

/** The field of the roles of a post or a person, each with the functions of a head of function. */
export const rolesField = z
  .array(
    z
      .object({
        role: z.enum(givenRoles),
        sections: z.array(z.string().trim().min(1).max(20)).max(100).default([]),
      })
      .refine(({ role, sections }) => role !== 'headOfFunction' || sections.length > 0, {
        path: ['sections'],
        message: 'missing',
      }),
  )
  .max(givenRoles.length)

/** A post or a person with the roles that it has. */
export type HolderOfRoles = (
  { kind: 'post'; post: SecretariatPost } | { kind: 'person'; member: StaffMember }
) & { holder: RoleHolder; assignments: readonly RoleAssignment[] }

/**
 * The post or the person with this id, and its roles.
 * @throws Refusal notFound
 */
export const demandHolder = async (reader: Reader, id: string): Promise<HolderOfRoles> => {
  const post = (await listPosts(reader)).find(each => each.id === id)
  const member = post ? undefined : await findMember(reader, id)
  const holder: RoleHolder = { kind: post ? 'post' : 'person', id }
  const assignments = await listAssignments(reader, holder)
  if (post) return { kind: 'post', post, holder, assignments }
  if (!member || member.state === 'left') throw new Refusal('notFound')
  return { kind: 'person', member, holder, assignments }
}

/** The roles that these assignments give. */
export const rolesOf = (assignments: readonly RoleAssignment[]): HeldRole[] =>
  assignments.map(({ role, sections }) => ({ role, sections }))

/** A text that is equal for the same assignments: the state of roles that a person saw. It is never empty. */
export const stateOf = (assignments: readonly RoleAssignment[]): string =>
  [assignments.length, ...assignments.map(({ id }) => id).toSorted()].join(' ')
