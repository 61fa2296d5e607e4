import type { MeasureQuestion } from './measure-answer.ts'
import { changeGroups, conditionsOf, criterionFacts } from './measure-rules.ts'
import type { Measure } from './measure.ts'
import { measuredFields, regionParty } from './measured-items.ts'
import { coverageOf, partCoverageOf, type RecordReach } from './record-reach.ts'
import type { Register } from './register.ts'

/** The breakdowns whose texts an answer needs. */
export const neededGroups = (
  measure: Measure,
  { by, only = {} }: Pick<MeasureQuestion, 'by' | 'only'>,
): string[] =>
  changeGroups(measure).filter(
    name => by.includes(name) || name in only || (measure.rule === 'different' && name === measure.of),
  )

/**
 * Whether a right covers all that a measure counts with these breakdowns, on every record: only then is the
 * number that of everybody.
 */
export const coversMeasure = (
  register: Register,
  measure: Measure,
  reach: RecordReach,
  groups: readonly string[],
): boolean => {
  const { part } = measure
  return (
    reach.rows === true &&
    (part === undefined || partCoverageOf(reach, part) === true) &&
    fieldsOfMeasure(register, measure, groups).every(name => coverageOf(reach, name) === true)
  )
}

/** The fields that a measure with these breakdowns needs; those of its part are named after it. */
export const fieldsOfMeasure = (
  register: Register,
  measure: Measure,
  groups: readonly string[],
): string[] => {
  const { day, until, to, of } = measure
  const { counts, meets } = conditionsOf(measure)
  const names = [
    day,
    ...[until, to, of].flatMap(name => name ?? []),
    ...groups.map(name => regionParty(measuredFields(register, measure), name) ?? name),
    ...criterionFacts(counts),
    ...(meets ? criterionFacts(meets) : []),
  ]
  return names.filter(name => isFieldOf(register, name))
}

// The facts of every record, such as its state, are seen by whoever sees the record.
const isFieldOf = ({ fields, parts }: Register, name: string): boolean =>
  Object.hasOwn(fields, name) || Object.hasOwn(parts, name.split('.')[0] ?? '')
