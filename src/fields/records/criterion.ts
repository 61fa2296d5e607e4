/**
 * A limit of a day: ISO 8601, or so many days from today: `today`, `today-30`.
 * `resolveDays` replaces the second form before a criterion is used.
 */
export type DayLimit = string

/**
 * A condition on a record, as filters, views, measures, deadlines and checks have it. SQL
 * (`store/records/criterion-sql.ts`) and memory (`meetsCriterion`) give the same answer.
 * `field` is a field of the register, or one of `commonFacts`. An empty field meets only `isFilled: false`.
 */
export type Criterion =
  | { field: string; among: readonly string[] }
  | { field: string; from?: DayLimit; until?: DayLimit }
  | { field: string; notAfter: string }
  | { field: string; isFilled: boolean }
  | { field: string; has: string }
  /** At least one row of a part meets it; its fields are those of the part. */
  | { part: string; some: Criterion }
  | { all: readonly Criterion[] }
  | { any: readonly Criterion[] }
  | { not: Criterion }

/**
 * What every record has beside its own fields, by the names that criteria, orders and measures use.
 * `state.held` is the day on which the record last came into the state `held`.
 */
export const commonFacts = ['number', 'state', 'stateOn', 'dueOn', 'createdAt', 'changedAt'] as const

/** A fact of every record. */
export type CommonFact = (typeof commonFacts)[number]

/** The state whose day a name such as `state.held` means. */
export const stateNamed = (field: string): string | undefined =>
  field.startsWith('state.') ? field.slice('state.'.length) : undefined
