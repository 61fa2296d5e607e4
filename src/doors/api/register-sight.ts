import { recordsKind } from '#domain/rights/records-kind.ts'
import { mayAnywhere, type Person, type Verb } from '#domain/rights/right.ts'
import { fieldsOfMeasure } from '#fields/records/measure-reach.ts'
import type { Measure } from '#fields/records/measure.ts'
import { coverageOf, recordReachOf } from '#fields/records/record-reach.ts'
import type { FieldSet, Register } from '#fields/records/register.ts'
import { registers } from '#registers/index.ts'

/** What somebody sees of a register, on at least some of its records. */
export type RegisterSight = {
  register: Register
  fields: FieldSet
  parts: Readonly<Record<string, FieldSet>>
  measures: Readonly<Record<string, Measure>>
  may: (verb: Verb) => boolean
}

/** The registers of which somebody reads at least something, as far as they do. */
export const registersInSight = (person: Person): RegisterSight[] =>
  registers
    .filter(({ name }) => mayAnywhere(person, ['read', recordsKind(name)]))
    .map(register => {
      const covers = coveredBy(person, 'read', register)
      const parts = Object.entries(register.parts).map(
        ([part, { fields }]) => [part, fieldsAmong(fields, name => covers(`${part}.${name}`))] as const,
      )
      return {
        register,
        fields: fieldsAmong(register.fields, covers),
        parts: Object.fromEntries(parts.filter(([, fields]) => Object.keys(fields).length > 0)),
        measures: measuresAmong(register, covers),
        may: verb => mayAnywhere(person, [verb, recordsKind(register.name)]),
      }
    })

/** The fields that somebody can write by a verb: those that no rule makes. */
export const writtenFields = (person: Person, verb: Verb, register: Register): FieldSet => {
  const covers = coveredBy(person, verb, register)
  return fieldsAmong(register.fields, name => !register.fields[name]?.rule && covers(name))
}

/** The fields of the rows of a part that somebody can change. */
export const writtenRowFields = (
  person: Person,
  { parts, ...register }: Register,
  part: string,
): FieldSet => {
  const covers = coveredBy(person, 'change', { parts, ...register })
  return fieldsAmong(parts[part]?.fields ?? {}, name => covers(`${part}.${name}`))
}

type Covers = (field: string) => boolean

const coveredBy = (person: Person, verb: Verb, register: Register): Covers => {
  const reach = recordReachOf(person, register, verb)
  return field => coverageOf(reach, field) !== false
}

const fieldsAmong = (fields: FieldSet, covers: Covers): FieldSet =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => covers(name)))

// A breakdown can be left out of a question; what a measure counts by cannot.
const measuresAmong = (register: Register, covers: Covers): Record<string, Measure> =>
  Object.fromEntries(
    Object.entries(register.measures)
      .filter(([, measure]) => fieldsOfMeasure(register, measure, []).every(covers))
      .map(([name, measure]) => [
        name,
        {
          ...measure,
          by: measure.by.filter(each => fieldsOfMeasure(register, measure, [each]).every(covers)),
        },
      ]),
  )
