import type { Kysely } from 'kysely'

import type { Scope } from '#domain/rights.ts'

import type { PlanCache } from './plan-cache.ts'
import type { Tables } from './tables.ts'

const reads = Symbol('reads')
const writes = Symbol('writes')

/** What reading functions demand: one consistent sight of the database, as far as `scope` reaches. */
export type Reader = {
  readonly db: Kysely<Tables>
  readonly plans: PlanCache
  readonly scope: Scope
  readonly [reads]: true
}

/** What writing functions demand. The symbol is not exported: nobody can make one up. */
export type Transaction = Reader & { readonly [writes]: true }

type Sight = { db: Kysely<Tables>; plans: PlanCache; scope: Scope }

/** A reader over an open, read-only database transaction. Only `open-store.ts` calls it. */
export const readerOver = (sight: Sight): Reader => ({ ...sight, [reads]: true })

/** A transaction over an open database transaction. Only `open-store.ts` calls it. */
export const transactionOver = (sight: Sight): Transaction => ({ ...sight, [reads]: true, [writes]: true })
