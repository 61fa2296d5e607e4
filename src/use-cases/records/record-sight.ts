import { reaches } from '#domain/rights/reach.ts'
import { recordsKind } from '#domain/rights/records-kind.ts'
import { fieldsOf, mayAnywhere, type Person } from '#domain/rights/right.ts'
import { placeOfRecord } from '#fields/records/record-place.ts'
import { coverageOf, type RecordReach, recordReachOf } from '#fields/records/record-reach.ts'
import type { PartRow, StoredRecord } from '#fields/records/record.ts'
import type { Register } from '#fields/records/register.ts'

/** What a person sees of a record. */
export type RecordSightOf = {
  /** Whether they see a field; one of a part is named `guests.email`. */
  covers: (field: string) => boolean
  /** Whether they see who changed what, and why. */
  seesHistory: boolean
}

/** What a person sees of a record, or of a copy of it to take along where that is the reach. */
export const sightOf = (
  person: Person,
  register: Register,
  record: StoredRecord,
  reach: RecordReach = recordReachOf(person, register),
): RecordSightOf => {
  const place = placeOfRecord(register, record)
  return {
    covers: field => reaches(coverageOf(reach, field), place),
    seesHistory: mayAnywhere(person, ['read', 'history']),
  }
}

/** A record with the facts that somebody sees, and no others. */
export const maskRecord = (
  { fields, parts }: Register,
  record: StoredRecord,
  { covers, seesHistory }: RecordSightOf,
): StoredRecord => {
  const { dueOn, due, ...rest } = record
  const masked = {
    ...rest,
    ...(covers('dueOn') && { ...(dueOn !== undefined && { dueOn }), ...(due !== undefined && { due }) }),
    values: pick(record.values, Object.keys(fields).filter(covers)),
    parts: Object.fromEntries(
      Object.entries(parts).flatMap(([part, { fields: ofPart }]) => {
        const names = Object.keys(ofPart).filter(name => covers(`${part}.${name}`))
        const rows = (record.parts[part] ?? []).map(({ id, values }): PartRow => ({
          id,
          values: pick(values, names),
        }))
        return names.length > 0 ? [[part, rows] as const] : []
      }),
    ),
  }
  if (seesHistory) return masked
  const { deletedBy: _, ...others } = masked
  return {
    ...others,
    createdBy: '',
    changedBy: '',
    states: record.states.map(({ why: __, ...state }) => ({ ...state, recordedBy: '' })),
  }
}

/** What a person may do with a record. */
export type RecordRights = {
  /** The fields and parts that they may change: all of them, or those with these names. */
  change: true | readonly string[]
  recordState: boolean
  delete: boolean
}

/** What a person may do with a record as it is. */
export const recordRights = (person: Person, register: Register, record: StoredRecord): RecordRights => {
  const kind = recordsKind(register.name)
  const place = placeOfRecord(register, record)
  const own: Person = {
    ...person,
    grants: person.grants.filter(({ where }) => !where || reaches([where], place)),
  }
  const change = fieldsOf(own, ['change', kind])
  return {
    change: change === true ? true : [...change],
    recordState: change === true || change.has('state'),
    delete: fieldsOf(own, ['delete', kind]) === true,
  }
}

const pick = (values: StoredRecord['values'], names: readonly string[]): StoredRecord['values'] =>
  Object.fromEntries(names.flatMap(name => (name in values ? [[name, values[name]]] : [])))
