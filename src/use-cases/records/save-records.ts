import { type Fault, Refusal } from '#domain/refusal.ts'
import type { Verb } from '#domain/rights/right.ts'
import type { RecordWarning } from '#fields/records/check-record.ts'
import { presentRecord } from '#fields/records/present-record.ts'
import { changedFieldNames, changeOfRecord, type RecordChange } from '#fields/records/record-changes.ts'
import type { StoredRecord } from '#fields/records/record.ts'
import type { AuditNote } from '#store/log/audit.ts'
import type { Transaction } from '#store/engine/transaction.ts'
import { keepTotals } from '#store/records/measure-totals.ts'
import type { RecordPair } from '#store/records/record-row.ts'
import { insertRecords, updateRecords } from '#store/records/write-records.ts'

import { type Judgements, judgeRecords, type ChangeContext } from './judge-records.ts'
import { type ChangeReason, recordNote } from './record-notes.ts'
import { recordName } from './record-name.ts'
import { demandRecordRight } from './record-rights.ts'
import { refuseRecordClash } from './refuse-record-clash.ts'

/** Records as they are stored now, what they warn of, and the notes for the log. */
export type SavedRecords = {
  records: readonly StoredRecord[]
  warnings: readonly RecordWarning[]
  notes: readonly AuditNote[]
}

/** A new record, and where it comes from. */
export type NewRecord = { record: StoredRecord } & ChangeReason

/** A record as it was and as it becomes, and why. */
export type ChangedRecord = RecordPair & ChangeReason

/**
 * Stores new records, each judged as it would be.
 * @throws Refusal notPermitted (denial), inputInvalid (faults)
 */
export const addRecords = async (
  tx: Transaction,
  question: ChangeContext,
  newRecords: readonly NewRecord[],
): Promise<SavedRecords> => {
  const { person, register, now } = question
  const planned = newRecords.map(({ record, ...reason }) => {
    const after = presentRecord(register, record)
    const change = changeOfRecord(register, undefined, after) ?? { before: {}, after: {} }
    const fields = changedFieldNames(register, change).filter(name => name !== 'state')
    demandRecordRight(person, register, 'create', { drafts: [after], fields })
    return { after, change, reason }
  })
  const judgements = await judgeRecords(tx, question, planned)
  refuseFaults(judgements)
  const records = await insertRecords(
    tx,
    register,
    planned.map(({ after }) => after),
    now.getFullYear(),
  )
  await keepTotals(tx, register, [], records)
  return {
    records,
    warnings: warningsOf(judgements),
    notes: planned.map(({ after, change, reason }, i) =>
      recordNote(register, records[i] ?? after, { ...change, isNew: true }, reason),
    ),
  }
}

/**
 * Stores records as they become; those that do not differ are left out.
 * The person needs the right for each record as it was and as it becomes, and for each field that changes.
 * @throws Refusal notPermitted (denial), inputInvalid (faults), clash (who, when), recordsClash (names)
 */
export const changeRecords = async (
  tx: Transaction,
  question: ChangeContext,
  changed: readonly ChangedRecord[],
): Promise<SavedRecords> => {
  const { register } = question
  const planned = changed.flatMap(({ before, after: draft, ...reason }) => {
    const after = presentRecord(register, draft)
    const change = changeOfRecord(register, before, after)
    if (!change) return []
    demandChange(question, { before, after }, change)
    return [{ before, after, change, reason }]
  })
  if (planned.length === 0) return { records: [], warnings: [], notes: [] }
  const judgements = await judgeRecords(
    tx,
    question,
    planned.filter(({ after }) => !after.deletedAt),
  )
  refuseFaults(judgements)
  const staleIds = await updateRecords(tx, register, planned)
  if (staleIds.length > 0) await refuseStale(tx, question, planned, staleIds)
  const present = (records: readonly StoredRecord[]) => records.filter(({ deletedAt }) => !deletedAt)
  const records = planned.map(({ before, after }) => ({ ...after, version: before.version + 1 }))
  await keepTotals(tx, register, present(planned.map(({ before }) => before)), present(records))
  return {
    records,
    warnings: warningsOf(judgements),
    notes: planned.map(({ after, change, reason }) =>
      recordNote(register, after, { ...change, isNew: false }, reason),
    ),
  }
}

/**
 * Demands the right to change a record so. To put it into the trash and to take it out again needs the right
 * to delete it, with all its fields.
 * @throws Refusal notPermitted (denial)
 */
export const demandChange = (
  { person, register }: ChangeContext,
  { before, after }: RecordPair,
  change: RecordChange,
): void => {
  const verb: Verb = change.after.isInTrash === undefined ? 'change' : 'delete'
  demandRecordRight(person, register, verb, {
    drafts: [before, after],
    ...(verb === 'change' && { fields: changedFieldNames(register, change) }),
  })
}

const refuseFaults = (judgements: Judgements): void => {
  const faults: Fault[] = [...judgements.values()].flatMap(each => [...each.faults])
  if (faults.length > 0) throw new Refusal('inputInvalid', { faults })
}

const warningsOf = (judgements: Judgements): RecordWarning[] =>
  [...judgements.values()].flatMap(({ warnings }) => [...warnings])

/**
 * Refuses a change of records that others have changed meanwhile.
 * @throws Refusal clash (who, when), recordsClash (names)
 */
export const refuseStale = async (
  tx: Transaction,
  { register, language }: Pick<ChangeContext, 'register' | 'language'>,
  planned: readonly RecordPair[],
  staleIds: readonly string[],
): Promise<never> => {
  const [first] = staleIds
  if (planned.length === 1 && first !== undefined) return refuseRecordClash(tx, first)
  const names = planned.flatMap(({ before }) =>
    staleIds.includes(before.id) ? [recordName(register, before, language)] : [],
  )
  throw new Refusal('recordsClash', { names: names.join(', ') })
}
