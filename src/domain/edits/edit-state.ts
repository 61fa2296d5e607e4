import type { EditStanding } from './edit-standing.ts'

/** What was decided of an edit; `open` where nothing was. */
export type Decision = 'accepted' | 'refused' | 'open'

/** How an edit stands for the person who decides: `done` and `gone` ask for no decision any more. */
export type EditState = Decision | 'done' | 'gone'

/** The state of an edit. What the plan says already, or speaks of no more, needs no decision. */
export const editState = (standing: EditStanding | undefined, decision: Decision = 'open'): EditState => {
  const state = standing?.state ?? 'gone'
  return state === 'done' || state === 'gone' ? state : decision
}
