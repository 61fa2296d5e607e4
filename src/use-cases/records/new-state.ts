import { type Fault, Refusal } from '#domain/refusal.ts'
import type { Person } from '#domain/rights/right.ts'
import type { StateRow } from '#fields/records/record.ts'
import type { Register } from '#fields/records/register.ts'
import { newId } from '#store/engine/new-id.ts'

import { dayOf } from '../day-of.ts'

/** The state into which a record came, and the day; without one, today. */
export type StateOrder = { state: string; on?: string | undefined; why?: string | undefined }

/**
 * The row of a state that a person records. A state is true since a day that has come.
 * @throws Refusal inputInvalid (faults)
 */
export const newState = (
  { states }: Register,
  { state, on, why }: StateOrder,
  { person, now }: { person: Person; now: Date },
): StateRow => {
  const today = dayOf(now)
  const faults: Fault[] = [
    ...(Object.hasOwn(states, state) ? [] : [{ field: 'state', fault: 'notOneOf' } as const]),
    ...(on !== undefined && on > today ? [{ field: 'on', fault: 'dayAhead' } as const] : []),
  ]
  if (faults.length > 0) throw new Refusal('inputInvalid', { faults })
  return {
    id: newId(),
    state,
    on: on ?? today,
    ...(why && { why }),
    recordedAt: now,
    recordedBy: person.id,
  }
}
