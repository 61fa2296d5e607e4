import { addDecimals, divideDecimals, multiplyDecimals } from '#domain/decimal.ts'
import { isTimeStep, stepsIn, type Timespan, type TimeStep } from '#domain/timespans.ts'

import { groupCodes, isStock, noDay } from './measure-rules.ts'
import { leftOutReasons, type LeftOutReason, type Measure, type MeasureChange } from './measure.ts'

/**
 * What is asked of a measure: its number for a period, or as at the day `until` where there is no `from`.
 * `by` are breakdowns of the measure, and one step of time; `only` limits breakdowns to some of their values.
 */
export type MeasureQuestion = {
  from?: string
  until: string
  by: readonly string[]
  only?: Readonly<Record<string, readonly string[]>>
}

/**
 * A number. `value` is a decimal text, rounded for averages and shares, and absent where nothing is reported.
 * `count` and `sum` are what it is made of: of a share, the whole and those that meet its condition.
 */
export type MeasureFigure = { value?: string; count: number; sum: string }

/** A number for one value of each breakdown, in the order of the question. */
export type MeasureRow = { keys: readonly string[]; figure: MeasureFigure }

/**
 * The whole number, the same by breakdowns, and how many are left out for which reason. `steps` are the whole
 * numbers of each step of time, where the question has one beside other breakdowns.
 */
export type MeasureAnswer = {
  total: MeasureFigure
  rows: readonly MeasureRow[]
  steps: readonly MeasureRow[]
  leftOut: readonly { reason: LeftOutReason; count: number }[]
}

/** The answer of a measure from its changes. Rows come in the order of their keys. */
export const answerMeasure = (
  measure: Measure,
  changes: readonly MeasureChange[],
  { from, until, by, only = {} }: MeasureQuestion,
): MeasureAnswer => {
  const inReach = changes.filter(({ group }) =>
    Object.entries(only).every(([name, codes]) =>
      groupCodes(group[name] ?? '').some(code => codes.includes(code)),
    ),
  )
  const counted = inReach.filter(({ leftOut }) => !leftOut)
  const span: Timespan = { key: '', until, ...(from !== undefined && { from }) }
  return {
    total: figureOf(measure, changesIn(measure, counted, span)),
    rows: rowsOf(measure, counted, span, by),
    steps: by.length > 1 ? rowsOf(measure, counted, span, by.filter(isTimeStep)) : [],
    leftOut: leftOutOf(
      changesIn(
        measure,
        inReach.filter(({ leftOut }) => leftOut),
        span,
      ),
    ),
  }
}

const rowsOf = (
  measure: Measure,
  changes: readonly MeasureChange[],
  span: Timespan,
  by: readonly string[],
): MeasureRow[] => {
  if (by.length === 0) return []
  const step = by.find(isTimeStep)
  return (step === undefined ? [span] : stepsOf(changes, span, step))
    .flatMap(each => groupsOf(changesIn(measure, changes, each), by, each))
    .map(({ keys, changes: own }) => ({ keys, figure: figureOf(measure, own) }))
    .toSorted((one, other) => compareKeys(one.keys, other.keys))
}

const stepsOf = (
  changes: readonly MeasureChange[],
  { from, until }: Timespan,
  step: TimeStep,
): Timespan[] => {
  const days = changes.map(({ day, cohort = day }) => (cohort < day ? cohort : day))
  const first = from ?? days.reduce((one, other) => (other < one ? other : one), until)
  return stepsIn(first, until, step)
}

type KeyedChanges = { keys: readonly string[]; changes: MeasureChange[] }

const groupsOf = (
  changes: readonly MeasureChange[],
  by: readonly string[],
  { key }: Timespan,
): KeyedChanges[] => {
  const groups = new Map<string, KeyedChanges>()
  for (const change of changes)
    for (const keys of keysOf(change, by, key)) {
      const name = JSON.stringify(keys)
      const group = groups.get(name) ?? { keys, changes: [] }
      group.changes.push(change)
      groups.set(name, group)
    }
  return [...groups.values()]
}

// What has several values stands under each of them.
const keysOf = ({ group }: MeasureChange, by: readonly string[], timeKey: string): string[][] =>
  by.reduce<string[][]>(
    (lists, name) =>
      (isTimeStep(name) ? [timeKey] : groupCodes(group[name] ?? '')).flatMap(code =>
        lists.map(list => [...list, code]),
      ),
    [[]],
  )

/** The changes that a number for a time is made of. */
const changesIn = (
  measure: Measure,
  changes: readonly MeasureChange[],
  { from, until }: Timespan,
): MeasureChange[] =>
  changes.filter(({ day, cohort = day }) => {
    if (day > until) return false
    return from === undefined || isStock(measure) || day === noDay || (day >= from && cohort >= from)
  })

const figureOf = (measure: Measure, changes: readonly MeasureChange[]): MeasureFigure => {
  const count = changes.reduce((sum, change) => sum + change.count, 0)
  const sum = changes.reduce((sum, change) => addDecimals(sum, change.sum), '0')
  const value = changes.length === 0 ? undefined : valueOf(measure, changes, { count, sum })
  return { count, sum, ...(value !== undefined && { value }) }
}

const valueOf = (
  measure: Measure,
  changes: readonly MeasureChange[],
  { count, sum }: { count: number; sum: string },
): string | undefined => {
  switch (measure.rule) {
    case 'count':
      return String(count)
    case 'latest':
      return measure.of === undefined ? String(count) : sum
    case 'sum':
      return sum
    case 'average':
    case 'daysBetween':
      return count > 0 ? divideDecimals(sum, String(count), averagePlaces) : undefined
    case 'share':
      return count > 0 ? divideDecimals(multiplyDecimals('100', sum), String(count), sharePlaces) : undefined
    case 'different':
      return String(differentValues(measure, changes))
  }
}

const averagePlaces = 2
const sharePlaces = 1

const differentValues = ({ of = '' }: Measure, changes: readonly MeasureChange[]): number => {
  const counts = new Map<string, number>()
  for (const { group, count } of changes)
    for (const code of groupCodes(group[of] ?? '')) counts.set(code, (counts.get(code) ?? 0) + count)
  return [...counts.values()].filter(count => count > 0).length
}

const leftOutOf = (changes: readonly MeasureChange[]): MeasureAnswer['leftOut'] =>
  leftOutReasons.flatMap(reason => {
    const count = changes.reduce((sum, change) => (change.leftOut === reason ? sum + change.count : sum), 0)
    return count > 0 ? [{ reason, count }] : []
  })

const compareKeys = (one: readonly string[], other: readonly string[]): number => {
  const place = one.findIndex((key, i) => key !== other[i])
  return place < 0 ? 0 : (one[place] ?? '') < (other[place] ?? '') ? -1 : 1
}
