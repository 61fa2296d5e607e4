import { type RawBuilder, sql } from 'kysely'

import { allParties } from '#domain/parties/parties.ts'
import type { ColumnType } from '#fields/kinds/field-kind.ts'
import { type Criterion, stateNamed } from '#fields/records/criterion.ts'
import { columnFor, type CriterionFact, factNamed } from '#fields/records/criterion-fact.ts'
import {
  codeSeparator,
  conditionsOf,
  currencyOf,
  followsStates,
  hasCohorts,
  isStock,
  noDay,
} from '#fields/records/measure-rules.ts'
import type { Measure } from '#fields/records/measure.ts'
import { measuredFields, regionParty } from '#fields/records/measured-items.ts'
import type { FieldSet } from '#fields/records/register.ts'

import { type CriterionColumns, criterionSql, dayOfInstant } from './criterion-sql.ts'
import type { RecordSight } from './reach-sql.ts'
import { fieldColumns, partTableOf, quoted, stateTableOf } from './record-table.ts'

/** A measure as somebody's right reaches its register, with some breakdowns; `filter` narrows the records. */
export type MeasureSource = {
  sight: RecordSight
  measure: Measure
  groups: readonly string[]
  filter?: Criterion
}

/** The name of the column with the text of a breakdown, by its place. */
export const groupColumn = (place: number): RawBuilder<unknown> => sql.raw(`g${place}`)

/**
 * The changes of a measure, each with the `id` of its record: a query with the columns `id`, `day`, `cohort`,
 * `left_out`, `count`, `sum`, and one for each group. `measureChanges` gives the same in memory.
 * @throws Refusal fieldOutOfReach where it needs a field that the reader does not reach
 */
export const changesSql = (source: MeasureSource): RawBuilder<unknown> => {
  const { measure, groups } = source
  const columns = sql.join([
    ...['id', 'cohort', 'left_out'].map(name => sql.raw(`span.${name}`)),
    ...groups.map((_, place) => sql`span.${groupColumn(place)}`),
  ])
  return sql`
    select ${columns}, change.day, change.sign as count, change.sign * span.amount as sum
    from (
      select placed.*,
        case when left_out = 'noDay' then start_day else greatest(start_day, from_day) end as first_day,
        least(end_day, segment_end) as last_end
      from (
        select held.*, ${spanColumns(measure)} from (${itemsSql(source)}) as held
      ) as placed
      -- What has no day is left out by its present state.
      where left_out is distinct from 'noDay' or segment_end is null
    ) as span
    cross join lateral (values (span.first_day, 1), (span.last_end, -1)) as change (day, sign)
    where change.day is not null and (span.last_end is null or span.last_end > span.first_day)`
}

// From when to when an item counts where its conditions are met, and for how much.
const spanColumns = (measure: Measure): RawBuilder<unknown> => {
  const isBetween = measure.rule === 'daysBetween'
  const day = isBetween ? sql`to_day` : sql`own_day`
  const start = sql`case when left_out = 'noDay' then ${noDay}::date else ${day} end`
  return sql`
    ${start} as start_day,
    case when left_out in ('noDay', 'reversed') then null else until_day + 1 end as end_day,
    ${hasCohorts(measure) ? start : sql`null::date`} as cohort,
    case when left_out is null then ${isBetween ? sql`to_day - own_day` : sql`value`} else 0 end as amount`
}

