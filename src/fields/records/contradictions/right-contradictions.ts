import type { OwnRecords } from '#domain/rights/right.ts'
import type { RecordsLimit } from '#domain/rights/roles.ts'
import type { Target } from '#fields/kinds/field-kind.ts'

import type { Register } from '../register.ts'
import { choicesOfField, fieldAnywhere, fieldsOfRegister, isNamed } from './named-fields.ts'

/** What is wrong with the rights of a register, each as the end of a sentence. */
export function* rightContradictions(register: Register): Generator<string> {
  for (const [i, { where, verbs, fields: only = [] }] of register.rights.entries()) {
    if (only.length > 0 && verbs.includes('delete'))
      yield `gives its right ${i + 1} to delete for some fields alone, but a record goes with all of them.`
    if (where) for (const reason of ofLimit(register, where)) yield `limits its right ${i + 1} to ${reason}`
    for (const each of only)
      if (
        !isNamed(fieldsOfRegister(register), each) &&
        !fieldAnywhere(register, each) &&
        !Object.hasOwn(register.parts, each)
      )
        yield `gives its right ${i + 1} for “${each}”, which is none of its fields.`
  }
}

/**
 * What contradicts a limit of a right, each as the end of a sentence that says what it limits the right to.
 */
function* ofLimit(register: Register, { field: name, among }: RecordsLimit): Generator<string> {
  if (name === 'state') {
    for (const state of typeof among === 'string' ? [among] : among)
      if (!Object.hasOwn(register.states, state)) yield `the state “${state}”, which it does not have.`
    return
  }
  const field = fieldAnywhere(register, name)
  if (!field) return yield `“${name}”, which is none of its fields.`
  if (typeof among === 'string') {
    const target = ownTargets[among]
    if (!field.kind.columns.some(({ refersTo }) => refersTo === target))
      yield `“${name}” by ${among}, which needs a field for a ${target}.`
    return
  }
  const codes = (choicesOfField(field) ?? []).map(({ code }) => code)
  for (const code of among)
    if (!codes.includes(code)) yield `“${name}” being “${code}”, which is none of its choices.`
}

const ownTargets: Readonly<Record<OwnRecords, Target>> = {
  ownPosts: 'post',
  ownRegions: 'party',
  self: 'person',
}
