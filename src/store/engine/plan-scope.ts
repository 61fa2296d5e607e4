import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'

import type { Condition, Scope } from '#domain/rights/right.ts'

/**
 * The SQL condition that a row's plan is in scope as it is now; `planId` is the column of the plan's id.
 * Limits to parts of a plan, such as posts, are for whoever reads the part: the plan itself is in scope.
 */
export const isPlanInScope = (scope: Scope, planId: string): RawBuilder<boolean> =>
  anyOf(scope, ({ plans, published }) => (published ? sql.lit(false) : isAmong(plans, planId)))

/**
 * The SQL condition that the published content of a row's plan is in scope.
 * Where the plan is also in scope as it is now, a reader sees it so.
 */
export const isPublishedInScope = (scope: Scope, planId: string): RawBuilder<boolean> =>
  typeof scope === 'boolean'
    ? sql.lit(false)
    : anyOf(scope, ({ plans, published }) => (published ? isAmong(plans, planId) : sql.lit(false)))

/** Whether somebody with this scope reads published content at all. */
export const readsPublished = (scope: Scope): boolean =>
  typeof scope !== 'boolean' && scope.some(({ published }) => published === true)

/**
 * The SQL condition that a version of a row is in scope: all versions of a plan, or those that are published.
 */
export const isVersionInScope = (
  scope: Scope,
  { id, planId }: { id: string; planId: string },
): RawBuilder<boolean> =>
  sql`(${isPlanInScope(scope, planId)} or (${isPublishedInScope(scope, planId)} and ${isPublished(id)}))`

const isPublished = (versionId: string): RawBuilder<boolean> =>
  sql`exists (select from publication where version_id = ${sql.ref(versionId)} and taken_back_at is null)`

/** A text for those who see the plan as it is, such as a name of staff; others read an empty text. */
export const forStaff = (scope: Scope, planId: string, column: string): RawBuilder<string> =>
  sql`case when ${isPlanInScope(scope, planId)} then ${sql.ref(column)} else '' end`

/** The SQL condition for a row that has its plan's slug; a row without one needs a scope of everything. */
export const isSlugInScope = (scope: Scope, slug: string): RawBuilder<boolean> =>
  anyOf(scope, ({ plans, published }) =>
    plans && !published
      ? sql`${sql.ref(slug)} in (select slug from plan where id = any(${plans}::text[]))`
      : sql.lit(false),
  )

const isAmong = (plans: readonly string[] | undefined, planId: string): RawBuilder<boolean> =>
  plans ? sql`${sql.ref(planId)} = any(${plans}::text[])` : sql.lit(true)

// A right to some records of a register reaches no plan.
const anyOf = (scope: Scope, met: (condition: Condition) => RawBuilder<boolean>): RawBuilder<boolean> =>
  typeof scope === 'boolean'
    ? sql.lit(scope)
    : sql`(${sql.join(
        scope.map(condition => (condition.records ? sql.lit(false) : met(condition))),
        sql` or `,
      )})`
