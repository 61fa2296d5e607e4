import type { PostName } from '../people/secretariat-post.ts'
import { sayRegion } from '../words/region-names.ts'
import type { Condition, Scope } from './right.ts'

/** Where a record stands, for the limits of rights. A fact that is absent meets no limit. */
export type RecordPlace = {
  planId?: string
  /** The number of the section (function) of an activity. */
  section?: string
  /** The posts that lead or support an activity, as its plan names them. */
  posts?: readonly PostName[]
  /** The person whom the record is about. */
  personId?: string
  published?: boolean
  /**
   * The values of a record of a register, as codes by the names of its fields; those of a part as
   * `roles.party`.
   */
  facts?: Readonly<Record<string, readonly string[]>>
}

/** Whether a right with this scope reaches a record. */
export const reaches = (scope: Scope, place: RecordPlace): boolean =>
  typeof scope === 'boolean' ? scope : scope.some(condition => meets(place, condition))

const meets = (
  place: RecordPlace,
  { plans, published, posts, sections, people, records }: Condition,
): boolean =>
  isAmong(place.planId, plans) &&
  isAmong(place.section, sections) &&
  isAmong(place.personId, people) &&
  (!published || place.published === true) &&
  (!posts || posts.some(post => place.posts?.some(named => isNamed(post, named)))) &&
  (!records || (place.facts?.[records.field]?.some(code => records.among.includes(code)) ?? false))

const isAmong = (value: string | undefined, list: readonly string[] | undefined): boolean =>
  !list || (value !== undefined && list.includes(value))

// A plan that names a code alone means every post with that code. It may name a region in any language.
const isNamed = (post: PostName, named: PostName): boolean =>
  post.code === named.code &&
  (named.qualifier === '' || sayRegion(post.qualifier, 'en') === sayRegion(named.qualifier, 'en'))
