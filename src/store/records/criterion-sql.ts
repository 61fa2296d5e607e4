import { type RawBuilder, sql } from 'kysely'

import { beginningsToSearch, wordsToFind } from '#domain/words/plain-words.ts'
import type { ColumnType } from '#fields/kinds/field-kind.ts'
import { type Criterion, stateNamed } from '#fields/records/criterion.ts'
import {
  columnFor,
  type ColumnQuestion,
  type CriterionFact,
  factNamed,
  fieldFact,
  isValueOf,
  truthsAmong,
} from '#fields/records/criterion-fact.ts'
import type { Register } from '#fields/records/register.ts'
import { isSearched } from '#fields/records/search-groups.ts'

import { fieldColumns, partTableOf, quoted, stateTableOf } from './record-table.ts'

/** The columns that criteria ask, as far as somebody's right reaches them. */
export type CriterionColumns = {
  register: Register
  /**
   * A column of the record's table, for a field or a fact of every record; of a part's table, where `name`
   * is `roles.party`.
   * @throws Refusal fieldOutOfReach where no right reaches the field
   */
  column: (name: string, column: string) => RawBuilder<unknown>
  /**
   * The condition that the rows of a part are reached; undefined where all are.
   * @throws Refusal fieldOutOfReach
   */
  partCondition: (part: string) => RawBuilder<boolean> | undefined
}

/**
 * The condition that a record meets a criterion whose days are resolved, for the table of the register as
 * `r`. It may be null, which means that it is not met. `meetsCriterion` gives the same answer in memory.
 * @throws Refusal fieldOutOfReach where it asks for a field that the reader does not reach
 */
export const criterionSql = (columns: CriterionColumns, criterion: Criterion): RawBuilder<boolean> =>
  conditionOf(criterion, {
    owner: columns.register.name,
    factOf: name => factNamed(columns.register.fields, name),
    cell: (name, column) =>
      stateNamed(name) === undefined ? columns.column(name, column) : stateDay(columns.register, name),
    someRow: (part, some) => rowCondition(columns, part, some),
    searched: name => (isSearched(columns.register.fields[name]) ? sql`r.words` : undefined),
  })

/** What a criterion is asked of: a record, or a row of a part. */
type SqlSubject = {
  owner: string
  factOf: (name: string) => CriterionFact | undefined
  cell: (name: string, column: string) => RawBuilder<unknown>
  someRow: (part: string, some: Criterion) => RawBuilder<boolean>
  /** What a search finds the record by, where that has the words of a field. */
  searched?: (name: string) => RawBuilder<unknown> | undefined
}

const rowCondition = (columns: CriterionColumns, part: string, some: Criterion): RawBuilder<boolean> => {
  const { register } = columns
  const fields = register.parts[part]?.fields
  if (!fields) throw new Error(`The register “${register.name}” has no part “${part}”`)
  const owner = `${register.name}.${part}`
  const isReached = columns.partCondition(part)
  const condition = conditionOf(some, {
    owner,
    factOf: name => fieldFact(fields, name),
    cell: (name, column) => columns.column(`${part}.${name}`, column),
    someRow: inner => {
      throw new Error(`The rows of “${owner}” have no part “${inner}”`)
    },
  })
  return sql`exists (select from ${sql.raw(quoted(partTableOf(register, part)))} as p
    where p.record_id = r.id and ${condition}${isReached ? sql` and ${isReached}` : sql``})`
}

// The day on which a record last came into a state.
const stateDay = (register: Register, name: string): RawBuilder<unknown> =>
  sql`(select s.on_day from ${sql.raw(quoted(stateTableOf(register)))} as s
    where s.record_id = r.id and s.state = ${stateNamed(name)} order by s.position desc limit 1)`

const conditionOf = (criterion: Criterion, subject: SqlSubject): RawBuilder<boolean> => {
  if ('all' in criterion) return joined(criterion.all, subject, 'and')
  if ('any' in criterion) return joined(criterion.any, subject, 'or')
  if ('not' in criterion) return sql`(${conditionOf(criterion.not, subject)}) is not true`
  if ('part' in criterion) return subject.someRow(criterion.part, criterion.some)
  const fact = demandFact(subject, criterion.field)
  if ('isFilled' in criterion) return isFilled(subject, criterion.field, fact, criterion.isFilled)
  if ('among' in criterion) return isAmong(cellFor(subject, criterion.field, 'among'), criterion.among)
  if ('has' in criterion)
    return hasWords(
      cellFor(subject, criterion.field, 'words'),
      criterion.has,
      subject.searched?.(criterion.field),
    )
  if ('notAfter' in criterion)
    return isNotAfter(
      cellFor(subject, criterion.field, 'range'),
      cellFor(subject, criterion.notAfter, 'range'),
    )
  return isBetween(cellFor(subject, criterion.field, 'range'), criterion)
}

const joined = (
  criteria: readonly Criterion[],
  subject: SqlSubject,
  word: 'and' | 'or',
): RawBuilder<boolean> => {
  if (criteria.length === 0) return sql.lit(word === 'and')
  const conditions = criteria.map(each => conditionOf(each, subject))
  return sql`(${sql.join(conditions, sql.raw(` ${word} `))})`
}

const demandFact = ({ owner, factOf }: SqlSubject, name: string): CriterionFact => {
  const fact = factOf(name)
  if (!fact) throw new Error(`“${owner}” has no field “${name}”`)
  return fact
}

