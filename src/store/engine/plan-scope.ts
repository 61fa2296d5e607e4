import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'

import type { Condition, Scope } from '#domain/rights/right.ts'

/**
 * The SQL condition that a row's plan is in scope; `planId` is the column of the plan's id.
 * Limits to parts of a plan, such as posts, are for whoever reads the part: the plan itself is in scope.
 */
export const isPlanInScope = (scope: Scope, planId: string): RawBuilder<boolean> =>
  anyOf(scope, ({ plans, published }) => {
    if (plans) return sql`${sql.ref(planId)} = any(${plans}::text[])`
    // What is published is a frozen content, which has its own readers.
    return sql.lit(!published)
  })

/** The SQL condition for a row that has its plan's slug; a row without one needs a scope of everything. */
export const isSlugInScope = (scope: Scope, slug: string): RawBuilder<boolean> =>
  anyOf(scope, ({ plans }) =>
    plans
      ? sql`${sql.ref(slug)} in (select slug from plan where id = any(${plans}::text[]))`
      : sql.lit(false),
  )

const anyOf = (scope: Scope, met: (condition: Condition) => RawBuilder<boolean>): RawBuilder<boolean> =>
  typeof scope === 'boolean' ? sql.lit(scope) : sql`(${sql.join(scope.map(met), sql` or `)})`
