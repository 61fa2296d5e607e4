import type { StoredRecord } from '#fields/records/record.ts'
import type { Register } from '#fields/records/register.ts'

/**
 * The state that the next move leads to: the one that meets the next deadline, else the next in the order of
 * the register. Undefined where the work is done.
 */
export const nextStateOf = (
  { states, deadlines }: Pick<Register, 'states' | 'deadlines'>,
  { state, due }: Pick<StoredRecord, 'state' | 'due'>,
): string | undefined => {
  const met = due === undefined ? undefined : deadlines[due]?.met
  const meeting = met && 'among' in met && met.field === 'state' ? met.among[0] : undefined
  if (meeting !== undefined && meeting !== state) return meeting
  if (isOver(states[state]?.shape)) return undefined
  const names = Object.keys(states)
  return names.slice(names.indexOf(state) + 1).find(name => states[name]?.shape !== 'ended')
}

const isOver = (shape: string | undefined): boolean => shape === 'done' || shape === 'ended'
