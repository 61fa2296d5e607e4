import type { Kysely } from 'kysely'

import type { Plan } from '#domain/plan/plan.ts'
import type { PlanHead, PresentPlan } from '#domain/progress/progress-stamp.ts'
import type { ProgressRecord } from '#domain/progress/progress.ts'
import type { Scope } from '#domain/rights/right.ts'

import type { FrozenCache } from './frozen-cache.ts'
import type { ChangeCache } from './signals.ts'
import type { StampedCache } from './stamped-cache.ts'
import type { Tables } from './tables.ts'
import type { Vault } from './vault.ts'

const reads = Symbol('reads')
const writes = Symbol('writes')

/**
 * The caches in memory: plans by their revision, the progress of each plan by its number of reports, the
 * content of published versions by their id, and the heads of plans until anything changes.
 */
export type Caches = {
  readonly plans: StampedCache<Plan>
  readonly progress: StampedCache<ReadonlyMap<string, ProgressRecord>>
  readonly published: FrozenCache<PublishedState>
  readonly heads: ChangeCache<readonly PlanHead[]>
}

/** A published plan with its progress. */
export type PublishedState = Pick<PresentPlan, 'plan' | 'progress'>

/** An open database transaction with the scope of its reader, the caches in memory and the vault. */
export type Sight = Caches & {
  readonly db: Kysely<Tables>
  readonly scope: Scope
  readonly vault: Vault
}

/** The parameter of reading functions: one consistent state of the database. */
export type Reader = Sight & { readonly [reads]: true }

/** The parameter of writing functions. Its symbol is not exported, so only this file can make one. */
export type Transaction = Reader & {
  readonly [writes]: true
  /**
   * Waits until no other change of the plan with this slug runs in this program; it holds until the end.
   * A transaction takes one turn at most, so that no two wait for one another.
   * @throws Refusal databaseBusy
   */
  readonly takeTurn: (slug: string) => Promise<void>
  /** Lets the commit wait for a statement that was sent; the transaction fails where the statement does. */
  readonly awaitAtCommit: (statement: Promise<unknown>) => void
  /** Lets the commit signal that mail waits to be sent. */
  readonly announceMail: () => void
}

/** A reader for an open, read-only database transaction. Only `open-store.ts` calls this. */
export const readerOver = (sight: Sight): Reader => ({ ...sight, [reads]: true })

/** A transaction for an open database transaction. Only `open-store.ts` calls this. */
export const transactionOver = (
  sight: Sight,
  steps: Pick<Transaction, 'takeTurn' | 'awaitAtCommit' | 'announceMail'>,
): Transaction => ({
  ...sight,
  ...steps,
  [reads]: true,
  [writes]: true,
})