/** The items that meet the conditions of a measure, one for each state of their record where that matters. */
const itemsSql = (source: MeasureSource): RawBuilder<unknown> => {
  const { sight, measure, groups, filter } = source
  const { day, to, until } = measure
  const facts = measuredFacts(sight, measure)
  const dayOrNone = (name: string | undefined) =>
    name === undefined ? sql`null::date` : dayExpression(facts, measure, name)
  const conditions = [
    sight.isReached,
    sql`r.deleted_at is null`,
    criterionSql(facts, conditionsOf(measure).counts),
    ...(measure.part === undefined ? [] : [sight.partCondition(measure.part) ?? []].flat()),
    ...(filter ? [criterionSql(sight, filter)] : []),
  ]
  return sql`
    select item.*, ${leftOutExpression(measure)} as left_out
    from (
      select ${sql.join([
        sql`r.id`,
        sql`${dayOrNone(day)} as own_day`,
        sql`${dayOrNone(to)} as to_day`,
        sql`${dayOrNone(until)} as until_day`,
        ...valueColumns(measure, facts),
        ...(followsStates(measure)
          ? [sql`segment.from_day`, sql`segment.end_day as segment_end`]
          : [sql`null::date as from_day`, sql`null::date as segment_end`]),
        ...groups.map((name, place) => sql`${groupExpression(facts, name)} as ${groupColumn(place)}`),
      ])}
      from ${sql.join([sight.from, ...joinsOf(sight, measure)], sql` join `)}
      where ${sql.join(conditions, sql` and `)}
    ) as item`
}

const joinsOf = ({ register }: RecordSight, measure: Measure): RawBuilder<unknown>[] => {
  const { part, day, to } = measure
  const states = sql.raw(quoted(stateTableOf(register)))
  return [
    ...(part === undefined
      ? []
      : [sql`${sql.raw(quoted(partTableOf(register, part)))} as p on p.record_id = r.id`]),
    // What has not come into the state is not counted: the join leaves it out.
    ...[day, ...(to === undefined ? [] : [to])].flatMap((name, place) => {
      const state = stateNamed(name)
      if (state === undefined) return []
      const days = sql.raw(stateDays(place))
      return [
        sql`(
          select record_id, min(on_day) as first_day,
            (array_agg(on_day order by position desc))[1] as last_day
          from ${states} where state = ${state} group by record_id
        ) as ${days} on ${days}.record_id = r.id`,
      ]
    }),
    ...(followsStates(measure) ? [sql`(${segmentsSql(states)}) as segment on segment.record_id = r.id`] : []),
  ]
}

const stateDays = (place: number): string => `state_days_${place}`

/** The times between the changes of a record's state, as `recordSegments` has them. */
const segmentsSql = (states: RawBuilder<unknown>): RawBuilder<unknown> => sql`
  select record_id, null::text as state, null::date as from_day, min(on_day) as end_day
  from ${states} group by record_id
  union all
  select record_id, state, from_day, end_day from (
    select record_id, state, on_day as from_day, min(on_day) over (
      partition by record_id order by position rows between 1 following and unbounded following
    ) as end_day
    from ${states}
  ) as each where end_day is null or end_day > from_day`

/** The facts of a measure: those of a part stand beside those of the record, the state is that of a time. */
type MeasuredFacts = CriterionColumns & { fields: FieldSet }

const measuredFacts = (sight: RecordSight, measure: Measure): MeasuredFacts => {
  const fields = measuredFields(sight.register, measure)
  return {
    ...sight,
    fields,
    register: { ...sight.register, fields },
    column: (name, column) => {
      if (name === 'state') return sql`segment.state`
      // The columns of a part's table do not have its name before them.
      return name === 'stateOn'
        ? sql`segment.from_day`
        : sight.column(name, column.slice(column.indexOf('.') + 1))
    },
  }
}

const dayExpression = (facts: MeasuredFacts, measure: Measure, name: string): RawBuilder<unknown> => {
  if (stateNamed(name) !== undefined) {
    const place = name === measure.day ? 0 : 1
    return sql.raw(`${stateDays(place)}.${isStock(measure) ? 'first_day' : 'last_day'}`)
  }
  switch (name) {
    case 'stateOn':
      return sql`r.state_on`
    case 'dueOn':
      return sql`r.due_on`
    case 'createdAt':
      return dayOfInstant(sql`r.created_at`)
    case 'changedAt':
      return dayOfInstant(sql`r.changed_at`)
    default:
      return columnOf(facts, name, ['date']) ?? sql`null::date`
  }
}