/** The column that answers a question; without one, no record meets the criterion. */
type SqlCell = { fact: CriterionFact; column: { type: ColumnType; value: RawBuilder<unknown> } | undefined }

const cellFor = (subject: SqlSubject, name: string, question: ColumnQuestion): SqlCell => {
  const fact = demandFact(subject, name)
  const column = columnFor(fact, question)
  const whole = column && fieldColumns(name, fact)[column.index]
  return { fact, column: whole && { type: whole.type, value: subject.cell(name, whole.name) } }
}

const isFilled = (
  subject: SqlSubject,
  name: string,
  fact: CriterionFact,
  wanted: boolean,
): RawBuilder<boolean> => {
  const cells = fieldColumns(name, fact).map(column => subject.cell(name, column.name))
  const conditions = cells.map(cell => (wanted ? sql`${cell} is not null` : sql`${cell} is null`))
  return sql`(${sql.join(conditions, sql.raw(wanted ? ' or ' : ' and '))})`
}

const isAmong = ({ fact, column }: SqlCell, codes: readonly string[]): RawBuilder<boolean> => {
  if (!column) return sql.lit(false)
  const { type, value } = column
  const values = codes.filter(code => isValueOf(type, code))
  switch (type) {
    case 'text[]':
      return sql`${value} && ${values}::text[]`
    case 'boolean':
      return sql`${value} = any(${truthsAmong(fact, codes)}::boolean[])`
    case 'timestamptz':
      return sql`${dayOfInstant(value)} = any(${values}::date[])`
    case 'text':
      // Only an equality with one value keeps the order of an index that begins with the column.
      return values.length === 1 ? sql`${value} = ${values[0]}` : sql`${value} = any(${values}::text[])`
    case 'date':
    case 'integer':
    case 'numeric':
      return sql`${value} = any(${values}::${sql.raw(type)}[])`
    case 'jsonb':
      return sql.lit(false)
  }
}

const hasWords = (
  { column }: SqlCell,
  text: string,
  searched: RawBuilder<unknown> | undefined,
): RawBuilder<boolean> => {
  if (!column) return sql.lit(false)
  const words = wordsToFind(text)
  const beginnings = words.map(word => `% ${word}%`)
  // The database, which would take it for a rare one, guesses nothing about what stands in `coalesce`.
  const condition = sql<boolean>`coalesce(
    records.plain_words(${textOf(column)}) like all(${beginnings}::text[]), false)`
  const lexemes = beginningsToSearch(words)
  // An index finds the records that have the words anywhere, and only the field itself decides about them.
  return searched && lexemes.length > 0
    ? sql`(${searched} @@ ${lexemes.map(lexeme => `'${lexeme}':*`).join(' & ')}::tsquery and ${condition})`
    : condition
}

// A localized text has words in each of its languages.
const textOf = ({ type, value }: { type: ColumnType; value: RawBuilder<unknown> }): RawBuilder<unknown> => {
  if (type === 'text[]') return sql`array_to_string(${value}, ' ')`
  if (type !== 'jsonb') return value
  return sql`(select string_agg(each.value ->> 'text', ' ') from jsonb_each(${value} -> 'words') as each)`
}

const isBetween = (
  { column }: SqlCell,
  { from, until }: { from?: string; until?: string },
): RawBuilder<boolean> => {
  if (!column) return sql.lit(false)
  const { type, value } = column
  for (const limit of [from, until])
    if (limit !== undefined && !isValueOf(type, limit)) throw new Error(`“${limit}” is no ${type}`)
  const conditions = [
    ...(from === undefined ? [] : [sql`${value} >= ${limitOf(type, from)}`]),
    ...(until === undefined
      ? []
      : [
          type === 'timestamptz'
            ? sql`${value} < ${instantOf(until, 1)}`
            : sql`${value} <= ${limitOf(type, until)}`,
        ]),
  ]
  return conditions.length === 0
    ? sql`${value} is not null`
    : sql`(${sql.join(conditions, sql.raw(' and '))})`
}

const limitOf = (type: ColumnType, limit: string): RawBuilder<unknown> => {
  if (type === 'timestamptz') return instantOf(limit, 0)
  return type === 'text' ? sql`${limit}::text collate "C"` : sql`${limit}::${sql.raw(type)}`
}

// The days of instants are those of the program's zone, whose midnight is therefore asked for here.
const instantOf = (day: string, daysAfter: number): RawBuilder<unknown> => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  return sql`${new Date(year, month - 1, date + daysAfter).toISOString()}::timestamptz`
}

const isNotAfter = (one: SqlCell, other: SqlCell): RawBuilder<boolean> => {
  if (!one.column || !other.column) return sql.lit(false)
  return sql`${comparable(one.column)} <= ${comparable(other.column)}`
}

const comparable = ({
  type,
  value,
}: {
  type: ColumnType
  value: RawBuilder<unknown>
}): RawBuilder<unknown> => {
  if (type === 'timestamptz') return dayOfInstant(value)
  return type === 'text' ? sql`${value} collate "C"` : value
}

/** The day on which an instant falls, in the zone of the secretariat, which is that of the program. */
export const dayOfInstant = (value: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`(${value} at time zone ${Intl.DateTimeFormat().resolvedOptions().timeZone})::date`
