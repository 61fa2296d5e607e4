import { type RawBuilder, sql } from 'kysely'

import type { LocalizedText } from '#domain/text.ts'
import { plainWords } from '#domain/words/plain-words.ts'
import { sortKey } from '#domain/words/sort-key.ts'
import type { Target } from '#fields/kinds/field-kind.ts'
import type { RecordReach } from '#fields/records/record-reach.ts'
import type { Register } from '#fields/records/register.ts'
import { findRegister } from '#registers/index.ts'

import type { Reader } from '../engine/transaction.ts'
import { recordSight } from './reach-sql.ts'
import { fieldColumns, orderColumns, quoted } from './record-table.ts'

/** What references ask for: things of one target with these ids, or that these texts name. */
export type WantedTargets = { target: Target; ids: readonly string[]; texts: readonly string[] }

/** Something that a reference can lead to, with what people call it, as far as that is to be seen. */
export type TargetRow = {
  target: Target
  id: string
  number: string | null
  /** A text, or one in several languages. */
  name: string | LocalizedText | null
  /** The region of a post. */
  qualifier: string | null
}

/** The most rows of a target that one question finds. */
const mostTargets = 5000

/**
 * What these references lead to, in one query: records that are reached and not in the trash, posts, people
 * who are not erased, and files. Parties are no rows, and are left out.
 */
export const findTargets = async (
  reader: Reader,
  wanted: readonly WantedTargets[],
  reachOf: (register: Register) => RecordReach,
): Promise<TargetRow[]> => {
  const branches = wanted.flatMap(each =>
    each.ids.length + each.texts.length > 0 ? (branchOf(each, reachOf) ?? []) : [],
  )
  if (branches.length === 0) return []
  const { rows } = await sql<TargetRow>`
    ${sql.join(
      branches.map(branch => sql`(${branch} limit ${mostTargets})`),
      sql` union all `,
    )}`.execute(reader.db)
  return rows
}

const branchOf = (
  { target, ids, texts }: WantedTargets,
  reachOf: (register: Register) => RecordReach,
): RawBuilder<unknown> | undefined => {
  const all = [...ids, ...texts]
  switch (target) {
    case 'party':
      return undefined
    case 'post':
      // There are few, and their names are compared in every language.
      return sql`
        select 'post' as target, id, null::text as number, to_jsonb(code) as name, qualifier
        from secretariat_post where ${texts.length > 0 ? sql`true` : sql`id = any(${ids}::text[])`}`
    case 'person':
      return sql`
        select 'person' as target, id, null::text as number, to_jsonb(name) as name, null::text as qualifier
        from person where erased_at is null and (id = any(${all}::text[])
          or kind <> 'program' and records.plain_words(name) = any(${texts.map(plainWords)}::text[]))`
    case 'file':
      return sql`
        select 'file' as target, id, null::text as number, to_jsonb(name) as name, null::text as qualifier
        from sent_file where id = any(${all}::text[])`
    default: {
      const register = findRegister(target.slice('records:'.length))
      return register && recordBranch(register, reachOf(register), { target, ids, texts })
    }
  }
}

const recordBranch = (
  register: Register,
  reach: RecordReach,
  { target, ids, texts }: WantedTargets,
): RawBuilder<unknown> => {
  const sight = recordSight(register, reach)
  const { titleField } = register
  const kind = register.fields[titleField]?.kind ?? { columns: [] }
  const [column] = fieldColumns(titleField, kind)
  const isNamed = column !== undefined && sight.reaches(titleField)
  const title = isNamed ? sight.column(titleField, column.name) : sql`null::text`
  const conditions = [
    sql`r.id = any(${[...ids, ...texts]}::text[])`,
    ...(texts.length > 0 ? [sql`r.number = any(${texts.map(numberIn)}::text[])`] : []),
    ...(texts.length > 0 && isNamed ? [hasTitle(register, title, texts)] : []),
  ]
  return sql`
    select ${target}::text as target, r.id, r.number, to_jsonb(${title}) as name, null::text as qualifier
    from ${sight.from}
    where r.deleted_at is null and ${sight.isReached} and (${sql.join(conditions, sql` or `)})`
}

/** The number with which a text begins: "VIS-2031-004 Visit to the lake". */
export const numberIn = (text: string): string => /^\S*/u.exec(text.trim())?.[0].toUpperCase() ?? ''

// Where lists are sorted by the title, an index has the key of each.
const hasTitle = (
  { fields, titleField }: Register,
  title: RawBuilder<unknown>,
  texts: readonly string[],
): RawBuilder<unknown> => {
  const field = fields[titleField]
  if (field?.isSortable && field.kind.order === 'words')
    return sql`(${sql.join(
      orderColumns(titleField, field.kind).map(
        ({ name, language }) =>
          sql`(${title} is not null and ${sql.raw(`r.${quoted(name)}`)} = any(${texts.map(text => sortKey(text, language))}::text[]))`,
      ),
      sql` or `,
    )})`
  const plain = texts.map(plainWords)
  if (field?.kind.columns[0]?.type !== 'jsonb')
    return sql`records.plain_words(${title}::text) = any(${plain}::text[])`
  return sql`exists (select from jsonb_each(${title} -> 'words') as each
    where records.plain_words(each.value ->> 'text') = any(${plain}::text[]))`
}
