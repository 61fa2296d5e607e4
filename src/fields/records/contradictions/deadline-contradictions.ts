import { stateNamed } from '../criterion.ts'
import type { Register } from '../register.ts'
import { lastingContradictions } from './criterion-contradictions.ts'
import { fieldsOfRegister, isDayNamed, withFieldsOfPart } from './named-fields.ts'

/** What is wrong with the deadlines of a register, each as the end of a sentence. */
export function* deadlineContradictions(register: Register): Generator<string> {
  const named = fieldsOfRegister(register)
  for (const [name, { day, plus = 0, where, met }] of Object.entries(register.deadlines)) {
    const begin = `has the deadline “${name}”, which`
    const part = stateNamed(day) === undefined && day.includes('.') ? day.split('.')[0] : undefined
    if (!isDayNamed(withFieldsOfPart(named, register, part), day))
      yield `${begin} counts from “${day}”, which is no day.`
    if (!Number.isInteger(plus)) yield `${begin} adds ${plus} days. Write whole days.`
    for (const criterion of where ? [where, met] : [met])
      for (const reason of lastingContradictions(register, named, criterion)) yield `${begin} ${reason}.`
  }
}
