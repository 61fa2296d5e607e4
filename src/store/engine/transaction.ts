import type { Kysely } from 'kysely'

import type { Plan } from '#domain/plan/plan.ts'
import type { ProgressRecord } from '#domain/progress/progress.ts'
import type { Scope } from '#domain/rights.ts'

import type { StampedCache } from './stamped-cache.ts'
import type { Tables } from './tables.ts'

const reads = Symbol('reads')
const writes = Symbol('writes')

/** What is held in memory: plans by their revision, the progress of each by the number of reports. */
export type Caches = {
  readonly plans: StampedCache<Plan>
  readonly progress: StampedCache<ReadonlyMap<string, ProgressRecord>>
}

/** An open database transaction, as far as `scope` reaches, with what is held in memory. */
export type Sight = Caches & { readonly db: Kysely<Tables>; readonly scope: Scope }

/** What reading functions demand: one consistent sight of the database. */
export type Reader = Sight & { readonly [reads]: true }

/** What writing functions demand. The symbol is not exported: nobody can make one up. */
export type Transaction = Reader & { readonly [writes]: true }

/** A reader over an open, read-only database transaction. Only `open-store.ts` calls it. */
export const readerOver = (sight: Sight): Reader => ({ ...sight, [reads]: true })

/** A transaction over an open database transaction. Only `open-store.ts` calls it. */
export const transactionOver = (sight: Sight): Transaction => ({ ...sight, [reads]: true, [writes]: true })
