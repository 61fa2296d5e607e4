import { type PostName, postKey } from '../people/secretariat-post.ts'
import { largest, smallest } from '../extremes.ts'
import { meetsLead } from './meets-lead.ts'
import type { Plan } from './plan.ts'
import { allStrands, resultsOf, tableRowsOf } from './plan-table.ts'

/** The rows of a plan that a post leads or supports, and the numbers of their sections. */
export type PostRows = { post: PostName; rows: number; sections: readonly string[] }

/**
 * The rows with an activity of a year that each post leads or supports.
 * The numbers are those of the plan's table with the post and the year as conditions.
 */
export const rowsOfPosts = (plan: Plan, year: number, posts: readonly PostName[]): PostRows[] => {
  const rows = plan.sections.flatMap(section =>
    resultsOf(section)
      .flatMap(tableRowsOf)
      .filter(({ strand }) => strand.activities.some(activity => activity.year === year))
      .map(({ leads }) => ({ section: section.number, leads: leads.list })),
  )
  return posts.map(post => {
    const ownRows = rows.filter(({ leads }) => leads.some(lead => meetsLead(lead, postKey(post))))
    return { post, rows: ownRows.length, sections: [...new Set(ownRows.map(({ section }) => section))] }
  })
}

/**
 * The year that a plan is worked on: the present one, or the nearest before it, or the first with activities.
 */
export const workingYear = (plan: Plan, presentYear: number): number => {
  const years = allStrands(plan).flatMap(({ strand }) => strand.activities.map(({ year }) => year))
  const begun = years.filter(year => year <= presentYear)
  if (begun.length > 0) return largest(begun)
  return years.length > 0 ? smallest(years) : plan.firstYear
}
