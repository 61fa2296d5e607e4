import { demandRight } from '#domain/rights/demand-right.ts'
import { recordsKind } from '#domain/rights/records-kind.ts'
import { mayAnywhere, type Person, type Verb } from '#domain/rights/right.ts'
import { coverageOf, recordReachOf } from '#fields/records/record-reach.ts'
import type { FieldSet, Register } from '#fields/records/register.ts'
import { rightsRules } from '#registers/rights-rules.ts'

/** Whether a person may do something with at least one record of a register. */
export const mayInRegister = (person: Person, verb: Verb, { name }: Pick<Register, 'name'>): boolean =>
  mayAnywhere(person, [verb, recordsKind(name)])

/** A function that tells whether a person's right covers a field or a part on at least some records. */
export const fieldsWithin = (
  person: Person,
  verb: Verb,
  register: Register,
): ((field: string) => boolean) => {
  const reach = recordReachOf(person, register, verb)
  return field => coverageOf(reach, field) !== false
}

/**
 * Demands that a person may do something with at least one record of a register.
 * @throws Refusal notPermitted (denial)
 */
export const demandRegisterRight = (person: Person, verb: Verb, { name }: Pick<Register, 'name'>): void => {
  if (!mayInRegister(person, verb, { name })) demandRight(person, [verb, recordsKind(name)], {}, rightsRules)
}

/** The fields that forms can ask for: those that no rule makes, without files, which no form sends yet. */
export const askableFields = (fields: FieldSet, may: (field: string) => boolean): FieldSet =>
  Object.fromEntries(
    Object.entries(fields).filter(
      ([name, { rule, kind }]) =>
        !rule && may(name) && !kind.columns.some(({ refersTo }) => refersTo === 'file'),
    ),
  )
