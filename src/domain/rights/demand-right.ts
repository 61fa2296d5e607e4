import { Refusal } from '../refusal.ts'
import { type RightUse, denialOf } from './denial.ts'
import type { Person, Right } from './right.ts'

/**
 * Demands that a person may do something with a record; without `fields` with all of its fields.
 * @throws Refusal notPermitted (denial)
 */
export const demandRight = (person: Person, right: Right, use: RightUse = {}): void => {
  const denial = denialOf(person, right, use)
  if (denial) throw new Refusal('notPermitted', { person: person.name, denial })
}
