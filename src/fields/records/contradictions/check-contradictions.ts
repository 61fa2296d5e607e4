import type { Register, RegisterCheck } from '../register.ts'
import { lastingContradictions } from './criterion-contradictions.ts'
import { fieldAnywhere, fieldsOfPart, isDayNamed, isNamed } from './named-fields.ts'

/** What is wrong with the checks of a register, each as the end of a sentence. */
export function* checkContradictions(register: Register): Generator<string> {
  for (const [i, check] of register.checks.entries()) {
    const begin = `has its check ${i + 1}, which`
    if (!fieldAnywhere(register, check.field))
      yield `${begin} is shown beside “${check.field}”, which is none of its fields.`
    if ('part' in check) for (const reason of ofRows(register, check)) yield `${begin} ${reason}.`
  }
}

function* ofRows(
  register: Register,
  { part, where, by, from, until }: Extract<RegisterCheck, { part: string }>,
): Generator<string> {
  if (!Object.hasOwn(register.parts, part)) return yield `is about the part “${part}”, which is not there`
  const named = fieldsOfPart(register.parts[part]?.fields ?? {})
  if (where) yield* lastingContradictions({ parts: {} }, named, where)
  if (by.length === 0) yield `names no field that makes two rows of “${part}” alike`
  for (const name of by) if (!isNamed(named, name)) yield `compares “${name}”, which is no field of “${part}”`
  for (const day of [from, until])
    if (!isDayNamed(named, day)) yield `has a day in “${day}”, which is no day of “${part}”`
}
