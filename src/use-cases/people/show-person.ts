import { z } from 'zod'

import type { PostHolding, PostName } from '#domain/people/secretariat-post.ts'
import type { StaffMember } from '#domain/people/staff-member.ts'
import { mayUseField, type PersonField } from '#domain/rights/field-rights.ts'
import { scopeOf } from '#domain/rights/right.ts'
import type { RoleName } from '#domain/rights/roles.ts'
import { identifierField } from '#fields/kinds/identifier.ts'
import { listHoldings } from '#store/people/holdings.ts'
import { demandMember } from '#store/people/people.ts'
import { hasSecondFactor } from '#store/people/second-factors.ts'
import { listAllPosts } from '#store/people/posts.ts'
import { listAssignments } from '#store/people/role-assignments.ts'

import { defineUseCase } from '../use-case.ts'
import { dayOf } from '../day-of.ts'
import { mayReadChangesOf } from './may-read-changes.ts'

/** A role of a person, and the post that it comes with, if any. */
export type PersonRole = { role: RoleName; sections: readonly string[]; post?: PostName }

/** A holding of a post with the post's name; `hasEnded` where the post itself has ended. */
export type HeldPost = Pick<PostHolding, 'kind' | 'firstDay' | 'lastDay' | 'postId'> & {
  post: PostName
  hasEnded: boolean
}

/** A person as another person may see them: facts out of reach are absent. */
export type VisiblePerson = Pick<StaffMember, 'id' | 'name' | 'version'> &
  Partial<Pick<StaffMember, 'state' | 'email' | 'language' | 'zone' | 'lastSignInAt' | 'leftAt'>>

/**
 * A person with the posts that they hold and held, and their roles today.
 * Facts that the reader may not read of others are absent; everybody reads all about themselves.
 * @throws Refusal notFound
 */
export const showPerson = defineUseCase({
  name: 'show-person',
  kind: 'read',
  right: ['read', 'person'],
  input: z.object({ id: identifierField }),
  run: async ({ reader, person, input: { id }, now }) => {
    const member = await demandMember(reader, id)
    const may = (field: PersonField) => id === person.id || mayUseField(person, field, 'read')
    const [holdings, posts, assignments] = await Promise.all([
      listHoldings(reader, { personId: id }),
      listAllPosts(reader),
      listAssignments(reader),
    ])
    const today = dayOf(now)
    const heldPosts = holdings.flatMap(({ kind, firstDay, lastDay, postId }): HeldPost[] => {
      const post = posts.find(each => each.id === postId)
      if (!post) return []
      const { code, qualifier, endedAt } = post
      const days = { firstDay, ...(lastDay !== undefined && { lastDay }) }
      return [{ kind, ...days, postId, post: { code, qualifier }, hasEnded: endedAt !== undefined }]
    })
    const presentPosts = heldPosts.filter(
      ({ firstDay, lastDay, hasEnded }) =>
        !hasEnded && firstDay <= today && (lastDay === undefined || lastDay >= today),
    )
    const roles = assignments.flatMap((each): PersonRole[] => {
      const { role, sections } = each
      if ('personId' in each) return each.personId === id ? [{ role, sections }] : []
      const present = presentPosts.find(({ postId }) => postId === each.postId)
      return present ? [{ role, sections, post: present.post }] : []
    })
    const mayEndFactor =
      id !== person.id &&
      scopeOf(person, ['change', 'person']) === true &&
      scopeOf(person, ['change', 'role']) === true
    return {
      person: visibleFacts(member, may),
      today,
      heldPosts: may('posts') ? heldPosts : [],
      ...(may('roles') && { roles: member.state === 'left' ? [] : roles }),
      mayChangeState: id !== person.id && scopeOf(person, ['change', 'person']) === true,
      mayEndFactor: mayEndFactor && (await hasSecondFactor(reader, id)),
      mayReadChanges: mayReadChangesOf(person, id),
    }
  },
})

const visibleFacts = (
  { id, name, version, state, email, language, zone, lastSignInAt, leftAt }: StaffMember,
  may: (field: PersonField) => boolean,
): VisiblePerson => ({
  id,
  name,
  version,
  ...(may('state') && { state, ...(leftAt && { leftAt }) }),
  ...(email !== undefined && may('email') && { email }),
  ...(language !== undefined && may('language') && { language }),
  ...(zone !== undefined && may('language') && { zone }),
  ...(lastSignInAt !== undefined && may('lastSignIn') && { lastSignInAt }),
})
