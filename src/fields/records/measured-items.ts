import { partyWithCode } from '#domain/parties/parties.ts'

import { comparedText } from './criterion-fact.ts'
import type { FieldSet, Register } from './register.ts'
import { groupText } from './measure-rules.ts'
import type { Measure } from './measure.ts'
import type { RecordSegment } from './record-segments.ts'
import type { StoredRecord } from './record.ts'
import type { RecordValues } from './values.ts'
import { stateNamed } from './criterion.ts'

/** What a measure counts: a record, or a row of its part with the facts of its record. */
export type MeasuredItem = { record: StoredRecord; values: RecordValues }

/** The fields that a measure can name: those of the register, and those of its part named after it. */
export const measuredFields = (register: Register, { part }: Pick<Measure, 'part'>): FieldSet =>
  part === undefined
    ? register.fields
    : {
        ...register.fields,
        ...Object.fromEntries(
          Object.entries(register.parts[part]?.fields ?? {}).map(([name, field]) => [
            `${part}.${name}`,
            field,
          ]),
        ),
      }

/** What a measure counts of a record. */
export const measuredItems = ({ part }: Pick<Measure, 'part'>, record: StoredRecord): MeasuredItem[] =>
  part === undefined
    ? [{ record, values: record.values }]
    : (record.parts[part] ?? []).map(({ values }) => ({
        record,
        values: {
          ...record.values,
          ...Object.fromEntries(Object.entries(values).map(([name, value]) => [`${part}.${name}`, value])),
        },
      }))

/** The day that a name means; of a state, each day on which the record came into it. */
export const itemDays = (fields: FieldSet, { record, values }: MeasuredItem, name: string): string[] => {
  const state = stateNamed(name)
  if (state !== undefined) return record.states.filter(row => row.state === state).map(({ on }) => on)
  const day = dayFact(record, name) ?? cellOf(fields, values, name, ['date'])
  return typeof day === 'string' ? [day] : []
}

const dayFact = (record: StoredRecord, name: string): string | undefined => {
  switch (name) {
    case 'stateOn':
      return record.stateOn
    case 'dueOn':
      return record.dueOn
    case 'createdAt':
    case 'changedAt':
      return comparedText('timestamptz', record[name].toISOString())
    default:
      return undefined
  }
}

/**
 * The number of a field as a decimal text, with its currency where it is money; undefined where it is empty.
 */
export const itemAmount = (
  fields: FieldSet,
  { values }: MeasuredItem,
  name: string,
): { amount: string; currency?: string } | undefined => {
  const amount = cellOf(fields, values, name, ['numeric', 'integer'])
  if (typeof amount !== 'string' && typeof amount !== 'number') return undefined
  const currency = cellOf(fields, values, name, ['text'])
  return { amount: String(amount), ...(typeof currency === 'string' && { currency }) }
}

/** The text of a breakdown for an item in one of its states; empty where it has no value. */
export const itemGroup = (
  fields: FieldSet,
  { values }: MeasuredItem,
  name: string,
  segment: RecordSegment,
): string => {
  if (name === 'state') return segment.state ?? ''
  const party = regionParty(fields, name)
  const field = fields[party ?? name]
  const value = values[party ?? name]
  if (!field || value === undefined) return ''
  const codes = field.kind.codes(value)
  return groupText(party === undefined ? codes : codes.map(code => partyWithCode(code)?.region ?? ''))
}

/** The field with the Party whose region a breakdown names: `party` of `party.region`. */
export const regionParty = (fields: FieldSet, name: string): string | undefined =>
  name.endsWith('.region') && !fields[name] ? name.slice(0, -'.region'.length) : undefined

const cellOf = (fields: FieldSet, values: RecordValues, name: string, types: readonly string[]): unknown => {
  const value = values[name]
  const kind = fields[name]?.kind
  if (!kind || value === undefined) return undefined
  const place = kind.columns.findIndex(({ type }) => types.includes(type))
  return kind.toCells(value)[place] ?? undefined
}
