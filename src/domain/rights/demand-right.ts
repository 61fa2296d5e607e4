import { Refusal } from '../refusal.ts'
import { denialOf, type RightUse } from './denial.ts'
import type { JacanaRight, Person, Right } from './right.ts'
import { jacanaRules, type RightsRules } from './rights-rules.ts'

/**
 * Demands that a person may do something with a record; without `fields` with all of its fields.
 * A right to records of a register needs the rules that know registers.
 * @throws Refusal notPermitted (denial)
 */
export function demandRight(person: Person, right: JacanaRight, use?: RightUse): void
export function demandRight(person: Person, right: Right, use: RightUse, rules: RightsRules): void
export function demandRight(
  person: Person,
  right: Right,
  use: RightUse = {},
  rules: RightsRules = jacanaRules,
): void {
  const denial = denialOf(person, right, use, rules)
  if (denial) throw new Refusal('notPermitted', { person: person.name, denial })
}
