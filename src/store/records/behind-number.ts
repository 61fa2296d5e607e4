import { type RawBuilder, sql } from 'kysely'

import type { MeasureNumber } from '#fields/records/measure-number.ts'
import { codeSeparator } from '#fields/records/measure-rules.ts'

import { changesSql, groupColumn } from './measure-sql.ts'
import type { RecordSight } from './reach-sql.ts'
import { isInTime } from './read-changes.ts'

/**
 * The condition that a record is behind a number of a measure, for `sight.from`; none is where the register
 * has no such measure or breakdown.
 * @throws Refusal fieldOutOfReach
 */
export const isBehindNumber = (sight: RecordSight, number: MeasureNumber): RawBuilder<boolean> => {
  const measure = sight.register.measures[number.measure]
  const only = Object.entries(number.only)
  if (!measure || only.some(([name]) => !measure.by.includes(name))) return sql.lit(false)
  const groups = only.map(([name]) => name)
  const conditions = [
    isInTime(measure, number),
    number.leftOut ? sql`left_out = ${number.leftOut}` : sql`left_out is null`,
    // Each of several values is looked for; an empty text is no value.
    ...only.map(
      ([, codes], place) =>
        sql`case ${groupColumn(place)} when '' then array['']
          else string_to_array(${groupColumn(place)}, ${codeSeparator}) end && ${codes}::text[]`,
    ),
  ]
  return sql`r.id in (
    select id from (${changesSql({ sight, measure, groups })}) as change
    where ${sql.join(conditions, sql` and `)}
    group by id having sum(count) <> 0 or sum(sum) <> 0
  )`
}
