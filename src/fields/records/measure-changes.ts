import { addDecimals, negatedDecimal } from '#domain/decimal.ts'
import { dayAfter } from '#domain/day.ts'

import { type Criterion, stateNamed } from './criterion.ts'
import {
  changeGroups,
  conditionsOf,
  currencyOf,
  followsStates,
  hasCohorts,
  isStock,
  noDay,
} from './measure-rules.ts'
import type { LeftOutReason, Measure, MeasureChange } from './measure.ts'
import {
  itemAmount,
  itemDays,
  itemGroup,
  type MeasuredItem,
  measuredFields,
  measuredItems,
} from './measured-items.ts'
import { meetsCriterion } from './meets-criterion.ts'
import { type RecordSegment, recordSegments } from './record-segments.ts'
import type { FieldSet, Register } from './register.ts'
import type { StoredRecord } from './record.ts'

/**
 * The changes that a record brings to a measure, at most one for each day and group; none from the trash.
 * Those of what is left out, with the reason, are among them.
 */
export const measureChanges = (
  register: Register,
  measure: Measure,
  record: StoredRecord,
): MeasureChange[] => {
  if (record.deletedAt) return []
  const fields = measuredFields(register, measure)
  return sumOfChanges(
    measuredItems(measure, record).flatMap(item => itemChanges({ ...register, fields }, measure, item)),
  )
}

/** The changes with those of one day and group added up; what comes to nothing is left out. */
export const sumOfChanges = (changes: readonly MeasureChange[]): MeasureChange[] => {
  const sums = new Map<string, MeasureChange>()
  for (const change of changes) {
    const key = JSON.stringify([change.day, changeKey(change)])
    const other = sums.get(key)
    sums.set(key, other ? { ...change, ...addedFigures(change, other) } : change)
  }
  return [...sums.values()].filter(({ count, sum }) => count !== 0 || sum !== '0')
}

/** The same changes taken away. */
export const withoutChanges = (changes: readonly MeasureChange[]): MeasureChange[] =>
  changes.map(change => ({ ...change, count: -change.count, sum: negatedDecimal(change.sum) }))

/** A text that two changes share where only their day and their figures differ. */
const changeKey = ({ group, cohort, leftOut }: Omit<MeasureChange, 'day' | 'count' | 'sum'>): string =>
  JSON.stringify([Object.entries(group).sort(([one], [other]) => (one < other ? -1 : 1)), cohort, leftOut])

const addedFigures = (one: MeasureChange, other: MeasureChange): Pick<MeasureChange, 'count' | 'sum'> => ({
  count: one.count + other.count,
  sum: addDecimals(one.sum, other.sum),
})

/** From when to when an item counts where its conditions are met, and for how much. */
type Span = { start: string; end?: string; amount: string; leftOut?: LeftOutReason }

const itemChanges = (register: Register, measure: Measure, item: MeasuredItem): MeasureChange[] => {
  const span = spanOf(register.fields, measure, item)
  if (!span) return []
  const { counts, meets } = conditionsOf(measure)
  const segments = segmentsOf(measure, item, span)
  const changesWhere = (
    criterion: Criterion,
    figures: Pick<MeasureChange, 'count' | 'sum'>,
  ): MeasureChange[] =>
    segments
      .filter(segment => isMet(register, item, segment, criterion))
      .flatMap(segment => {
        const start = span.start === noDay ? noDay : later(span.start, segment.from)
        const end = earlier(span.end, segment.end)
        if (end !== undefined && end <= start) return []
        const change: MeasureChange = {
          day: start,
          group: Object.fromEntries(
            changeGroups(measure).map(name => [name, itemGroup(register.fields, item, name, segment)]),
          ),
          ...figures,
          ...(hasCohorts(measure) && { cohort: span.start }),
          ...(span.leftOut && { leftOut: span.leftOut }),
        }
        return end === undefined ? [change] : [change, ...withoutChanges([{ ...change, day: end }])]
      })
  if (span.leftOut || !meets) return changesWhere(counts, { count: 1, sum: span.amount })
  return [...changesWhere(counts, { count: 1, sum: '0' }), ...changesWhere(meets, { count: 0, sum: '1' })]
}

// What has no day is left out by its present state: no day of a state is before or after it.
const segmentsOf = (measure: Measure, { record }: MeasuredItem, { start }: Span): RecordSegment[] => {
  if (!followsStates(measure)) return [{}]
  return start === noDay ? recordSegments(record.states).slice(-1) : recordSegments(record.states)
}

const spanOf = (fields: FieldSet, measure: Measure, item: MeasuredItem): Span | undefined => {
  const { rule, day, to } = measure
  const days = (to === undefined ? [day] : [day, to]).map(name => ({
    name,
    day: itemDay(fields, measure, item, name),
  }))
  const missing = days.filter(each => each.day === undefined)
  // What has not come into a state yet is left out by nobody.
  if (missing.some(({ name }) => stateNamed(name) !== undefined)) return undefined
  const [first, last] = [days[0]?.day, days.at(-1)?.day]
  if (missing.length > 0 || first === undefined || last === undefined)
    return { start: noDay, amount: '0', leftOut: 'noDay' }
  if (rule === 'daysBetween')
    return last < first
      ? { start: last, amount: '0', leftOut: 'reversed' }
      : { start: last, amount: String(daysFrom(first, last)) }
  const [until] = measure.until === undefined ? [] : itemDays(fields, item, measure.until)
  if (until !== undefined && until < first) return { start: first, amount: '0', leftOut: 'reversed' }
  return {
    start: first,
    ...(until !== undefined && { end: dayAfter(until, 1) }),
    ...amountOf(fields, measure, item),
  }
}

/** What is in force is so from the first day in a state, and what happened did so on the last. */
const itemDay = (
  fields: FieldSet,
  measure: Measure,
  item: MeasuredItem,
  name: string,
): string | undefined => {
  const days = itemDays(fields, item, name)
  return isStock(measure) ? days.toSorted()[0] : days.at(-1)
}

const amountOf = (
  fields: FieldSet,
  measure: Measure,
  item: MeasuredItem,
): { amount: string; leftOut?: LeftOutReason } => {
  const { rule, of } = measure
  if (of === undefined || rule === 'count' || rule === 'share') return { amount: '0' }
  if (rule === 'different')
    return { amount: '0', ...(itemGroup(fields, item, of, {}) === '' && { leftOut: 'noValue' }) }
  const value = itemAmount(fields, item, of)
  if (!value) return { amount: '0', leftOut: 'noValue' }
  if (value.currency !== undefined && value.currency !== currencyOf(measure))
    return { amount: '0', leftOut: 'otherCurrency' }
  return { amount: addDecimals(value.amount, '0') }
}

const isMet = (
  register: Register,
  { record, values }: MeasuredItem,
  { state, from }: RecordSegment,
  criterion: Criterion,
): boolean => meetsCriterion(register, { ...record, values, state, stateOn: from }, criterion)

const earlier = (one: string | undefined, other: string | undefined): string | undefined =>
  one === undefined || (other !== undefined && other < one) ? other : one

const later = (one: string, other: string | undefined): string =>
  other !== undefined && other > one ? other : one

const daysFrom = (first: string, last: string): number => (Date.parse(last) - Date.parse(first)) / 86_400_000
