import type { Language } from '#domain/language.ts'
import type { Fault } from '#domain/refusal.ts'

import type { WriteContext } from '../kinds/field-kind.ts'
import { fieldPlace } from './piece-names.ts'
import type { RecordDraft } from './record.ts'
import type { CheckFacts, FieldSet, Register, RegisterCheck } from './register.ts'
import type { RecordValues } from './values.ts'

/** A sentence about a field, which warns and does not stop a change. */
export type RecordWarning = { field: string; sentence: Readonly<Record<Language, string>> }

/** What the checks of a register found about a record: what stops its change, and what only warns. */
export type CheckResult = { faults: readonly Fault[]; warnings: readonly RecordWarning[] }

/** A check that no two rows of a part are in force on the same day. */
export type OverlapCheck = Extract<RegisterCheck, { part: string }>

/** The checks of a register that look across its records. */
export const overlapChecksOf = ({ checks }: Register): OverlapCheck[] =>
  checks.filter(check => 'part' in check)

/**
 * What a register's own checks say of a record as it would become, each at the text that a form shows it
 * beside.
 */
export const checkRecord = (register: Register, draft: RecordDraft, language: Language): CheckResult =>
  resultOf(
    register.checks.flatMap(check => {
      const facts = 'find' in check ? check.find(draft) : undefined
      return facts ? [finding(register, check, () => facts, language)] : []
    }),
  )

/** What a check says of a row that is in force together with `other`, a row of this or another record. */
export const checkOverlap = (
  register: Register,
  check: OverlapCheck,
  other: RecordValues,
  writing: { language: Language; contextIn: (language: Language) => WriteContext },
): CheckResult => {
  const fields = register.parts[check.part]?.fields ?? {}
  const factsIn = (each: Language) => factsOfRow(fields, check, other, writing.contextIn(each))
  return resultOf([finding(register, check, factsIn, writing.language)])
}

/** All that several checks found. */
export const joinResults = (results: readonly CheckResult[]): CheckResult => ({
  faults: results.flatMap(({ faults }) => faults),
  warnings: results.flatMap(({ warnings }) => warnings),
})

type Finding = { check: RegisterCheck; warning: RecordWarning }

const resultOf = (findings: readonly Finding[]): CheckResult => ({
  faults: findings.flatMap(({ check, warning }): Fault[] =>
    check.isWarning ? [] : [{ ...warning, fault: 'check' }],
  ),
  warnings: findings.flatMap(({ check, warning }) => (check.isWarning ? [warning] : [])),
})

const finding = (
  register: Register,
  check: RegisterCheck,
  factsIn: (language: Language) => CheckFacts,
  language: Language,
): Finding => {
  const say = (each: Language) => check.sentence[each](factsIn(each))
  const sentence = { en: say('en'), fr: say('fr'), es: say('es') }
  return { check, warning: { field: fieldPlace(register, check.field, language), sentence } }
}

const factsOfRow = (
  fields: FieldSet,
  { by, from, until }: OverlapCheck,
  row: RecordValues,
  writing: WriteContext,
): CheckFacts =>
  Object.fromEntries(
    [...by, from, until].map(name => {
      const [value, kind] = [row[name], fields[name]?.kind]
      if (value === undefined || !kind) return [name, '']
      // The sentence writes its days itself.
      return [name, kind.name === 'day' && typeof value === 'string' ? value : kind.say(value, writing)]
    }),
  )
