import type { RoleName } from '#domain/rights/roles.ts'
import type { Reader } from '#store/engine/transaction.ts'
import { listHoldings } from '#store/people/holdings.ts'
import { listAssignments } from '#store/people/role-assignments.ts'

/**
 * The roles that somebody has on a day (ISO 8601) or will have, by themselves or by a post.
 * They are there also for who was invited and who has left, and hold once such a person is active.
 */
export const rolesAhead = async (reader: Reader, personId: string, day: string): Promise<RoleName[]> => {
  const holdings = await listHoldings(reader, { personId })
  const posts = holdings
    .filter(({ lastDay }) => lastDay === undefined || lastDay >= day)
    .map(({ postId }) => postId)
  const assignments = await listAssignments(reader)
  return assignments
    .filter(each => ('personId' in each ? each.personId === personId : posts.includes(each.postId)))
    .map(({ role }) => role)
}
