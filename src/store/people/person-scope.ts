import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'

import type { Scope } from '#domain/rights/right.ts'

/** The SQL condition that a record about a person is in scope; `personId` is the column of the person's id. */
export const isPersonInScope = (scope: Scope, personId: string): RawBuilder<boolean> => {
  if (typeof scope === 'boolean') return sql.lit(scope)
  const ids = scope.flatMap(({ people }) => people ?? [])
  return sql`${sql.ref(personId)} = any(${ids}::text[])`
}
