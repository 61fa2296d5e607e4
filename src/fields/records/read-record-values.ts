import type { Fault } from '#domain/refusal.ts'

import { inputFaults } from '../input-faults.ts'
import { completeValues, type ReadValues } from './complete-values.ts'
import type { FieldSet } from './register.ts'
import type { RecordValues } from './values.ts'

/**
 * The values that JSON gives by field name, laid over the stored ones, or every fault at its place in it.
 * A field that is absent stays as it is; one that is null is removed.
 */
export const readRecordValues = (
  fields: FieldSet,
  stored: RecordValues,
  input: Readonly<Record<string, unknown>>,
): ReadValues => {
  const faults: Fault[] = []
  const values: Record<string, unknown> = { ...stored }
  for (const [name, json] of Object.entries(input)) {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined
    if (!field || field.rule) faults.push({ field: name, fault: 'unknown' })
    else if (json === null || json === undefined) values[name] = undefined
    else {
      const read = field.kind.schema.safeParse(json)
      if (read.success) values[name] = read.data
      else
        faults.push(
          ...inputFaults(read.error.issues).map(fault => ({
            ...fault,
            field: fault.field === '' ? name : `${name}.${fault.field}`,
          })),
        )
    }
  }
  return completeValues(fields, stored, values, { faults, missingAt: name => name })
}
