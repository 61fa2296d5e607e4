import { isDay } from '#domain/day.ts'

import type { Criterion } from '../criterion.ts'
import type { Register } from '../register.ts'
import {
  choicesOfField,
  fieldNamed,
  fieldsOfPart,
  isDayNamed,
  isNamed,
  type NamedFields,
} from './named-fields.ts'

/** What is wrong with a criterion, each as the end of a sentence: “asks about “x”, which is none of its fields”. */
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
      if (limit !== undefined && isDayNamed(named, field) && !isDay(limit) && !isDayFromToday(limit))
        yield `limits “${field}” by “${limit}”, which is no day`
  if ('notAfter' in criterion && !isNamed(named, criterion.notAfter))
    yield `asks about “${criterion.notAfter}”, which is none of its fields`
}

const isDayFromToday = (limit: string): boolean => /^today([+-]\d{1,5})?$/.test(limit)

const codesOf = (named: NamedFields, name: string): readonly string[] | undefined =>
  name === 'state' ? named.states : choicesOfField(fieldNamed(named, name))?.map(({ code }) => code)
