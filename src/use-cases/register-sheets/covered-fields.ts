import { reaches } from '#domain/rights/reach.ts'
import { coverageOf, type RecordReach } from '#fields/records/record-reach.ts'
import { placeOfRecord } from '#fields/records/record-place.ts'
import type { RecordDraft } from '#fields/records/record.ts'
import type { FieldSet, Register } from '#fields/records/register.ts'
import type { RecordValues } from '#fields/records/values.ts'
import type { SheetFields } from '#reports/tables/records-table.ts'

/** The fields that a reach covers on at least some records: those that a sheet can have. */
export const sheetFieldsOf = (register: Register, reach: RecordReach): SheetFields => ({
  own: within(register.fields, name => coverageOf(reach, name) !== false),
  parts: Object.fromEntries(
    Object.entries(register.parts).flatMap(([part, { fields }]) => {
      const own = within(fields, name => coverageOf(reach, `${part}.${name}`) !== false)
      return Object.keys(own).length > 0 ? [[part, own] as const] : []
    }),
  ),
})

/** What a reach covers of one record; a field of a part is named `guests.email`. */
export const coveredOn = (
  register: Register,
  reach: RecordReach,
  record: RecordDraft,
): ((name: string) => boolean) => {
  const place = placeOfRecord(register, record)
  return name => {
    const scope = coverageOf(reach, name)
    return typeof scope === 'boolean' ? scope : reaches(scope, place)
  }
}

/** A record without what a reach does not cover. */
export const coveredRecord = <Each extends RecordDraft>(
  register: Register,
  reach: RecordReach,
  record: Each,
): Each => {
  const isCovered = coveredOn(register, reach, record)
  const pick = (values: RecordValues, nameOf: (name: string) => string): RecordValues =>
    Object.fromEntries(Object.entries(values).filter(([name]) => isCovered(nameOf(name))))
  return {
    ...record,
    values: pick(record.values, name => name),
    parts: Object.fromEntries(
      Object.entries(record.parts).flatMap(([part, rows]) => {
        const fields = Object.keys(register.parts[part]?.fields ?? {})
        if (!fields.some(name => isCovered(`${part}.${name}`))) return []
        return [
          [part, rows.map(row => ({ ...row, values: pick(row.values, name => `${part}.${name}`) }))] as const,
        ]
      }),
    ),
  }
}

const within = (fields: FieldSet, isWanted: (name: string) => boolean): FieldSet =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => isWanted(name)))
