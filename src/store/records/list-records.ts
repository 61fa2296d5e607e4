import { type RawBuilder, sql } from 'kysely'

import type { Language } from '#domain/language.ts'
import { Refusal } from '#domain/refusal.ts'
import type { Criterion } from '#fields/records/criterion.ts'
import type { MeasureNumber } from '#fields/records/measure-number.ts'
import { defaultOrder, type RecordOrder } from '#fields/records/record-order.ts'
import type { RecordCount, RecordPage } from '#fields/records/record-page.ts'
import { type RecordReach, reachWithin } from '#fields/records/record-reach.ts'
import type { Register } from '#fields/records/register.ts'

import type { Reader } from '../engine/transaction.ts'
import { isBehindNumber } from './behind-number.ts'
import { criterionSql } from './criterion-sql.ts'
import { listColumns, type ListRow, recordsInList } from './list-columns.ts'
import { keyText, runsFrom, type SortKey, sortKeyOf } from './list-order.ts'
import { type ListPlace, type PlacedOrder, readPlace, writePlace } from './list-place.ts'
import { type RecordSight, recordSight } from './reach-sql.ts'
import { wordsSql } from './words-sql.ts'

/** The records of a register that somebody asks for, as far as their right reaches. */
export type RecordQuestion = {
  register: Register
  reach: RecordReach
  /** A criterion whose days are resolved. */
  where?: Criterion | undefined
  /** Words that a record has, in any of its fields that search reads. */
  words?: string | undefined
  /** The number of a measure that the records are behind. */
  behind?: MeasureNumber | undefined
}

/** A page of a list that somebody asks for. */
export type ListRequest = RecordQuestion & {
  /** Lists are sorted by the words of this language. */
  language: Language
  /** Without it, the usual order of the register. */
  order?: RecordOrder | undefined
  /** The fields whose values are wanted, beside the title. Without it, those that the register lists. */
  columns?: readonly string[] | undefined
  /** `next` or `previous` of another page. One that does not fit is passed over. */
  place?: string | undefined
  size?: number | undefined
  count?: CountUpTo | undefined
}

/** How far the records are counted. */
export type CountUpTo = 'capped' | 'exact' | 'none'

/** The records of a page where nobody asks for another number, and the most that anybody can ask for. */
const [usualSize, mostRecords] = [50, 1000]

/** The number at which a count stops. */
const mostCounted = 1000

/**
 * The most records that are read by their ids, since one by one they cost more than in the order of an index.
 */
const mostKnown = 250

/**
 * A page of the records that are asked for, without those in the trash. Values that the right does not cover
 * are absent. The count comes with the page.
 * @throws Refusal fieldOutOfReach where a filter or the order needs a field that the right does not cover
 */
export const readRecordPage = async (reader: Reader, request: ListRequest): Promise<RecordPage> => {
  const { register, language, count = 'capped' } = request
  const sight = sightOf(request)
  const columns = columnsWithin(sight, request.columns)
  const conditions = await questionCondition(reader, sight, request)
  const order = request.order ?? orderWithin(sight)
  const key = sortKeyOf(sight, order, language)
  const place =
    request.place === undefined ? undefined : readPlace(request.place, { ...order, language }, key.type)
  const size = Math.min(request.size ?? usualSize, mostRecords)
  const fields = [...new Set([register.titleField, ...columns])].filter(sight.reaches)
  const ids = count === 'capped' ? await idsUpTo(reader, sight, conditions) : undefined
  // A few are known by now, and no index is walked in search of rare words.
  const isWanted = ids && ids.length <= mostKnown ? sql<boolean>`r.id = any(${ids}::text[])` : conditions
  const rows = await readRows(reader, {
    sight,
    key,
    order,
    place,
    size,
    conditions: isWanted,
    columns: listColumns(sight, fields),
  })
  const total = ids
    ? cappedCount(ids.length)
    : count === 'exact' && (await countWithin(reader, sight, conditions, count))
  return {
    records: recordsInList(register, fields, rows.page),
    columns,
    order,
    ...placesOf(rows, { ...order, language }, place),
    ...(total && { count: total }),
  }
}

/** The ids of the records that are asked for, up to one more than a count goes to. */
const idsUpTo = async (
  reader: Reader,
  sight: RecordSight,
  conditions: RawBuilder<boolean>,
): Promise<string[]> => {
  const { rows } = await sql<{ ids: string[] | null }>`
    select array_agg(id) as ids from (
      select r.id from ${sight.from} where ${conditions} limit ${mostCounted + 1}
    ) as each`.execute(reader.db)
  return rows[0]?.ids ?? []
}

/**
 * How many records there are that are asked for, without those in the trash.
 * @throws Refusal fieldOutOfReach
 */
export const countRecordsOf = async (
  reader: Reader,
  question: RecordQuestion,
  upTo: 'capped' | 'exact' = 'capped',
): Promise<RecordCount> => {
  const sight = sightOf(question)
  return countWithin(reader, sight, await questionCondition(reader, sight, question), upTo)
}

const sightOf = ({
  register,
  reach,
  where,
}: Pick<RecordQuestion, 'register' | 'reach' | 'where'>): RecordSight =>
  recordSight(register, reachWithin(reach, where))

/**
 * The condition that a record is one of those that are asked for, for `sight.from`.
 * @throws Refusal fieldOutOfReach
 */
