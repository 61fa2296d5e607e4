import type { Measure } from '../measure.ts'
import type { Register } from '../register.ts'
import { lastingContradictions } from './criterion-contradictions.ts'
import {
  fieldNamed,
  fieldsOfRegister,
  isDayNamed,
  isNamed,
  isNumberNamed,
  type NamedFields,
  withFieldsOfPart,
} from './named-fields.ts'

/** What is wrong with the measures of a register, each as the end of a sentence. */
export function* measureContradictions(register: Register): Generator<string> {
  for (const [name, measure] of Object.entries(register.measures)) {
    const named = withFieldsOfPart(fieldsOfRegister(register), register, measure.part)
    for (const reason of ofMeasure(register, named, measure))
      yield `has the measure “${name}”, which ${reason}.`
  }
}

function* ofMeasure(register: Register, named: NamedFields, measure: Measure): Generator<string> {
  const { rule, part, of, to, where, whole, by, feeds = [] } = measure
  if (part !== undefined && !Object.hasOwn(register.parts, part))
    yield `counts the part “${part}”, which is not there`
  for (const day of [measure.day, measure.until, to])
    if (day !== undefined && !isDayNamed(named, day)) yield `has its day in “${day}”, which is no day`
  if (of !== undefined && !isNamed(named, of)) yield `is about “${of}”, which is none of its fields`
  else if ((rule === 'sum' || rule === 'average') && !(of !== undefined && isNumberNamed(named, of)))
    yield `makes a ${rule} of “${of ?? ''}”, which is no number`
  if (rule === 'different' && of === undefined) yield 'does not say of which field it counts the values'
  if ((rule === 'daysBetween') !== (to !== undefined))
    yield 'needs a second day where it counts the days between'
  if (rule === 'share' && !where) yield 'is a share and does not say of what'
  for (const criterion of [where, whole])
    if (criterion) yield* lastingContradictions(register, named, criterion)
  for (const [i, name] of by.entries()) {
    if (!isBreakdown(named, name)) yield `is broken down by “${name}”, which is none of its fields`
    if (by.indexOf(name) < i) yield `is broken down by “${name}” twice`
  }
  for (const row of feeds)
    if (!/^\d+\.\d+ r\d+$/.test(row)) yield `feeds “${row}”. Write result and row, such as 1.1 r3`
}

/** Whether a measure can be broken down by a name: a field, the state, or the region of a Party. */
const isBreakdown = (named: NamedFields, name: string): boolean => {
  if (name === 'state' || fieldNamed(named, name)) return true
  const party = /^(.+)\.region$/.exec(name)?.[1]
  return party !== undefined && fieldNamed(named, party)?.kind.columns[0]?.refersTo === 'party'
}
