import { dayAfter } from '../day.ts'
import { Refusal } from '../refusal.ts'
import { isHeldOn, type PostHolding } from './secretariat-post.ts'

/** Days from the first to the last; without a last day they have no end yet. */
export type Days = Pick<PostHolding, 'firstDay' | 'lastDay'>

/**
 * The holdings that end the day before a new holder begins. A post has one holder on any day.
 * @throws Refusal holderSame where the person holds the post then
 * @throws Refusal holderFollows (day) where somebody already holds the post from that day or a later one
 */
export const endForNewHolder = (
  holdings: readonly PostHolding[],
  { personId, firstDay }: { personId: string; firstDay: string },
): PostHolding[] => {
  const holders = holdings.filter(({ kind }) => kind === 'holder')
  const follower = holders.find(each => each.firstDay >= firstDay)
  if (follower) throw new Refusal('holderFollows', { day: follower.firstDay })
  const present = holders.filter(each => isHeldOn(each, firstDay))
  if (present.some(each => each.personId === personId)) throw new Refusal('holderSame')
  return present.map(each => ({ ...each, lastDay: dayAfter(firstDay, -1) }))
}

/**
 * Checks that a person can stand in for a post from day to day.
 * @throws Refusal daysReversed where the last day is before the first
 * @throws Refusal standInHolds where the person has the post on some of these days
 */
export const demandStandIn = (
  holdings: readonly PostHolding[],
  { personId, ...days }: Days & { personId: string },
): void => {
  demandOrder(days)
  if (holdings.some(each => each.personId === personId && overlaps(each, days)))
    throw new Refusal('standInHolds')
}

/**
 * A holding with another last day, or none.
 * @throws Refusal daysReversed where the last day is before the first
 * @throws Refusal holderFollows (day) where the next holder has begun by then
 */
export const withLastDay = (
  holdings: readonly PostHolding[],
  holding: PostHolding,
  lastDay: string | undefined,
): PostHolding => {
  const { lastDay: _, ...begun } = holding
  const changed: PostHolding = { ...begun, ...(lastDay !== undefined && { lastDay }) }
  demandOrder(changed)
  const other = holdings.find(
    each => each.kind === 'holder' && each.id !== holding.id && overlaps(each, changed),
  )
  if (holding.kind === 'holder' && other) throw new Refusal('holderFollows', { day: other.firstDay })
  return changed
}

const demandOrder = ({ firstDay, lastDay }: Days): void => {
  if (lastDay !== undefined && lastDay < firstDay) throw new Refusal('daysReversed')
}

const overlaps = (one: Days, other: Days): boolean =>
  (other.lastDay === undefined || one.firstDay <= other.lastDay) &&
  (one.lastDay === undefined || other.firstDay <= one.lastDay)
