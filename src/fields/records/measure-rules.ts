import type { Criterion } from './criterion.ts'
import type { Measure, MeasureRule } from './measure.ts'
import { stateNamed } from './criterion.ts'

/** The currency of measures that name none. */
const usualCurrency = 'CHF'

/** The currency of a measure of money. */
export const currencyOf = ({ currency = usualCurrency }: Pick<Measure, 'currency'>): string => currency

/** The day of what has none. It is before every other, so that it belongs to every answer as at a day. */
export const noDay = '0001-01-01'

/** Whether a measure is about what is in force as at a day, and not about what happened in a period. */
export const isStock = ({ rule, until }: Pick<Measure, 'rule' | 'until'>): boolean =>
  rule === 'latest' || until !== undefined

/** Whether the answer for a period is about those whose day is in it, as things stood at its end. */
export const hasCohorts = (measure: Pick<Measure, 'rule' | 'until'>): boolean =>
  !isStock(measure) && cohortRules.has(measure.rule)

const cohortRules: ReadonlySet<MeasureRule> = new Set(['average', 'share', 'daysBetween', 'different'])

/** The breakdowns of a measure's changes: `different` also needs the values that it tells apart. */
export const changeGroups = ({ rule, of, by }: Measure): readonly string[] =>
  rule === 'different' && of !== undefined && !by.includes(of) ? [...by, of] : by

/**
 * The conditions of a measure: what counts for the whole, and what for those that meet it too.
 * The second is there for a share alone.
 */
export const conditionsOf = (measure: Measure): { counts: Criterion; meets?: Criterion } => {
  const { rule, where = everything, whole = everything } = measure
  if (rule === 'share') return { counts: whole, meets: { all: [whole, where] } }
  const state = stateNamed(measure.day)
  const lasts = isStock(measure) && measure.until === undefined && !dependsOnStates(where)
  return {
    counts: state !== undefined && lasts ? { all: [where, { field: 'state', among: [state] }] } : where,
  }
}

const everything: Criterion = { all: [] }

/** Whether what a measure counts changes with the states of a record. */
export const followsStates = (measure: Measure): boolean => {
  const { counts, meets } = conditionsOf(measure)
  return [counts, ...(meets ? [meets] : [])].some(dependsOnStates) || measure.by.includes('state')
}

const dependsOnStates = (criterion: Criterion): boolean =>
  criterionFacts(criterion).some(fact => fact === 'state' || fact === 'stateOn')

/** The fields, facts and parts that a criterion asks about; a field of a part is named after it. */
export const criterionFacts = (criterion: Criterion): readonly string[] => {
  if ('all' in criterion) return criterion.all.flatMap(criterionFacts)
  if ('any' in criterion) return criterion.any.flatMap(criterionFacts)
  if ('not' in criterion) return criterionFacts(criterion.not)
  if ('part' in criterion) return criterionFacts(criterion.some).map(field => `${criterion.part}.${field}`)
  return 'notAfter' in criterion ? [criterion.field, criterion.notAfter] : [criterion.field]
}

/** The separator of several codes in the text of a group: no code holds it. */
export const codeSeparator = '\u001f'

/** Several codes as the text of a group. */
export const groupText = (codes: readonly string[]): string =>
  [...new Set(codes)].sort((one, other) => (one < other ? -1 : 1)).join(codeSeparator)

/** The codes in the text of a group; an empty text stands for no value, and is one. */
export const groupCodes = (text: string): readonly string[] => text.split(codeSeparator)
