import { refuseClash } from '#store/log/clash.ts'
import type { Transaction } from '#store/engine/transaction.ts'

/**
 * Refuses a change that names an old version of a record. Who changed it and when are no facts of the record,
 * so they are told however far the person reads it.
 * @throws Refusal clash (who, when)
 */
export const refuseRecordClash = (tx: Transaction, id: string): Promise<never> =>
  refuseClash({ ...tx, scope: true }, id, id)
