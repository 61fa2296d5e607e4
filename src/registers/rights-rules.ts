import { isRecordsKind, recordsKind } from '#domain/rights/records-kind.ts'
import { type Grant, jacanaKinds, type SubjectKind } from '#domain/rights/right.ts'
import type { RightsRules } from '#domain/rights/rights-rules.ts'
import type { RegisterWords } from '#domain/rights/register-words.ts'
import { grantsOf, type OwnFacts, roleGrants } from '#domain/rights/roles.ts'
import type { Register } from '#fields/records/register.ts'

import { findRegister, registers } from './index.ts'
import { registerWordsOf } from './register-words.ts'
import { withRegisterRights } from './role-table.ts'

/** The rights that roles give to all that Jacana has, and to the records of every register. */
export const rightsRules: RightsRules = {
  kinds: [...jacanaKinds, ...registers.map(({ name }) => recordsKind(name))],
  table: withRegisterRights(roleGrants, registers),
  wordsOf: kind => {
    const register = registerOfKind(kind)
    return register && wordsOf(register)
  },
}

/** Every kind of record that rights are about: those of Jacana, and the records of each register. */
export const subjectKinds: readonly SubjectKind[] = rightsRules.kinds

/** Whether there is such a kind of record: a register that is gone has none any more. */
export const isSubjectKind = (kind: SubjectKind): boolean =>
  !isRecordsKind(kind) || registerOfKind(kind) !== undefined

/** All grants of a person, from their roles and posts: those to records of registers, too. */
export const allGrantsOf = (facts: OwnFacts): Grant[] => grantsOf(facts, rightsRules.table)

const registerOfKind = (kind: SubjectKind): Register | undefined =>
  isRecordsKind(kind) ? findRegister(kind.slice(recordsKind('').length)) : undefined

const wordsByRegister = new WeakMap<Register, RegisterWords>()

const wordsOf = (register: Register): RegisterWords => {
  const words = wordsByRegister.get(register) ?? registerWordsOf(register)
  wordsByRegister.set(register, words)
  return words
}
