import type { Fault } from '#domain/refusal.ts'
import { sameJson } from '#domain/same-json.ts'
import type { LocalizedText } from '#domain/text.ts'

import { keepSource } from '../kinds/localized-text.ts'
import { pieceNamesOf } from './piece-names.ts'
import type { FieldSet, RegisterField } from './register.ts'
import type { RecordValues } from './values.ts'

/** Values of a record that can be stored, or every fault at its field. */
export type ReadValues = { values: RecordValues } | { faults: readonly Fault[] }

/** What was wrong so far, and where a form shows that a field is missing. */
type Reading = { faults: readonly Fault[]; missingAt: (name: string, field: RegisterField) => string }

/**
 * The values as they are stored: localized texts keep their source, empty fields are absent, and computed
 * fields are made. Otherwise the faults, those of missing fields among them.
 */
export const completeValues = (
  fields: FieldSet,
  stored: RecordValues,
  values: RecordValues,
  { faults, missingAt }: Reading,
): ReadValues => {
  const typed: Record<string, unknown> = {}
  const missing: Fault[] = []
  const hasFault = (name: string, field: RegisterField) => {
    const places = [name, ...pieceNamesOf(name, field)]
    return faults.some(fault => places.includes(fault.field) || fault.field.startsWith(`${name}.`))
  }
  for (const [name, field] of Object.entries(fields)) {
    if (field.rule) continue
    const value = keepStored(field, stored[name], values[name])
    if (value !== undefined) typed[name] = value
    else if (field.isRequired && !hasFault(name, field))
      missing.push({ field: missingAt(name, field), fault: 'missing' })
  }
  const allFaults = [...faults, ...missing]
  return allFaults.length > 0 ? { faults: allFaults } : { values: withComputed(fields, typed) }
}

/** The values with those that rules make from them, in the order of the fields. */
const withComputed = (fields: FieldSet, values: RecordValues): RecordValues => {
  const whole: Record<string, unknown> = { ...values }
  for (const [name, { rule }] of Object.entries(fields)) {
    if (!rule) continue
    const value = rule(whole)
    if (value === undefined) delete whole[name]
    else whole[name] = value
  }
  return whole
}

// The same object stays where nothing differs, so that a comparison is quick.
const keepStored = ({ kind }: RegisterField, stored: unknown, value: unknown): unknown => {
  if (value === undefined || value === stored) return value
  const next =
    kind.name === 'localizedText'
      ? keepSource(stored as LocalizedText | undefined, value as LocalizedText)
      : value
  return sameJson(stored, next) ? stored : next
}
