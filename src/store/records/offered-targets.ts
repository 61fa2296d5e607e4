import { type RawBuilder, sql } from 'kysely'

import type { Target } from '#fields/kinds/field-kind.ts'
import type { RecordReach } from '#fields/records/record-reach.ts'
import type { Register } from '#fields/records/register.ts'
import { findRegister } from '#registers/index.ts'

import type { Reader } from '../engine/transaction.ts'
import { recordSight } from './reach-sql.ts'
import { fieldColumns } from './record-table.ts'
import type { TargetRow } from './target-rows.ts'

/** The most things of one target that a form offers; the others are found by their names. */
const mostOffered = 300

/**
 * What references to these targets can lead to, as forms offer it: posts that have not ended, people who have
 * not left, and the records that changed last, within reach and not in the trash. Parties and files are no
 * rows, and are left out.
 */
export const readOfferedTargets = async (
  reader: Reader,
  targets: readonly Target[],
  reachOf: (register: Register) => RecordReach,
): Promise<TargetRow[]> => {
  const branches = targets.flatMap(target => branchOf(target, reachOf) ?? [])
  if (branches.length === 0) return []
  const { rows } = await sql<TargetRow>`
    ${sql.join(
      branches.map(branch => sql`(${branch} limit ${mostOffered})`),
      sql` union all `,
    )}`.execute(reader.db)
  return rows
}

const branchOf = (
  target: Target,
  reachOf: (register: Register) => RecordReach,
): RawBuilder<unknown> | undefined => {
  switch (target) {
    case 'party':
    case 'file':
      return undefined
    case 'post':
      return sql`
        select 'post' as target, id, null::text as number, to_jsonb(code) as name, qualifier
        from secretariat_post where ended_at is null order by code, qualifier`
    case 'person':
      return sql`
        select 'person' as target, id, null::text as number, to_jsonb(name) as name, null::text as qualifier
        from person where kind <> 'program' and erased_at is null and state <> 'left' order by name`
    default: {
      const register = findRegister(target.slice('records:'.length))
      return register && recordBranch(register, target, reachOf(register))
    }
  }
}

const recordBranch = (register: Register, target: Target, reach: RecordReach): RawBuilder<unknown> => {
  const sight = recordSight(register, reach)
  const { titleField } = register
  const [column] = fieldColumns(titleField, register.fields[titleField]?.kind ?? { columns: [] })
  const title = column && sight.reaches(titleField) ? sight.column(titleField, column.name) : sql`null::text`
  return sql`
    select ${target}::text as target, r.id, r.number, to_jsonb(${title}) as name, null::text as qualifier
    from ${sight.from}
    where r.deleted_at is null and ${sight.isReached}
    order by r.changed_at desc, r.id desc`
}
