import type { Right } from '#domain/rights/right.ts'
import type { ExamPlace, RightsWorld } from './rights-world.ts'

/** A right that a use-case asks for at its place, and the fields that it changes; absent for all of them. */
export type Demand = { right: Right; fields?: readonly string[]; isNew?: true }

/**
 * How the exam tries a use-case: its input, what it finds, and what it asks for there. `person` is somebody
 * else, `oneself` the account of who asks, `changes` what somebody else changed, and `nothing` no record. `mayName` says that
 * whoever has the right reads the names of the people in it.
 */
export type ExamCase = {
  input: (place: ExamPlace, world: RightsWorld) => unknown
  finds?: 'plan' | 'person' | 'oneself' | 'changes' | 'nothing'
  demands?: readonly Demand[]
  mayName?: true
}
