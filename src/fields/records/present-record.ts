import { nextDeadline } from './next-deadline.ts'
import type { StateRow, StoredRecord } from './record.ts'
import type { Register } from './register.ts'

/** A record whose present state and next deadline are those that follow from its facts. */
export const presentRecord = (register: Register, record: StoredRecord): StoredRecord => {
  const { dueOn: _, due: __, ...rest } = record
  const last = record.states.at(-1)
  const present = { ...rest, ...(last && { state: last.state, stateOn: last.on }) }
  return { ...present, ...nextDeadline(register, present) }
}

/** The states in the order in which they became true; of one day, in that in which they were recorded. */
export const statesInOrder = (states: readonly StateRow[]): StateRow[] =>
  states.toSorted((one, other) => (one.on < other.on ? -1 : Number(one.on > other.on)))
