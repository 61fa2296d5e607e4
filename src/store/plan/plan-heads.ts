import { sql } from 'kysely'

import type { PublishedVersion } from '#domain/plan/publication.ts'
import type { PlanHead, ProgressStamps } from '#domain/progress/progress-stamp.ts'

import { isPlanInScope, isPublishedInScope } from '../engine/plan-scope.ts'
import { stampsColumn } from './progress.ts'
import type { Reader } from '../engine/transaction.ts'

/** The most plans in a list. */
export const mostPlans = 500

/**
 * The heads of all plans in sight, or of the plan with this slug; newest period first, at most `mostPlans`.
 * This is the one place that decides what a reader sees of a plan: its present state, or what is published.
 */
export const readHeads = async (reader: Reader, slug: string | undefined): Promise<PlanHead[]> => {
  const isPresent = isPlanInScope(reader.scope, 'plan.id')
  const rows = await reader.db
    .selectFrom('plan')
    .select(['id', 'slug', 'revision', 'first_year as firstYear', stampsColumn, publishedColumn])
    .select(isPresent.as('isPresent'))
    .where(
      sql<boolean>`(${isPresent} or (${isPublishedInScope(reader.scope, 'plan.id')} and ${inForce} is not null))`,
    )
    .$if(slug !== undefined, query => query.where('slug', '=', slug ?? ''))
    .orderBy('first_year', 'desc')
    .orderBy('id', 'desc')
    .limit(mostPlans)
    .execute()
  return rows
    .map(headOf)
    .toSorted(byPeriod)
    .map(({ firstYear: _, ...head }) => head)
}

type HeadRow = {
  id: string
  slug: string
  revision: number
  firstYear: number
  stamps: ProgressStamps
  isPresent: boolean
  published: PublishedColumn | null
}

type OrderedHead = PlanHead & { firstYear: number }

// The stamps of reports belong to the present plan; the content of a version never changes.
const headOf = ({ isPresent, published, ...row }: HeadRow): OrderedHead => {
  if (isPresent) return { ...row, content: 'present', ...(published && { published: versionOf(published) }) }
  if (!published) throw new Error(`The plan ${row.id} is in sight without a publication`)
  const { firstYear } = published
  return { ...row, firstYear, stamps: {}, revision: 0, content: 'published', published: versionOf(published) }
}

// The first year of a plan may change before that is published.
const byPeriod = (one: OrderedHead, other: OrderedHead): number =>
  other.firstYear - one.firstYear || (one.id < other.id ? 1 : -1)

type PublishedColumn = {
  versionId: string
  name: string
  frozenAt: string
  publishedAt: string
  firstYear: number
}

const versionOf = ({ versionId, name, frozenAt, publishedAt }: PublishedColumn): PublishedVersion => ({
  versionId,
  name,
  frozenAt: new Date(frozenAt),
  publishedAt: new Date(publishedAt),
})

/** The version of a plan that the public reads, as JSON. */
const inForce = sql<PublishedColumn | null>`(
  select jsonb_build_object('versionId', version_id, 'name', name, 'frozenAt', created_at,
    'publishedAt', published_at, 'firstYear', publication.first_year)
  from publication join plan_version on plan_version.id = version_id
  where publication.plan_id = plan.id and taken_back_at is null
  order by published_at desc, publication.id desc limit 1
)`

const publishedColumn = inForce.as('published')
