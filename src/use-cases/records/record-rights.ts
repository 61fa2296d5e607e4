import { Refusal } from '#domain/refusal.ts'
import { demandRight } from '#domain/rights/demand-right.ts'
import { reaches } from '#domain/rights/reach.ts'
import { recordsKind } from '#domain/rights/records-kind.ts'
import { fieldsOf, mayEverywhere, type Person, type Right, scopeOf, type Verb } from '#domain/rights/right.ts'
import { fieldsOfTexts } from '#fields/records/piece-names.ts'
import { placeOfRecord } from '#fields/records/record-place.ts'
import { type RecordReach, recordReachOf } from '#fields/records/record-reach.ts'
import type { RecordDraft, StoredRecord } from '#fields/records/record.ts'
import type { FieldSet, Register } from '#fields/records/register.ts'
import { rightsRules } from '#registers/rights-rules.ts'
import { findRecord } from '#store/records/read-record.ts'
import type { Reader } from '#store/engine/transaction.ts'

import type { FactsInput } from './record-input.ts'
import { sightOf } from './record-sight.ts'

/** A function that tells how far a person reads each register. */
export const reachOf =
  (person: Person) =>
  (register: Register): RecordReach =>
    recordReachOf(person, register)

/** Whether a person reads a record at all. */
export const isInSight = (person: Person, register: Register, record: RecordDraft): boolean => {
  const scope = scopeOf(person, ['read', recordsKind(register.name)])
  return scope === true || reaches(scope, placeOfRecord(register, record))
}

/**
 * The record with this id, also from the trash.
 * @throws Refusal notFound where there is none, or the person does not reach it
 */
export const demandRecordAnywhere = async (
  reader: Reader,
  person: Person,
  register: Register,
  id: string,
): Promise<StoredRecord> => {
  const record = await findRecord(reader, register, id)
  if (!record || !isInSight(person, register, record)) throw new Refusal('notFound')
  return record
}

/**
 * The record with this id.
 * @throws Refusal notFound where there is none, the person does not reach it, or it is in the trash
 */
export const demandRecord = async (
  reader: Reader,
  person: Person,
  register: Register,
  id: string,
): Promise<StoredRecord> => {
  const record = await demandRecordAnywhere(reader, person, register, id)
  if (record.deletedAt) throw new Refusal('notFound')
  return record
}

/**
 * Demands that a person may do something with a record, as it was and as it becomes: nobody moves one out of
 * their own reach, or into it. Without `fields` the right must be to all of them.
 * @throws Refusal notPermitted (denial)
 */
export const demandRecordRight = (
  person: Person,
  register: Register,
  verb: Verb,
  { drafts, fields }: { drafts: readonly RecordDraft[]; fields?: readonly string[] },
): void => {
  const right: Right = [verb, recordsKind(register.name)]
  // Where a record stands takes long to say, and matters only to a right that has limits.
  if (mayEverywhere(person, right)) return
  for (const draft of drafts) {
    const place = placeOfRecord(register, draft)
    const use = { place, ...(fields && { fields: wholeParts(person, right, fields) }) }
    demandRight(person, right, use, rightsRules)
  }
}

/**
 * Demands that a person sees each fact of a record that an order names, before anything is compared: whether
 * it is what is stored already would tell a hidden one. `part` is that whose row the order is about.
 * @throws Refusal notPermitted (denial)
 */
export const demandSeenFacts = (
  { person, register }: { person: Person; register: Register },
  record: StoredRecord,
  { texts = {}, values = {} }: FactsInput,
  part?: string,
): void => {
  const fields: FieldSet = (part === undefined ? register : register.parts[part])?.fields ?? {}
  const named = [...fieldsOfTexts(fields, texts), ...Object.keys(values)]
  const { covers } = sightOf(person, register, record)
  const hidden = named
    .map(name => (part === undefined ? name : `${part}.${name}`))
    .filter(name => !covers(name))
  if (hidden.length > 0) demandRecordRight(person, register, 'change', { drafts: [record], fields: hidden })
}

/** The names of fields as the person's rights have them: a right to a part is one to each of its fields. */
const wholeParts = (person: Person, right: Right, fields: readonly string[]): string[] => {
  const covered = fieldsOf(person, right)
  if (covered === true) return [...fields]
  return [
    ...new Set(
      fields.map(field => {
        const [part = field] = field.split('.')
        return covered.has(part) ? part : field
      }),
    ),
  ]
}
