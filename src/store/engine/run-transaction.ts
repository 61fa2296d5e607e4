import type { Kysely } from 'kysely'

import { runInTransaction } from './one-transaction.ts'
import { type Change, noChangeCache, type Signals } from './signals.ts'
import { createPendingCache, createStampedCache } from './stamped-cache.ts'
import type { Tables } from './tables.ts'
import { type Reader, readerOver, type Sight, type Transaction, transactionOver } from './transaction.ts'
import type { Turns } from './turns.ts'

/** How a transaction ends: its answer, whether its changes are undone, and the plans that they are about. */
export type Outcome<Answer> = { answer: Answer; undo?: boolean; planIds?: readonly string[] }

/**
 * What the changes of a store share: the turns of its plans, its signals, and a way to notify other programs.
 */
export type SharedByChanges = {
  turns: Turns
  signals: Signals
  /** Notifies the other programs of a change when it is committed; absent where there are none. */
  notify?: (db: Kysely<Tables>, change: Change) => Promise<unknown>
}

/** The answer of `run` in one consistent, read-only transaction. */
export const readIn = async <Answer>(
  sight: Sight,
  run: (reader: Reader) => Promise<Answer>,
): Promise<Answer> => {
  const { answer } = await runInTransaction(sight.db, beginReading, async db => ({
    answer: await run(readerOver({ ...sight, heads: noChangeCache, db })),
  }))
  return answer
}

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
  try {
    const ended = await runInTransaction(sight.db, 'begin', async (db, awaitAtCommit) => {
      const steps = { takeTurn, awaitAtCommit, announceMail }
      const outcome = await run(transactionOver({ ...ownSight, db }, steps))
      if (notify && !outcome.undo) awaitAtCommit(notify(db, changeOf(outcome, hasMail)))
      return outcome
    })
    if (ended.undo) return ended.answer
    plans.commit()
    signals.send(changeOf(ended, hasMail))
    return ended.answer
  } finally {
    endTurn()
  }
}

const beginReading = 'start transaction isolation level repeatable read read only'

const changeOf = ({ planIds = [] }: Outcome<unknown>, hasMail: boolean): Change => ({
  planIds,
  ...(hasMail && { mail: true }),
})
