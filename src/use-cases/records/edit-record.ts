import type { Language } from '#domain/language.ts'
import type { Person } from '#domain/rights/right.ts'
import type { RecordWarning } from '#fields/records/check-record.ts'
import type { StoredRecord } from '#fields/records/record.ts'
import type { Transaction } from '#store/engine/transaction.ts'

import type { WriteResult } from '../use-case.ts'
import { demandRegister } from './demand-register.ts'
import type { ChangeContext } from './judge-records.ts'
import { demandRecord } from './record-rights.ts'
import { refuseRecordClash } from './refuse-record-clash.ts'
import { changeRecords } from './save-records.ts'

/** What became of a change: the version that the record has now, and what it is worth to warn of. */
export type EditedRecord = {
  id: string
  version: number
  changed: boolean
  warnings: readonly RecordWarning[]
}

/** Which record a person wants to change, and the version that they saw. */
export type EditOrder = {
  register: string
  id: string
  version: number
  language: Language
  why?: string | undefined
}

/** What people change of a record. */
export type RecordEdit = Partial<Pick<StoredRecord, 'values' | 'parts' | 'states'>>

/**
 * Changes one record by `edit`, which says what becomes of it.
 * @throws Refusal notFound, clash (who, when), notPermitted (denial), inputInvalid (faults), and all that
 * `edit` throws
 */
export const editRecord = async (
  { tx, person, now }: { tx: Transaction; person: Person; now: Date },
  order: EditOrder,
  edit: (record: StoredRecord, question: ChangeContext) => RecordEdit | Promise<RecordEdit>,
): Promise<WriteResult<EditedRecord>> => {
  const register = demandRegister(order.register)
  const question = { person, now, register, language: order.language }
  const before = await demandRecord(tx, person, register, order.id)
  if (before.version !== order.version) await refuseRecordClash(tx, before.id)
  const after = { ...before, ...(await edit(before, question)), changedAt: now, changedBy: person.id }
  const { records, warnings, notes } = await changeRecords(tx, question, [{ before, after, why: order.why }])
  const version = records[0]?.version ?? before.version
  return { answer: { id: before.id, version, changed: records.length > 0, warnings }, audit: notes }
}
