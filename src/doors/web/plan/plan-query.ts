import { activityStatuses } from '#domain/progress/progress.ts'
import type { RowConditions } from '#use-cases/plan/show-rows.ts'
import { planQueryKeys, type PlanQuery } from '../addresses/addresses.ts'

/**
 * The conditions on a plan in an address.
 * Empty and invalid parts are left out, so that an old link still shows something.
 */
export const readPlanQuery = (search: URLSearchParams): PlanQuery => {
  const values = Object.fromEntries(
    planQueryKeys.flatMap(key => {
      const value = search.get(key)?.trim().slice(0, 200)
      return value ? [[key, value] as const] : []
    }),
  )
  const { status: word, year, page, ...query } = values
  const status = activityStatuses.find(each => each === word)
  return {
    ...query,
    ...(year && /^\d{4}$/.test(year) && { year }),
    ...(status && { status }),
    ...(page && /^\d{1,5}$/.test(page) && { page }),
  }
}

/** The conditions of an address on rows, all but the words to search for. */
export const planFilter = (query: PlanQuery): RowConditions => ({
  ...(query.function && { section: query.function }),
  ...(query.year && { year: Number(query.year) }),
  ...(query.lead && { lead: query.lead }),
  ...(query.funding && { funding: query.funding }),
  ...(query.mandate && { mandate: query.mandate }),
  ...(query.tag && { tag: query.tag }),
  ...(query.status && { status: query.status }),
})
