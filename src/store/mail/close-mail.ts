import type { Transaction } from '../engine/transaction.ts'

/**
 * Closes the mail to somebody who has left: what waits is never sent, and its content goes. A mail that is
 * being sent is closed as well, so that it does not wait again where the mail server does not take it.
 */
export const closeMailOf = async (tx: Transaction, personId: string): Promise<void> => {
  await tx.db
    .updateTable('mail')
    .set({ state: 'failed', reason: 'readerLeft', content: null })
    .where('person_id', '=', personId)
    .where('state', 'in', ['waiting', 'sending'])
    .execute()
}

/**
 * Sends what waits for a person to a new address. What is about the change itself goes where it was to go.
 */
export const moveMailOf = async (tx: Transaction, personId: string, address: string): Promise<void> => {
  await tx.db
    .updateTable('mail')
    .set({ address })
    .where('person_id', '=', personId)
    .where('state', '=', 'waiting')
    .where('notice', 'not in', ['addressChange', 'addressChanging'])
    .execute()
}
