import type { Language } from '#domain/language.ts'
import type { Fault } from '#domain/refusal.ts'
import { recordsKind } from '#domain/rights/records-kind.ts'
import type { Person } from '#domain/rights/right.ts'
import { sameJson } from '#domain/same-json.ts'
import {
  checkOverlap,
  checkRecord,
  type CheckResult,
  joinResults,
  overlapChecksOf,
} from '#fields/records/check-record.ts'
import { fieldPlace } from '#fields/records/piece-names.ts'
import { type RecordReference, referencesOf } from '#fields/records/record-references.ts'
import type { StoredRecord } from '#fields/records/record.ts'
import type { Register } from '#fields/records/register.ts'
import type { Reader } from '#store/engine/transaction.ts'
import { findTakenKeys } from '#store/records/key-rows.ts'
import { findOverlaps, type RowOverlap } from '#store/records/row-overlaps.ts'

import { recordContext } from './record-context.ts'

/** A record as it was, absent where it is new, and as it would become. */
export type PlannedRecord = { before?: StoredRecord; after: StoredRecord }

/** What is wrong with records as they would become, and what is only worth a warning, by their ids. */
type Judgements = ReadonlyMap<string, CheckResult>

/** Who changes records of which register, when, and in which language. */
export type ChangeContext = { person: Person; now: Date; register: Register; language: Language }

/**
 * Judges records as they would become: what they newly refer to must be there and in the person's sight,
 * their keys must be free, and the register's own checks must find nothing.
 */
export const judgeRecords = async (
  reader: Reader,
  question: ChangeContext,
  planned: readonly PlannedRecord[],
): Promise<Judgements> => {
  const results = await Promise.all([
    lostReferences(reader, question, planned),
    takenKeys(reader, question, planned),
    overlaps(reader, question, planned),
  ])
  const { register, language } = question
  return new Map(
    planned.map(({ after }) => [
      after.id,
      joinResults([
        ...results.flatMap(each => each.get(after.id) ?? []),
        checkRecord(register, after, language),
      ]),
    ]),
  )
}

type ResultsById = ReadonlyMap<string, readonly CheckResult[]>

const faultsById = (faults: readonly { id: string; fault: Fault }[]): ResultsById =>
  new Map(
    [...Map.groupBy(faults, ({ id }) => id)].map(([id, own]) => [
      id,
      [{ faults: own.map(({ fault }) => fault), warnings: [] }],
    ]),
  )

const lostReferences = async (
  reader: Reader,
  { person, now, register, language }: ChangeContext,
  planned: readonly PlannedRecord[],
): Promise<ResultsById> => {
  const references = planned.flatMap(each =>
    newReferences(register, each).map(reference => ({ id: each.after.id, reference })),
  )
  const lost: typeof references = []
  for (let from = 0; from < references.length; from += mostNames) {
    const some = references.slice(from, from + mostNames)
    const { isThere } = await recordContext(reader, person, now, {
      references: some.map(({ reference }) => reference),
    })
    for (const each of some) if (!isThere(each.reference.target, each.reference.id)) lost.push(each)
  }
  return faultsById(
    lost.map(({ id, reference: { field } }) => ({
      id,
      fault: { field: fieldPlace(register, field, language), fault: 'notFound' },
    })),
  )
}

/** How many names one question to the database finds for sure. */
const mostNames = 1000

// What a record referred to already may stay, also where the person no longer sees it. For itself a record is
// there, even in the trash.
const newReferences = (register: Register, { before, after }: PlannedRecord): RecordReference[] => {
  const stored = new Set(
    before && !isTakenBack({ before, after })
      ? referencesOf(register, before).map(({ target, id }) => `${target} ${id}`)
      : [],
  )
  stored.add(`${recordsKind(register.name)} ${after.id}`)
  return referencesOf(register, after).filter(({ target, id }) => !stored.has(`${target} ${id}`))
}

/** Whether a record comes out of the trash: then everything about it is looked at again. */
const isTakenBack = ({ before, after }: PlannedRecord): boolean =>
  before?.deletedAt !== undefined && after.deletedAt === undefined

const takenKeys = async (
  reader: Reader,
  { register, language }: ChangeContext,
  planned: readonly PlannedRecord[],
): Promise<ResultsById> => {
  const names = register.keys.flat()
  const changed = planned.filter(
    each =>
      !each.before ||
      isTakenBack(each) ||
      names.some(name => !sameJson(each.before?.values[name], each.after.values[name])),
  )
  if (changed.length === 0) return new Map()
  const taken = await findTakenKeys(
    reader,
    register,
    changed.map(({ after }) => after),
  )
  return faultsById(
    taken.map(({ id, key: [first = ''] }) => ({
      id,
      fault: { field: fieldPlace(register, first, language), fault: 'taken' },
    })),
  )
}

const overlaps = async (
  reader: Reader,
  question: ChangeContext,
  planned: readonly PlannedRecord[],
): Promise<ResultsById> => {
  const { register, language, person, now } = question
  const stored = new Map(
    planned.flatMap(each => (each.before && !isTakenBack(each) ? [[each.after.id, each.before]] : [])),
  )
  const results: { id: string; result: CheckResult }[] = []
  for (const check of overlapChecksOf(register)) {
    const isNew = (recordId: string, row: { id: string; values: unknown }) =>
      !stored.get(recordId)?.parts[check.part]?.some(each => sameJson(each, row))
    const records = planned.map(({ after }) => after)
    const rows = await findOverlaps(reader, register, check, records, isNew)
    if (rows.length === 0) continue
    const context = await recordContext(reader, person, now, {
      references: rowReferences(register, check.part, rows),
    })
    const writing = { language, contextIn: context.writing }
    results.push(
      ...rows.map(({ recordId, other }) => ({
        id: recordId,
        result: checkOverlap(register, check, other, writing),
      })),
    )
  }
  return new Map(
    [...Map.groupBy(results, ({ id }) => id)].map(([id, own]) => [id, own.map(({ result }) => result)]),
  )
}

const rowReferences = (register: Register, part: string, rows: readonly RowOverlap[]): RecordReference[] =>
  referencesOf(register, {
    values: {},
    parts: { [part]: rows.map(({ other }) => ({ id: '', values: other })) },
  })
