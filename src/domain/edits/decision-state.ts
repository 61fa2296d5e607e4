import type { EditState } from './edit-states.ts'

/** What was decided of an edit; `open` where nothing was. */
export type Decision = 'accepted' | 'refused' | 'open'

/** How an edit stands for the person who decides: `done` and `gone` ask for no decision any more. */
export type DecisionState = Decision | 'done' | 'gone'

/** The state of an edit. What the plan says already, or speaks of no more, needs no decision. */
export const decisionState = (edit: EditState | undefined, decision: Decision = 'open'): DecisionState => {
  const state = edit?.state ?? 'gone'
  return state === 'done' || state === 'gone' ? state : decision
}
