import {
  type ListedPerson,
  fieldsGoneBy,
  type PeopleFilter,
  type PeopleOrder,
} from '#domain/rights/people-list.ts'
import type { PostHolding, SecretariatPost } from '#domain/people/secretariat-post.ts'
import type { StaffMember } from '#domain/people/staff-member.ts'
import { Refusal } from '#domain/refusal.ts'
import { type FieldUse, mayUseField, personFields, usableFields } from '#domain/rights/field-rights.ts'
import type { Person } from '#domain/rights/right.ts'
import type { RoleAssignment } from '#domain/rights/role-assignment.ts'
import type { Reader } from '#store/engine/transaction.ts'
import { listHoldings } from '#store/people/holdings.ts'
import { listPeople } from '#store/people/people.ts'
import { listPosts } from '#store/people/posts.ts'
import { listAssignments } from '#store/people/role-assignments.ts'

/**
 * The people in scope as lists show them on a day, and all posts.
 * Of others each has only the facts that the reader may use so; of oneself all.
 */
export const listedPeople = async (
  reader: Reader,
  { person, day, use }: { person: Person; day: string; use: FieldUse },
): Promise<{ people: ListedPerson[]; posts: SecretariatPost[] }> => {
  const [members, holdings, posts, assignments] = await Promise.all([
    listPeople(reader),
    listHoldings(reader, { day }),
    listPosts(reader),
    listAssignments(reader),
  ])
  const usable = usableFields(person, use)
  const people = members.map(member => {
    const facts = factsOf(member, { holdings, posts, assignments })
    const fields = member.id === person.id ? personFields : usable
    return { id: member.id, ...Object.assign({}, ...fields.map(field => facts[field])) } as ListedPerson
  })
  return { people, posts }
}

/**
 * Checks that a person may filter and sort by these fields of everybody.
 * @throws Refusal fieldOutOfReach
 */
export const demandUsableFields = (
  person: Person,
  filter: PeopleFilter,
  order: PeopleOrder | undefined,
): void => {
  const mayFilter = fieldsGoneBy(filter).every(field => mayUseField(person, field, 'filter'))
  const maySort = order === undefined || mayUseField(person, order, 'sort')
  if (!mayFilter || !maySort) throw new Refusal('fieldOutOfReach')
}

type Surroundings = {
  holdings: readonly PostHolding[]
  posts: readonly SecretariatPost[]
  assignments: readonly RoleAssignment[]
}

/** All facts about a person, by their fields. Who has left holds nothing and may do nothing. */
const factsOf = (
  { id, name, state, language, email, lastSignInAt }: StaffMember,
  { holdings, posts, assignments }: Surroundings,
): Record<(typeof personFields)[number], Partial<ListedPerson>> => {
  const isThere = state !== 'left'
  const heldPosts = posts.filter(
    post => isThere && holdings.some(each => each.personId === id && each.postId === post.id),
  )
  const roles = assignments.filter(
    each =>
      isThere &&
      ('personId' in each ? each.personId === id : heldPosts.some(post => post.id === each.postId)),
  )
  return {
    name: { name },
    posts: { posts: heldPosts.map(({ code, qualifier }) => ({ code, qualifier })) },
    roles: { roles: [...new Set(roles.map(({ role }) => role))] },
    state: { state },
    language: language === undefined ? {} : { language },
    email: email === undefined ? {} : { email },
    lastSignIn: lastSignInAt === undefined ? {} : { lastSignInAt },
  }
}
