import type { CoverageState } from '#domain/progress/mandate-coverage.ts'
import type { ActivityStatus } from '#domain/progress/progress.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { terms } from '#i18n/terms.ts'
import type { View } from '../frame/view.ts'

/** A status as a shape, a word and a colour, in this order of importance. */
export const StatusMark = ({ status, view }: { status: ActivityStatus; view: View }) => (
  <span class={`state ${status}`}>{wordsIn(terms, view.language).status[status]}</span>
)

/** The coverage of a cited paragraph, with the same shapes. */
export const CoverageMark = ({ state, view }: { state: CoverageState; view: View }) => (
  <span class={`state ${coverageShapes[state]}`}>{wordsIn(terms, view.language).coverage[state]}</span>
)

const coverageShapes: Record<CoverageState, ActivityStatus> = {
  inHand: 'onTrack',
  completed: 'completed',
  unanswered: 'offPlan',
}
