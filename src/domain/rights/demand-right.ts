import { Refusal } from '../refusal.ts'
import { type Deed, denialOf } from './denial.ts'
import type { Person, Right } from './right.ts'

/**
 * Demands that a person may do something with a record; without `fields` with all of its fields.
 * @throws Refusal notPermitted (denial)
 */
export const demandRight = (person: Person, right: Right, deed: Deed = {}): void => {
  const denial = denialOf(person, right, deed)
  if (denial) throw new Refusal('notPermitted', { person: person.name, denial })
}
