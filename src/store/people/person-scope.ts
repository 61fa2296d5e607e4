import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'

import { Refusal } from '#domain/refusal.ts'
import type { Scope } from '#domain/rights/right.ts'

/**
 * The SQL condition that a record about a person is in scope; `personId` is the column of the person's id.
 */
export const isPersonInScope = (scope: Scope, personId: string): RawBuilder<boolean> => {
  if (typeof scope === 'boolean') return sql.lit(scope)
  const ids = scope.flatMap(({ people }) => people ?? [])
  return sql`${sql.ref(personId)} = any(${ids}::text[])`
}

/**
 * Refuses a change of one's own records to whom no right gives it.
 * @throws Refusal notFound where the person is out of scope
 */
export const demandOwnRecords = (scope: Scope, personId: string): void => {
  const isIn = scope === true || (scope && scope.some(({ people }) => people?.includes(personId)))
  if (!isIn) throw new Refusal('notFound')
}
