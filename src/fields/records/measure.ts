import type { Words } from '../kinds/field-kind.ts'
import type { Criterion } from './criterion.ts'

/**
 * A named, dated question about the records of a register. Its answer for a period or as at a day is the sum
 * of dated changes (`measureChanges`), so that last year's number can be worked out again next year.
 *
 * - `count`: the records, or rows of `part`, whose `day` is in the period.
 * - `sum`, `average`: of the field `of` over them.
 * - `latest`: those in force as at a day: from `day` to `until`; from a state's day without `until` and
 *   without a condition on states, while that state lasts. With `of` its sum over them.
 * - `share`: those that meet `where` too, of those that meet `whole`, in per cent.
 * - `daysBetween`: the average number of days from `day` to `to`, dated by `to`.
 * - `different`: how many different values the field `of` has among them.
 *
 * What counts because of a state counts from the day of that state, and no longer from the day it was left.
 * Averages and shares of a period are about those whose day is in it, as things stood at its end.
 */
export type Measure = {
  title: Words
  rule: MeasureRule
  /** Counts the rows of this part; its fields are named after the part: `participants.party`. */
  part?: string
  of?: string
  /** Of money: amounts in other currencies are left out. */
  currency?: string
  /** A field for days, or `state.held`: the day on which the record came into that state. */
  day: string
  /** The field with the last day in force. */
  until?: string
  to?: string
  where?: Criterion
  whole?: Criterion
  /** The fields by which it can be broken down; `party.region` is the region of a Party. */
  by: readonly string[]
  /** The rows of the plan that it feeds, as the catalogue of systems numbers them: `1.1 r3`. */
  feeds?: readonly string[]
}

/** How a measure makes a number of records. */
export type MeasureRule = 'count' | 'sum' | 'average' | 'latest' | 'share' | 'daysBetween' | 'different'

/** Why a record is left out of a measure to whose conditions it belongs; `reversed` ends before it begins. */
export const leftOutReasons = ['noDay', 'noValue', 'otherCurrency', 'reversed'] as const

/** A reason to leave a record out. */
export type LeftOutReason = (typeof leftOutReasons)[number]

/**
 * A dated change of a measure: on `day` so many are added, or taken away again. `sum` is a decimal text. Of a
 * share, `count` is about the whole and `sum` about those that meet the condition.
 * `group` has a text for each breakdown of the measure; several values stand in it as `groupCodes` reads them.
 */
export type MeasureChange = {
  day: string
  group: MeasureGroup
  count: number
  sum: string
  /** Of averages and shares over a period: the day that puts the record into the period. */
  cohort?: string
  /** This is a change of how many are left out for this reason. */
  leftOut?: LeftOutReason
}

/** The text of each breakdown, by its name. */
export type MeasureGroup = Readonly<Record<string, string>>
