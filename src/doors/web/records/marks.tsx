import type { RegisterState } from '#fields/records/register.ts'
import { formatDay } from '#i18n/formats.ts'

import type { View } from '../frame/view.ts'
import { daysFrom, sayNearness } from './nearness.ts'

/** A state as a circle that fills, and its word. */
export const StageMark = ({ state, view }: { state: RegisterState; view: View }) => (
  <span class={`stage ${state.shape}`}>{state.title[view.language]}</span>
)

type NearnessProps = { day: string; today: string; view: View }

/** How near a day is; late is a triangle and a word, for it is no state. */
export const Nearness = ({ day, today, view }: NearnessProps) => (
  <span class={daysFrom(today, day) < 0 ? 'late' : 'soon'}>{sayNearness(view.language, today, day)}</span>
)

/** A day for people. */
export const Day = ({ day, view }: { day: string; view: View }) => (
  <time datetime={day}>{formatDay(view.language, day)}</time>
)
