import { type Fault, Refusal } from '#domain/refusal.ts'
import type { Verb } from '#domain/rights/right.ts'
import type { RecordWarning } from '#fields/records/check-record.ts'
import { presentRecord } from '#fields/records/present-record.ts'
import { changedFieldNames, changeOfRecord, type RecordChange } from '#fields/records/record-changes.ts'
import type { StoredRecord } from '#fields/records/record.ts'
import type { Register } from '#fields/records/register.ts'
import type { AuditNote } from '#store/log/audit.ts'
import type { Transaction } from '#store/engine/transaction.ts'
import { keepTotals } from '#store/records/measure-totals.ts'
import type { RecordPair } from '#store/records/record-row.ts'
import { insertRecords, updateRecords } from '#store/records/write-records.ts'

import { type ChangeContext, judgeRecords, type PlannedRecord } from './judge-records.ts'
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
  const { person, register } = question
  const drafts = newRecords.map(({ record, ...reason }) => ({
    after: presentRecord(register, record),
    reason,
  }))
  const planned = plannedChanges(register, drafts)
  for (const { after, change } of planned) {
    const fields = changedFieldNames(register, change).filter(name => name !== 'state')
    demandRecordRight(person, register, 'create', { drafts: [after], fields })
  }
  const warnings = await demandSound(tx, question, planned)
  return { ...(await storeChanges(tx, question, planned)), warnings }
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
  const planned = plannedChanges(
    register,
    changed.map(({ before, after, ...reason }) => ({
      before,
      after: presentRecord(register, after),
      reason,
    })),
  )
  for (const { before, after, change } of planned)
    if (before) demandChange(question, { before, after }, change)
  const warnings = await demandSound(tx, question, planned)
  return { ...(await storeChanges(tx, question, planned)), warnings }
}

/**
 * Stores records that the person may store so, new ones and others, with as few statements as one. They are
 * judged once more, since others may have changed something after they were planned.
 * @throws Refusal inputInvalid (faults), clash (who, when), recordsClash (names)
 */
export const savePlanned = async (
  tx: Transaction,
  question: ChangeContext,
  planned: readonly (PlannedRecord & { reason: ChangeReason })[],
): Promise<SavedRecords> => {
  const warnings = await demandSound(tx, question, planned)
  return {
    ...(await storeChanges(tx, question, plannedChanges(question.register, planned))),
    warnings,
  }
}

type PlannedChange = PlannedRecord & { change: RecordChange; reason: ChangeReason }

const plannedChanges = (
  register: Register,
  drafts: readonly (PlannedRecord & { reason: ChangeReason })[],
): PlannedChange[] =>
  drafts.flatMap(draft => {
    const change = changeOfRecord(register, draft.before, draft.after)
    return change ? [{ ...draft, change }] : []
  })

const storeChanges = async (
  tx: Transaction,
  question: ChangeContext,
  planned: readonly PlannedChange[],
): Promise<Omit<SavedRecords, 'warnings'>> => {
  const { register, now } = question
  const news = planned.filter(({ before }) => !before)
  const changes = planned.flatMap(({ before, ...rest }) => (before ? [{ ...rest, before }] : []))
  const added = await insertRecords(
    tx,
    register,
    news.map(({ after }) => after),
    now.getFullYear(),
  )
  const staleIds = await updateRecords(tx, register, changes)
  if (staleIds.length > 0) await refuseStale(tx, question, changes, staleIds)
  const changed = changes.map(({ before, after }) => ({ ...after, version: before.version + 1 }))
  const records = [...added, ...changed]
  const present = (all: readonly StoredRecord[]) => all.filter(({ deletedAt }) => !deletedAt)
  await keepTotals(tx, register, present(changes.map(({ before }) => before)), present(records))
  const notes = [...news, ...changes].map(({ after, change, reason, ...rest }, i) =>
    recordNote(register, records[i] ?? after, { ...change, isNew: !('before' in rest) }, reason),
  )
  return { records, notes }
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

/**
 * What records as they would become are warned of.
 * @throws Refusal inputInvalid (faults)
 */
const demandSound = async (
  tx: Transaction,
  question: ChangeContext,
  planned: readonly PlannedRecord[],
): Promise<RecordWarning[]> => {
  const judged = planned.filter(({ after }) => !after.deletedAt)
  const results = [...(await judgeRecords(tx, question, judged)).values()]
  const faults: Fault[] = results.flatMap(each => [...each.faults])
  if (faults.length > 0) throw new Refusal('inputInvalid', { faults })
  return results.flatMap(({ warnings }) => [...warnings])
}

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