const questionCondition = async (
  reader: Reader,
  sight: RecordSight,
  { where, words = '', behind }: Pick<RecordQuestion, 'where' | 'words' | 'behind'>,
): Promise<RawBuilder<boolean>> => {
  const hasWords = words.trim() === '' ? undefined : await wordsSql(reader, sight, words)
  return allOf([
    sql`r.deleted_at is null`,
    sight.isReached,
    ...(where ? [criterionSql(sight, where)] : []),
    ...(hasWords ? [hasWords] : []),
    ...(behind ? [isBehindNumber(sight, behind)] : []),
  ])
}

const allOf = (conditions: readonly RawBuilder<boolean>[]): RawBuilder<boolean> =>
  sql`${sql.join(conditions, sql` and `)}`

const columnsWithin = (sight: RecordSight, columns: readonly string[] | undefined): string[] => {
  const { fields } = sight.register
  const names = columns ?? Object.keys(fields).filter(name => fields[name]?.isListed)
  return names.filter(name => Object.hasOwn(fields, name) && sight.reaches(name))
}

// Whoever does not see what the usual order goes by sees the last change first.
const orderWithin = (sight: RecordSight): RecordOrder => {
  const order = defaultOrder(sight.register)
  return sight.reaches(order.by) ? order : { by: 'changedAt', isReversed: true }
}

type RowRequest = {
  sight: RecordSight
  key: SortKey
  order: RecordOrder
  place: ListPlace | undefined
  conditions: RawBuilder<boolean>
  columns: RawBuilder<unknown>
  size: number
}

/** The rows of a page in their order, and whether there are more in the direction that was walked. */
type PageRows = { page: ListRow[]; isMore: boolean }

const readRows = async (reader: Reader, request: RowRequest): Promise<PageRows> => {
  const { sight, key, order, place, conditions, columns, size } = request
  const rows: ListRow[] = []
  for (const run of runsFrom(key, order, place)) {
    const { rows: more } = await sql<ListRow>`
      select ${columns}, ${keyText(key)} as sort_key
      from ${sight.from}
      where ${allOf([conditions, run.condition])}
      order by ${run.order}
      limit ${size + 1 - rows.length}`.execute(reader.db)
    for (const row of more) rows.push(row)
    if (rows.length > size) break
  }
  const page = rows.slice(0, size)
  return { page: place?.side === 'before' ? page.toReversed() : page, isMore: rows.length > size }
}

const placesOf = (
  { page, isMore }: PageRows,
  order: PlacedOrder,
  place: ListPlace | undefined,
): Pick<RecordPage, 'next' | 'previous'> => {
  const [first, last] = [page[0], page.at(-1)]
  const isBackward = place?.side === 'before'
  const hasNext = isBackward || isMore
  const hasPrevious = isBackward ? isMore : place !== undefined
  return {
    ...(last && hasNext && { next: writePlace(order, { side: 'after', key: last.sort_key, id: last.id }) }),
    ...(first &&
      hasPrevious && { previous: writePlace(order, { side: 'before', key: first.sort_key, id: first.id }) }),
  }
}

/**
 * How many records meet each criterion, up to the number at which a count stops, in one statement. Undefined
 * for those that need a field which the right does not cover.
 */
export const countEach = async (
  reader: Reader,
  { register, reach }: Pick<RecordQuestion, 'register' | 'reach'>,
  questions: readonly Pick<RecordQuestion, 'where' | 'words'>[],
): Promise<(RecordCount | undefined)[]> => {
  const queries = await Promise.all(
    questions.map(each => countWithinReach(reader, { register, reach, ...each })),
  )
  const counts = queries.flatMap((query, i) => (query ? [sql`(${query}) as ${sql.ref(`c${i}`)}`] : []))
  if (counts.length === 0) return questions.map(() => undefined)
  const { rows } = await sql<Record<string, number>>`select ${sql.join(counts)}`.execute(reader.db)
  return queries.map((query, i) => (query ? cappedCount(rows[0]?.[`c${i}`] ?? 0) : undefined))
}

const countWithinReach = async (
  reader: Reader,
  question: RecordQuestion,
): Promise<RawBuilder<unknown> | undefined> => {
  try {
    const sight = sightOf(question)
    return countSql(sight, await questionCondition(reader, sight, question), 'capped')
  } catch (error) {
    if (error instanceof Refusal && error.code === 'fieldOutOfReach') return undefined
    throw error
  }
}

const countWithin = async (
  reader: Reader,
  sight: RecordSight,
  conditions: RawBuilder<boolean>,
  upTo: 'capped' | 'exact',
): Promise<RecordCount> => {
  const { rows } = await sql<{ count: number }>`${countSql(sight, conditions, upTo)}`.execute(reader.db)
  const count = rows[0]?.count ?? 0
  return upTo === 'capped' ? cappedCount(count) : { count, isMore: false }
}

const countSql = (
  sight: RecordSight,
  condition: RawBuilder<boolean>,
  upTo: 'capped' | 'exact',
): RawBuilder<unknown> => sql`
  select count(*)::integer as count from (
    select from ${sight.from} where ${condition}
    ${upTo === 'capped' ? sql`limit ${mostCounted + 1}` : sql``}
  ) as each`

const cappedCount = (count: number): RecordCount =>
  count > mostCounted ? { count: mostCounted, isMore: true } : { count, isMore: false }
