import type { EditState } from './edit-states.ts'

/** The decision on an edit; `open` where there is none yet. */
export type Decision = 'accepted' | 'refused' | 'open'

/** The state of an edit for the person who decides. `done` and `gone` no longer need a decision. */
export type DecisionState = Decision | 'done' | 'gone'

/**
 * The decision state of an edit. It needs no decision where the plan already says so, or no longer has the
 * place.
 */
export const decisionState = (edit: EditState | undefined, decision: Decision = 'open'): DecisionState => {
  const state = edit?.state ?? 'gone'
  return state === 'done' || state === 'gone' ? state : decision
}