const valueColumns = (measure: Measure, facts: MeasuredFacts): RawBuilder<unknown>[] => {
  const { rule, of } = measure
  const { meets } = conditionsOf(measure)
  if (meets)
    return [sql`case when ${criterionSql(facts, meets)} then 1 else 0 end as value`, ...valuesApart({})]
  if (of === undefined || rule === 'count') return [sql`0 as value`, ...valuesApart({})]
  if (rule === 'different')
    return [sql`0 as value`, ...valuesApart({ isEmpty: sql`${groupExpression(facts, of)} = ''` })]
  const amount = columnOf(facts, of, ['numeric', 'integer']) ?? sql`null::numeric`
  const currency = columnOf(facts, of, ['text'])
  return [
    sql`${amount} as value`,
    ...valuesApart({
      isEmpty: sql`${amount} is null`,
      ...(currency && { isOther: sql`${currency} <> ${currencyOf(measure)}` }),
    }),
  ]
}

const valuesApart = ({
  isEmpty = sql.lit(false),
  isOther = sql.lit(false),
}: {
  isEmpty?: RawBuilder<unknown>
  isOther?: RawBuilder<unknown>
}): RawBuilder<unknown>[] => [sql`${isEmpty} as is_empty`, sql`${isOther} as is_other`]

const leftOutExpression = ({ to, until }: Measure): RawBuilder<unknown> => sql`
  case
    when own_day is null ${to === undefined ? sql`` : sql`or to_day is null`} then 'noDay'
    ${to === undefined ? sql`` : sql`when to_day < own_day then 'reversed'`}
    ${until === undefined ? sql`` : sql`when until_day < own_day then 'reversed'`}
    when is_empty then 'noValue'
    when is_other then 'otherCurrency'
  end`

/** The text of a breakdown, as `itemGroup` makes it in memory. */
const groupExpression = (facts: MeasuredFacts, name: string): RawBuilder<string> => {
  if (name === 'state') return sql`coalesce(segment.state, '')`
  const party = regionParty(facts.fields, name)
  const fact = factNamed(facts.fields, party ?? name)
  const place = fact && columnFor(fact, 'among')
  const column = place && fieldColumns(party ?? name, fact)[place.index]
  if (!column) return sql.lit('')
  const value = facts.column(party ?? name, column.name)
  const codeOf = (code: RawBuilder<unknown>) =>
    party === undefined ? code : sql`coalesce(${JSON.stringify(regionsByParty)}::jsonb ->> ${code}, '')`
  if (column.type === 'text') return sql`coalesce(${codeOf(value)}, '')`
  if (column.type === 'text[]')
    return sql`coalesce((
      select string_agg(code, ${codeSeparator} order by code collate "C")
      from (select distinct ${codeOf(sql`each`)} as code from unnest(${value}) as each) as codes
    ), '')`
  if (column.type !== 'boolean') return sql`coalesce(${value}::text, '')`
  const [yes, no] = [codeOfTruth(fact, true), codeOfTruth(fact, false)]
  return sql`case ${value} when true then ${yes} when false then ${no} else '' end`
}

const regionsByParty = Object.fromEntries(allParties.map(({ code, region }) => [code, region]))

const codeOfTruth = ({ kind }: CriterionFact, truth: boolean): string => {
  const value = kind?.fromCells([truth])
  return value === undefined ? '' : (kind?.codes(value)[0] ?? '')
}

const columnOf = (
  facts: MeasuredFacts,
  name: string,
  types: readonly ColumnType[],
): RawBuilder<unknown> | undefined => {
  const kind = facts.fields[name]?.kind
  const column = kind && fieldColumns(name, kind).find(({ type }) => types.includes(type))
  return column && facts.column(name, column.name)
}
