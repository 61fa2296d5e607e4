import { coverageOf, type RecordReach } from '#fields/records/record-reach.ts'
import type { FieldSet, Register } from '#fields/records/register.ts'
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

const within = (fields: FieldSet, isWanted: (name: string) => boolean): FieldSet =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => isWanted(name)))
