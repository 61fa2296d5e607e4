import { type PeopleFilter, type PeopleOrder, peopleOrders } from '#domain/rights/people-list.ts'
import { personStates } from '#domain/people/staff-member.ts'
import { roleNames } from '#domain/rights/roles.ts'

/** The list of people that an address asks for. */
export type PeopleQuery = {
  filter: PeopleFilter
  by: PeopleOrder | undefined
  isReversed: boolean
  page: number
}

/**
 * The conditions on people in an address. Empty and invalid parts are left out, as in other lists.
 * A minus before the order turns it round: `sort=-lastSignIn`.
 */
export const readPeopleQuery = (search: URLSearchParams): PeopleQuery => {
  const state = personStates.find(each => each === search.get('state'))
  const role = roleNames.find(each => each === search.get('role'))
  const post = search.get('post')?.trim().slice(0, 200)
  const sort = search.get('sort') ?? ''
  return {
    filter: { ...(state && { state }), ...(role && { role }), ...(post && { post }) },
    by: peopleOrders.find(each => each === sort.replace('-', '')),
    isReversed: sort.startsWith('-'),
    page: Math.max(1, Math.trunc(Number(search.get('page')) || 1)),
  }
}

/** The conditions as an address has them. */
export const peopleParameters = ({ filter, by, isReversed, page }: PeopleQuery): Record<string, string> => ({
  ...filter,
  ...(by && { sort: isReversed ? `-${by}` : by }),
  ...(page > 1 && { page: String(page) }),
})
