import { type RawBuilder, sql } from 'kysely'

import type { LanguageTag } from '#domain/language.ts'
import type { LocalizedText } from '#domain/text.ts'
import { readQuestion } from '#domain/words/search-question.ts'
import { type SnippetMarks, type SnippetPart, snippetOf } from '#domain/words/search-text.ts'
import type { RecordReach } from '#fields/records/record-reach.ts'
import type { FieldSet, Register } from '#fields/records/register.ts'
import { registers } from '#registers/index.ts'

import type { Reader } from '../engine/transaction.ts'
import { recordSight, type RecordSight } from './reach-sql.ts'
import { fieldColumns, partTableOf, quoted } from './record-table.ts'
import { lexemesOf } from './search-lexemes.ts'
import { inAllLanguages, lastWord, marksOf, questionWords, tsqueryOf } from './search-query.ts'
import { wordsSql } from './words-sql.ts'

/** A record that a search found, with its title and the text around what was looked for. */
export type RecordHit = {
  register: string
  id: string
  number?: string
  /** A text, or one in several languages; null where it is not to be seen. */
  title: string | LocalizedText | null
  language: LanguageTag
  snippet: SnippetPart[]
}

/** The hits, best first, and how many each register has; a count stops at `mostCountedHits`. */
export type RecordSearch = { hits: RecordHit[]; totals: ReadonlyMap<string, number> }

/** The number of hits at which the count of a register stops. */
export const mostCountedHits = 1000

/** The most hits of all registers together that a search answers. */
const mostShown = 50

/**
 * The records of all registers that contain all words of a text, whatever their accents and endings, as far
 * as somebody reaches them and the fields in which the words stand. The last word also finds longer words
 * that begin with it. One query asks every register.
 */
export const searchRecords = async (
  reader: Reader,
  { text, language }: { text: string; language: LanguageTag },
  reachOf: (register: Register) => RecordReach,
): Promise<RecordSearch> => {
  const question = readQuestion(text)
  const words = inAllLanguages(await lexemesOf(reader, questionWords(question)))
  const query = tsqueryOf(question, words, lastWord(question))
  if (query === undefined) return { hits: [], totals: new Map() }
  const branches: RawBuilder<unknown>[] = []
  for (const register of registers) {
    const reach = reachOf(register)
    if (reach.rows === false) continue
    const sight = recordSight(register, reach)
    const isFound = await wordsSql(reader, sight, text)
    if (isFound) branches.push(branchOf(sight, isFound, query))
  }
  if (branches.length === 0) return { hits: [], totals: new Map() }
  const { rows } = await sql<HitRow>`
    ${sql.join(branches, sql` union all `)}
    order by rank desc, id desc limit ${mostShown}`.execute(reader.db)
  const marks = marksOf(question, words, lastWord(question))
  return {
    hits: rows.map(row => hitOf(row, language, marks)),
    totals: new Map(rows.map(({ register, total }) => [register, Math.min(Number(total), mostCountedHits)])),
  }
}

type HitRow = {
  register: string
  id: string
  number: string | null
  rank: number
  total: string
  title: string | LocalizedText | null
  texts: readonly (string | LocalizedText | null)[]
}

const branchOf = (sight: RecordSight, isFound: RawBuilder<boolean>, query: string): RawBuilder<unknown> => {
  const { register, from, isReached } = sight
  const [title] = titleColumns(sight)
  return sql`(
    select ${register.name}::text as register, r.id, r.number, hit.rank, hit.total,
      to_jsonb(${title ?? sql`null::text`}) as title,
      jsonb_build_array(${sql.join(textColumns(sight))}) as texts
    from ${from} join (
      select id, rank, count(*) over () as total from (
        select r.id, ts_rank(r.words, ${query}::tsquery) as rank from ${from}
        where r.deleted_at is null and ${isReached} and ${isFound}
        limit ${mostCountedHits + 1}) as matching
      order by rank desc, id desc limit ${mostShown}) as hit on hit.id = r.id)`
}

const titleColumns = (sight: RecordSight): RawBuilder<unknown>[] => {
  const { fields, titleField } = sight.register
  const kind = fields[titleField]?.kind
  return kind && sight.reaches(titleField)
    ? fieldColumns(titleField, kind).map(({ name }) => sight.column(titleField, name))
    : []
}

/** The texts that a search reads, as far as they are reached: those of a part joined to one. */
const textColumns = (sight: RecordSight): RawBuilder<unknown>[] => {
  const { fields, parts } = sight.register
  return [
    sql`to_jsonb(r.number)`,
    ...searchedColumns(sight, fields, name => name).map(value => sql`to_jsonb(${value})`),
    ...Object.entries(parts).flatMap(([part, { fields: ofPart }]) => {
      const isReached = sight.reaches(part) ? sight.partCondition(part) : undefined
      return searchedColumns(sight, ofPart, name => `${part}.${name}`).map(
        value => sql`(select to_jsonb(string_agg(${value}::text, ' · ' order by p.position))
          from ${sql.raw(quoted(partTableOf(sight.register, part)))} as p
          where p.record_id = r.id${isReached ? sql` and ${isReached}` : sql``})`,
      )
    }),
  ]
}

const searchedColumns = (
  sight: RecordSight,
  fields: FieldSet,
  nameOf: (name: string) => string,
): RawBuilder<unknown>[] =>
  Object.entries(fields).flatMap(([name, { kind, isSensitive }]) =>
    isSensitive || kind.filter !== 'words' || !sight.reaches(nameOf(name))
      ? []
      : fieldColumns(name, kind)
          .slice(0, 1)
          .map(column => sight.column(nameOf(name), column.name)),
  )

const hitOf = (row: HitRow, language: LanguageTag, marks: SnippetMarks): RecordHit => {
  const snippets = textsInLanguages(row.texts, language).map(({ text, language: own }) => ({
    language: own,
    snippet: snippetOf(text, own, marks),
  }))
  const best = snippets.find(({ snippet }) => snippet.some(({ hit }) => hit)) ?? snippets[0]
  return {
    register: row.register,
    id: row.id,
    ...(row.number !== null && { number: row.number }),
    title: row.title,
    language: best?.language ?? language,
    snippet: best?.snippet ?? [],
  }
}

/** Texts in the reader's language first, then in the others. */
const textsInLanguages = (
  texts: HitRow['texts'],
  language: LanguageTag,
): { text: string; language: LanguageTag }[] => {
  const all = texts.flatMap(text => {
    if (text === null) return []
    if (typeof text === 'string') return [{ text, language }]
    return Object.entries(text.words).map(([own, wording]) => ({ text: wording.text, language: own }))
  })
  return [
    ...all.filter(each => each.language === language),
    ...all.filter(each => each.language !== language),
  ]
}
