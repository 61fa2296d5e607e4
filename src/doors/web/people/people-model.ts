import type { PostName } from '#domain/people/secretariat-post.ts'
import type { Post } from '#domain/plan/plan.ts'
import type { PersonField } from '#domain/rights/field-rights.ts'
import type { ListedPerson } from '#domain/rights/people-list.ts'

import type { View } from '../frame/view.ts'
import type { PeopleQuery } from './people-query.ts'

/** What the list of people shows. `fields` are those that the reader may read of everybody. */
export type PeoplePageProps = {
  people: readonly ListedPerson[]
  count: number
  pages: number
  fields: readonly PersonField[]
  posts: readonly PostName[]
  legend: readonly Post[]
  query: PeopleQuery
  view: View
}
