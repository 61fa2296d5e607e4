import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'

import type { Scope } from '#domain/rights.ts'

/** The SQL condition that a row's plan is in scope; `planId` is the column of the plan's id. */
export const isPlanInScope = (scope: Scope, planId: string): RawBuilder<boolean> =>
  typeof scope === 'boolean' ? sql.lit(scope) : sql`${sql.ref(planId)} = any(${scope.plans}::text[])`

/** The SQL condition for a row that has its plan's slug; a row without one needs a scope of everything. */
export const isSlugInScope = (scope: Scope, slug: string): RawBuilder<boolean> =>
  typeof scope === 'boolean'
    ? sql.lit(scope)
    : sql`${sql.ref(slug)} in (select slug from plan where id = any(${scope.plans}::text[]))`
