import { type RawBuilder, sql } from 'kysely'

import type { LocalizedText } from '#domain/text.ts'
import type { Target } from '#fields/kinds/field-kind.ts'
import type { RecordReach } from '#fields/records/record-reach.ts'
import type { FieldSet, Register } from '#fields/records/register.ts'
import { registers } from '#registers/index.ts'

import type { Reader } from '../engine/transaction.ts'
import { recordSight, type RecordSight } from './reach-sql.ts'
import { fieldColumns, type NamedColumn, partTableOf, quoted } from './record-table.ts'

/** A record that refers to something by one of its fields: `venue`, or `guests.venue` in a part. */
export type PointingRow = {
  register: string
  field: string
  id: string
  number: string | null
  /** The title, as far as it is to be seen. */
  name: string | LocalizedText | null
}

/** The most records that are counted for one field. */
export const mostPointing = 100

/**
 * The records that refer to something, within reach and without those in the trash: for each field the last
 * ones, and at most one more than are counted. One query asks all registers.
 */
export const findPointing = async (
  reader: Reader,
  { target, id }: { target: Target; id: string },
  reachOf: (register: Register) => RecordReach,
): Promise<PointingRow[]> => {
  const branches = registers.flatMap(register => {
    const fields = pointingFields(register, target)
    if (fields.length === 0) return []
    const sight = recordSight(register, reachOf(register))
    return fields.flatMap(field => (sight.reaches(field.name) ? [branchOf(sight, field, id)] : []))
  })
  if (branches.length === 0) return []
  const { rows } = await sql<PointingRow>`${sql.join(branches, sql` union all `)}`.execute(reader.db)
  return rows
}

/** A field by which records of a register refer to a target. */
export type PointingField = { name: string; part?: string; column: NamedColumn }

/** The fields of a register that refer to a target, also those of its parts. */
export const pointingFields = ({ fields, parts }: Register, target: Target): PointingField[] => [
  ...pointingIn(fields, target).map(({ name, column }) => ({ name, column })),
  ...Object.entries(parts).flatMap(([part, { fields: ofPart }]) =>
    pointingIn(ofPart, target).map(({ name, column }) => ({ name: `${part}.${name}`, part, column })),
  ),
]

const pointingIn = (fields: FieldSet, target: Target): PointingField[] =>
  Object.entries(fields).flatMap(([name, { kind }]) =>
    fieldColumns(name, kind)
      .filter(({ refersTo }) => refersTo === target)
      .map(column => ({ name, column })),
  )

const branchOf = (sight: RecordSight, field: PointingField, id: string): RawBuilder<unknown> => {
  const { register, from, isReached } = sight
  const { titleField } = register
  const [title] = fieldColumns(titleField, register.fields[titleField]?.kind ?? { columns: [] })
  const name = title && sight.reaches(titleField) ? sight.column(titleField, title.name) : sql`null::text`
  return sql`(
    select ${register.name}::text as register, ${field.name}::text as field, r.id, r.number,
      to_jsonb(${name}) as name
    from ${from}
    where r.deleted_at is null and ${isReached} and ${pointsTo(sight, field, id)}
    order by r.id desc limit ${mostPointing + 1})`
}

const pointsTo = (
  sight: RecordSight,
  { name, part, column }: PointingField,
  id: string,
): RawBuilder<unknown> => {
  const isIt = refersTo(sight.column(name, column.name), column, id)
  if (part === undefined) return isIt
  const isReached = sight.partCondition(part)
  return sql`exists (select from ${sql.raw(quoted(partTableOf(sight.register, part)))} as p
    where p.record_id = r.id and ${isIt}${isReached ? sql` and ${isReached}` : sql``})`
}

/** The condition that a column refers to an id. */
const refersTo = (value: RawBuilder<unknown>, { type }: NamedColumn, id: string): RawBuilder<unknown> =>
  type === 'text[]' ? sql`${value} @> array[${id}]::text[]` : sql`${value} = ${id}`
