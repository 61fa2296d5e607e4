import type { Criterion } from '#fields/records/criterion.ts'
import type { DatedDeadline } from '#fields/records/next-deadline.ts'
import type { Register } from '#fields/records/register.ts'

import { daysFrom } from '../nearness.ts'

/** How many days a state came after the day on which it was due; below zero where it was early. */
export const againstDue = (
  { deadlines: declared }: Pick<Register, 'deadlines'>,
  deadlines: readonly DatedDeadline[],
  { state, on }: { state: string; on: string },
): number | undefined => {
  const due = deadlines.find(({ name }) => isMetByState(declared[name]?.met, state))
  return due && daysFrom(due.day, on)
}

const isMetByState = (criterion: Criterion | undefined, state: string): boolean =>
  criterion !== undefined &&
  'among' in criterion &&
  criterion.field === 'state' &&
  criterion.among[0] === state
