import type { Fault, FaultWithoutField } from '#domain/refusal.ts'

import { inputFaults } from '../input-faults.ts'
import { completeValues, type ReadValues } from './complete-values.ts'
import { faultOfChoice } from '../kinds/choice.ts'
import type { FieldSet, RegisterField } from './register.ts'
import type { RecordValues } from './values.ts'

/**
 * The values that JSON gives by field name, laid over the stored ones, or every fault at its place in it.
 * A field that is absent stays as it is; one that is null is removed. A choice that is not offered on this
 * day is refused, unless it was stored already.
 */
export const readRecordValues = (
  fields: FieldSet,
  stored: RecordValues,
  input: Readonly<Record<string, unknown>>,
  today?: string,
): ReadValues => {
  const faults: Fault[] = []
  const values: Record<string, unknown> = { ...stored }
  for (const [name, json] of Object.entries(input)) {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined
    if (!field || field.rule) faults.push({ field: name, fault: 'unknown' })
    else if (json === null || json === undefined) values[name] = undefined
    else {
      const read = field.kind.schema.safeParse(json)
      const fault =
        read.success && today !== undefined
          ? faultOfNewChoice(field, stored[name], read.data, today)
          : undefined
      if (fault) faults.push({ ...fault, field: name })
      else if (read.success) values[name] = read.data
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

/** Why a value has a choice that is not offered on a day, and was not stored before. */
const faultOfNewChoice = (
  { kind }: RegisterField,
  stored: unknown,
  value: unknown,
  today: string,
): FaultWithoutField | undefined => {
  const [widget] = kind.pieces.map(piece => piece.widget)
  if (!widget || !('choices' in widget)) return undefined
  const before = stored === undefined ? [] : kind.codes(stored)
  const codes = kind.codes(value).filter(code => !before.includes(code))
  return widget.choices
    .filter(({ code }) => codes.includes(code))
    .map(choice => faultOfChoice(choice, today))
    .find(fault => fault !== undefined)
}
