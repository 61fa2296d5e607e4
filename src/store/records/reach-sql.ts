import { type RawBuilder, sql } from 'kysely'

import { Refusal } from '#domain/refusal.ts'
import type { Condition, Scope } from '#domain/rights/right.ts'
import {
  conditionCriterion,
  coverageOf,
  partCoverageOf,
  type RecordReach,
  wholeReach,
} from '#fields/records/record-reach.ts'
import type { Register } from '#fields/records/register.ts'

import { type CriterionColumns, criterionSql } from './criterion-sql.ts'
import { quoted, registerTable } from './record-table.ts'

/**
 * The table of a register as somebody's right reaches it. A field that the right covers on some records only
 * is empty on the others, wherever it is read, filtered or sorted by.
 */
export type RecordSight = CriterionColumns & {
  /** What stands after `from`: the table as `r`. Queries name columns by `column` alone. */
  from: RawBuilder<unknown>
  /** The condition that a record is reached. What is out of reach is not found. */
  isReached: RawBuilder<boolean>
  /** Whether the right covers a field on at least some records. */
  reaches: (name: string) => boolean
  /** The condition that a field is covered; undefined where it is on every record. */
  fieldCondition: (name: string) => RawBuilder<boolean> | undefined
}

/** The table of a register as a right reaches it. */
export const recordSight = (register: Register, reach: RecordReach): RecordSight => {
  const whole = wholeColumns(register)
  const conditions: Condition[] = reach.fields.flatMap(({ where }) => where ?? [])
  const nameOf = (condition: Condition) => sql.raw(`reached.c${conditions.indexOf(condition)}`)
  const conditionOf = (scope: Scope): RawBuilder<boolean> | undefined => {
    if (scope === true) return undefined
    if (scope === false) throw new Refusal('fieldOutOfReach')
    return anyOf(scope.map(nameOf))
  }
  const coverage = remembered((name: string) => (isFieldOf(register, name) ? coverageOf(reach, name) : true))
  const hasMask = conditions.length > 0 && reach.fields.some(({ fields }) => fields)
  return {
    register,
    from: hasMask
      ? sql`${whole.from} cross join lateral (select ${sql.join(
          conditions.map(each => sql`${conditionSql(whole, each)} as ${nameAlone(conditions.indexOf(each))}`),
        )}) as reached`
      : whole.from,
    isReached: scopeSql(whole, reach.rows),
    reaches: name => coverage(name) !== false,
    fieldCondition: name => conditionOf(coverage(name)),
    column: (name, column) => {
      const condition = conditionOf(coverage(name))
      const value = whole.column(name, column)
      return condition ? sql`case when ${condition} then ${value} end` : value
    },
    partCondition: part => conditionOf(partCoverageOf(reach, part)),
  }
}

/** The table of a register with all its records and fields, for whatever the program does by itself. */
export const wholeSight = (register: Register): RecordSight => recordSight(register, wholeReach)

const wholeColumns = (register: Register): CriterionColumns & { from: RawBuilder<unknown> } => ({
  register,
  from: sql.raw(`${quoted(registerTable(register))} as r`),
  column: (name, column) => sql.raw(`${isOfPart(register, name) ? 'p' : 'r'}.${quoted(column)}`),
  partCondition: () => undefined,
})

const scopeSql = (whole: CriterionColumns, scope: Scope): RawBuilder<boolean> =>
  typeof scope === 'boolean' ? sql.lit(scope) : anyOf(scope.map(each => conditionSql(whole, each)))

const conditionSql = (whole: CriterionColumns, condition: Condition): RawBuilder<boolean> => {
  const criterion = conditionCriterion(whole.register, condition)
  return criterion ? criterionSql(whole, criterion) : sql.lit(false)
}

const anyOf = (conditions: readonly RawBuilder<unknown>[]): RawBuilder<boolean> =>
  conditions.length === 1 ? sql`${conditions[0]}` : sql`(${sql.join(conditions, sql` or `)})`

const nameAlone = (index: number) => sql.raw(`c${index}`)

const isOfPart = ({ parts }: Register, name: string): boolean =>
  Object.hasOwn(parts, name.split('.')[0] ?? '')

// The facts of every record, such as its state, are not fields: whoever reaches the record sees them. Only
// its next deadline is one, since it depends on fields.
const isFieldOf = (register: Register, name: string): boolean =>
  name === 'dueOn' || Object.hasOwn(register.fields, name) || isOfPart(register, name)

const remembered = <Value>(make: (name: string) => Value): ((name: string) => Value) => {
  const values = new Map<string, Value>()
  return name => {
    if (!values.has(name)) values.set(name, make(name))
    return values.get(name) as Value
  }
}
