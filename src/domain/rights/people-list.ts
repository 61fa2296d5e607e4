import { type PostName, postKey } from '../people/secretariat-post.ts'
import type { PersonState, StaffMember } from '../people/staff-member.ts'
import type { PersonField } from './field-rights.ts'
import type { RoleName } from './roles.ts'

/** A person in a list: the facts that the reader may see, and no others. */
export type ListedPerson = { id: string } & Partial<
  Pick<StaffMember, 'name' | 'language' | 'state' | 'email' | 'lastSignInAt'> & {
    posts: readonly PostName[]
    roles: readonly RoleName[]
  }
>

/**
 * The conditions of a list of people. `post` is the key of a post: a code alone means every post of the code.
 */
export type PeopleFilter = { state?: PersonState; role?: RoleName; post?: string }

/** The fields that the list can be sorted by. */
export const peopleOrders = [
  'name',
  'state',
  'language',
  'email',
  'lastSignIn',
] as const satisfies PersonField[]

/** A field that the list can be sorted by. */
export type PeopleOrder = (typeof peopleOrders)[number]

/** The fields that conditions and order go by, so that the right to each can be asked. */
export const fieldsGoneBy = ({ state, role, post }: PeopleFilter): PersonField[] => [
  ...(state === undefined ? [] : (['state'] as const)),
  ...(role === undefined ? [] : (['roles'] as const)),
  ...(post === undefined ? [] : (['posts'] as const)),
]

/** The people who meet all conditions, in this order; people without the fact come last. */
export const arrangePeople = (
  people: readonly ListedPerson[],
  filter: PeopleFilter,
  order: { by: PeopleOrder; isReversed: boolean },
): ListedPerson[] =>
  people
    .filter(person => passes(person, filter))
    .sort((one, other) => {
      const [a, b] = [valueOf(one, order.by), valueOf(other, order.by)]
      if (a === '' || b === '') return Number(a === '') - Number(b === '') || byName(one, other)
      return (order.isReversed ? -1 : 1) * collator.compare(a, b) || byName(one, other)
    })

const passes = ({ state, roles = [], posts = [] }: ListedPerson, filter: PeopleFilter): boolean =>
  (filter.state === undefined || state === filter.state) &&
  (filter.role === undefined || roles.includes(filter.role)) &&
  (filter.post === undefined ||
    posts.some(post => post.code === filter.post || postKey(post) === filter.post))

const valueOf = (person: ListedPerson, order: PeopleOrder): string => {
  if (order === 'lastSignIn') return person.lastSignInAt?.toISOString() ?? ''
  if (order === 'state') return person.state === undefined ? '' : stateOrder[person.state]
  return person[order] ?? ''
}

const stateOrder: Record<PersonState, string> = { active: '1', invited: '2', left: '3' }

const collator = new Intl.Collator('es')

const byName = (one: ListedPerson, other: ListedPerson): number =>
  collator.compare(one.name ?? '', other.name ?? '') || (one.id < other.id ? -1 : 1)
