import type { Store } from '#store/open-store.ts'
import type { Transaction } from '#store/engine/transaction.ts'

/** The answer of a write in one transaction, as the use-case wrapper makes it. */
export const writeInTransaction = <Answer>(
  store: Store,
  write: (tx: Transaction) => Promise<Answer>,
): Promise<Answer> => store.write(async tx => ({ answer: await write(tx) }))
