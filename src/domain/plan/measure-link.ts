/**
 * The measure of a register that gives the number of an indicator. `only` limits breakdowns of the measure to
 * some of their values. It stands beside the plan, as all that is reported does.
 */
export type MeasureLink = {
  indicatorId: string
  register: string
  measure: string
  only: Readonly<Record<string, readonly string[]>>
}
