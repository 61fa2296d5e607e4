import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'

import type { Scope } from '#domain/rights.ts'

/** The condition that a row's plan is in scope; `planId` is the column that holds the plan's id. */
export const isPlanInScope = (scope: Scope, planId: string): RawBuilder<boolean> =>
  typeof scope === 'boolean' ? sql.lit(scope) : sql`${sql.ref(planId)} = any(${scope.plans}::text[])`

/** The same for a row that names its plan by the slug; one that names none is in no narrow scope. */
export const isSlugInScope = (scope: Scope, slug: string): RawBuilder<boolean> =>
  typeof scope === 'boolean'
    ? sql.lit(scope)
    : sql`${sql.ref(slug)} in (select slug from plan where id = any(${scope.plans}::text[]))`
