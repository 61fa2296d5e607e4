import type { Kysely } from 'kysely'

import type { Plan } from '#domain/plan.ts'

import type { Tables } from './tables.ts'

const reads = Symbol('reads')
const writes = Symbol('writes')

/** Whole plans by id, as read at a revision; see `findPlan`. */
export type PlanCache = Map<string, Plan>

/** What reading functions demand: one consistent sight of the database. */
export type Reader = { readonly db: Kysely<Tables>; readonly plans: PlanCache; readonly [reads]: true }

/** What writing functions demand. The symbol is not exported: nobody can make one up. */
export type Transaction = Reader & { readonly [writes]: true }

/** A reader over an open, read-only database transaction. Only `open-store.ts` calls it. */
export const readerOver = (db: Kysely<Tables>, plans: PlanCache): Reader => ({ db, plans, [reads]: true })

/**
 * A transaction over an open database transaction. Only `open-store.ts` calls it. What it reads may be rolled back, so
 * it has a cache of its own.
 */
export const transactionOver = (db: Kysely<Tables>): Transaction => ({ db, plans: new Map(), [reads]: true, [writes]: true })
