import type { Kysely } from 'kysely'

import type { PlanCache } from './plan-cache.ts'
import type { Tables } from './tables.ts'

const reads = Symbol('reads')
const writes = Symbol('writes')

/** What reading functions demand: one consistent sight of the database. */
export type Reader = { readonly db: Kysely<Tables>; readonly plans: PlanCache; readonly [reads]: true }

/** What writing functions demand. The symbol is not exported: nobody can make one up. */
export type Transaction = Reader & { readonly [writes]: true }

/** A reader over an open, read-only database transaction. Only `open-store.ts` calls it. */
export const readerOver = (db: Kysely<Tables>, plans: PlanCache): Reader => ({ db, plans, [reads]: true })

/** A transaction over an open database transaction. Only `open-store.ts` calls it. */
export const transactionOver = (db: Kysely<Tables>, plans: PlanCache): Transaction => ({
  db,
  plans,
  [reads]: true,
  [writes]: true,
})
