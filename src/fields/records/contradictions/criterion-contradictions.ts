import { isDay } from '#domain/day.ts'

import type { Criterion } from '../criterion.ts'
import type { Register } from '../register.ts'
import { isFromToday } from '../resolve-days.ts'
import {
  choicesOfField,
  fieldNamed,
  fieldsOfPart,
  isDayNamed,
  isNamed,
  type NamedFields,
} from './named-fields.ts'

/**
 * What is wrong with a criterion, each as the end of a sentence: “asks about “x”, which is none of its
 * fields”.
 */
export function* criterionContradictions(
  register: Pick<Register, 'parts'>,
  named: NamedFields,
  criterion: Criterion,
): Generator<string> {
  if ('all' in criterion || 'any' in criterion) {
    for (const each of 'all' in criterion ? criterion.all : criterion.any)
      yield* criterionContradictions(register, named, each)
    return
  }
  if ('not' in criterion) return yield* criterionContradictions(register, named, criterion.not)
  if ('part' in criterion) {
    const fields = Object.hasOwn(register.parts, criterion.part)
      ? register.parts[criterion.part]?.fields
      : undefined
    if (fields) yield* criterionContradictions({ parts: {} }, fieldsOfPart(fields), criterion.some)
    else yield `asks about the part “${criterion.part}”, which is not there`
    return
  }
  const { field } = criterion
  if (!isNamed(named, field)) return yield `asks about “${field}”, which is none of its fields`
  if ('among' in criterion) {
    const codes = codesOf(named, field)
    for (const code of criterion.among)
      if (codes && !codes.includes(code)) yield `asks whether “${field}” is “${code}”, which it cannot be`
  }
  if ('from' in criterion || 'until' in criterion)
    for (const limit of [criterion.from, criterion.until])
      if (limit !== undefined && isDayNamed(named, field) && !isDay(limit) && !isFromToday(limit))
        yield `limits “${field}” by “${limit}”, which is no day`
  if ('notAfter' in criterion && !isNamed(named, criterion.notAfter))
    yield `asks about “${criterion.notAfter}”, which is none of its fields`
}

/**
 * As `criterionContradictions`, for a criterion that is asked long after it was met or not: its answer is
 * stored, so that it cannot depend on the day on which somebody looks.
 */
export function* lastingContradictions(
  register: Pick<Register, 'parts'>,
  named: NamedFields,
  criterion: Criterion,
): Generator<string> {
  yield* criterionContradictions(register, named, criterion)
  for (const [field, limit] of limitsFromToday(criterion))
    yield `limits “${field}” by “${limit}”. Only views know today`
}

function* limitsFromToday(criterion: Criterion): Generator<[field: string, limit: string]> {
  if ('all' in criterion) for (const each of criterion.all) yield* limitsFromToday(each)
  if ('any' in criterion) for (const each of criterion.any) yield* limitsFromToday(each)
  if ('not' in criterion) yield* limitsFromToday(criterion.not)
  if ('part' in criterion) yield* limitsFromToday(criterion.some)
  if ('from' in criterion || 'until' in criterion)
    for (const limit of [criterion.from, criterion.until])
      if (limit !== undefined && isFromToday(limit)) yield [criterion.field, limit]
}

const codesOf = (named: NamedFields, name: string): readonly string[] | undefined =>
  name === 'state' ? named.states : choicesOfField(fieldNamed(named, name))?.map(({ code }) => code)
