import { type PostName, postKey } from '../people/secretariat-post.ts'
import { meetsLead } from './meets-lead.ts'
import type { Plan } from './plan.ts'
import { resultsOf, tableRowsOf } from './plan-table.ts'

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

/** The year of a plan that somebody works in on a day: the present one, or the nearest of the plan. */
export const workingYear = ({ firstYear, lastYear }: Plan, presentYear: number): number =>
  Math.min(Math.max(presentYear, firstYear), lastYear)
