import { type Kysely, sql } from 'kysely'

import { type Change, noChangeCache, type Signals } from './signals.ts'
import { createPendingCache, createStampedCache } from './stamped-cache.ts'
import type { Tables } from './tables.ts'
import { type Reader, readerOver, type Sight, type Transaction, transactionOver } from './transaction.ts'
import type { Turns } from './turns.ts'

/** How a transaction ends: its answer, whether its changes are undone, and the plans that they are about. */
export type Outcome<Answer> = { answer: Answer; undo?: boolean; planIds?: readonly string[] }

/** What the changes of a store share: the turns of its plans, its signals, and a way to notify other programs. */
export type SharedByChanges = {
  turns: Turns
  signals: Signals
  /** Notifies the other programs of a change when it is committed; absent where there are none. */
  notify?: (db: Kysely<Tables>, change: Change) => Promise<unknown>
}

/** The answer of `run` in one consistent, read-only transaction. */
export const readIn = <Answer>(sight: Sight, run: (reader: Reader) => Promise<Answer>): Promise<Answer> =>
  sight.db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(db => run(readerOver({ ...sight, heads: noChangeCache, db })))

/** The answer of `run` in one transaction: committed when it answers, undone when it throws or says so. */
export const writeIn = async <Answer>(
  sight: Sight,
  { turns, signals, notify }: SharedByChanges,
  run: (tx: Transaction) => Promise<Outcome<Answer>>,
): Promise<Answer> => {
  const plans = createPendingCache(sight.plans)
  // Reports read in a transaction are not shared: somebody else's reports may have the same count as a stamp.
  const progress: Sight['progress'] = createStampedCache()
  const ownSight = { ...sight, plans, progress, heads: noChangeCache }
  let endTurn = () => {}
  const takeTurn = async (slug: string) => void (endTurn = await turns.take(slug))
  let hasMail = false
  const announceMail = () => void (hasMail = true)
  const last: Promise<unknown>[] = []
  const awaitAtCommit = (statement: Promise<unknown>) => {
    statement.catch(() => undefined)
    last.push(statement)
  }
  try {
    const ended = await sight.db
      .transaction()
      .execute(async db => {
        const outcome = await run(
          transactionOver({ ...ownSight, db }, { takeTurn, awaitAtCommit, announceMail }),
        )
        // Kysely commits after this: the new, empty transaction leaves nothing to commit.
        if (outcome.undo) await sql`rollback and chain`.execute(db)
        else if (notify) awaitAtCommit(notify(db, changeOf(outcome, hasMail)))
        // Kysely keeps a statement back until the one before is answered. The commit must not overtake any.
        await Promise.all(last)
        return outcome
      })
      .catch(async (error: unknown) => {
        // The database says why it did not commit in its answer to the statement that failed.
        await Promise.all(last)
        throw error
      })
    if (ended.undo) return ended.answer
    plans.commit()
    signals.send(changeOf(ended, hasMail))
    return ended.answer
  } finally {
    endTurn()
  }
}

const changeOf = ({ planIds = [] }: Outcome<unknown>, hasMail: boolean): Change => ({
  planIds,
  ...(hasMail && { mail: true }),
})
