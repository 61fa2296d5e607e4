import { sql } from 'kysely'

import { languages } from '#domain/language.ts'
import type { LanguageTag } from '#domain/language.ts'
import { searchWords, snippetOf } from '#domain/words/search-text.ts'
import type { SnippetPart } from '#domain/words/search-text.ts'

import type { Reader } from '../engine/transaction.ts'

/** What can be found in a plan. */
export type SearchKind = 'node' | 'indicator' | 'activity' | 'activityIndicator'

/** Something found: what it is, the language of the words that matched, and a snippet of them. */
export type SearchHit = { kind: SearchKind; id: string; language: LanguageTag; snippet: SnippetPart[] }

/** Most hits that a search gives. */
export const mostHits = 1000

/** PostgreSQL's text search configuration for a language: stems where it has them, plain words otherwise. */
export const textSearchConfiguration = (language: LanguageTag): string =>
  configurations.get(language) ?? 'simple'

/**
 * Looks for all the words of `text` in a plan, whatever their accents and endings; the last may be unfinished. Words of
 * each language are looked for by its own rules; a thing is found once, in `language` where that matches, best first.
 */
export const searchPlan = async (
  reader: Reader,
  question: { planId: string; text: string; language: LanguageTag; limit?: number },
): Promise<SearchHit[]> => {
  const words = searchWords(question.text).slice(0, mostWords)
  if (words.length === 0) return []
  const asked = [...new Set([question.language, ...languages])].map(
    language =>
      sql`(${language}::text, ${queryOf(words, textSearchConfiguration(language))}, ${stemsOf(words, textSearchConfiguration(language))})`,
  )
  const found = await sql<Found>`
    select * from (
      select distinct on (entry.id) entry.kind, entry.id, entry.language, entry.text, asked.stems, ts_rank(entry.words, asked.query) as rank
      from search_entry entry join (values ${sql.join(asked)}) as asked (language, query, stems) on asked.language = entry.language
      where entry.plan_id = ${question.planId} and entry.words @@ asked.query
      order by entry.id, entry.language = ${question.language} desc, entry.language
    ) as hit
    order by rank desc, id
    limit ${Math.min(question.limit ?? mostHits, mostHits)}`.execute(reader.db)
  return found.rows.map(({ kind, id, language, text, stems }) => ({
    kind,
    id,
    language,
    snippet: snippetOf(text, stems),
  }))
}

type Found = { kind: SearchKind; id: string; language: string; text: string; stems: string[] }

const configurations: ReadonlyMap<LanguageTag, string> = new Map([
  ['en', 'english'],
  ['fr', 'french'],
  ['es', 'spanish'],
])

const mostWords = 16

// A word counts by its stem or as it stands; one that the language passes over ("the", "des") asks for nothing, unless
// it is the last, which may be the beginning of a longer one. Words hold letters and digits only: no operator gets in.
const queryOf = (words: readonly string[], configuration: string) =>
  sql`(${sql.join(
    words.map((word, index) => {
      const stem = (text: string) => sql`to_tsquery(${configuration}::regconfig, ${text})`
      const plain = (text: string) => sql`to_tsquery('simple', ${text})`
      return index === words.length - 1
        ? sql`(${stem(word)} || ${stem(`${word}:*`)} || ${plain(`${word}:*`)})`
        : sql`(case when numnode(${stem(word)}) = 0 then '' else ${stem(word)} || ${plain(word)} end)`
    }),
    sql` && `,
  )})`

const stemsOf = (words: readonly string[], configuration: string) =>
  sql`tsvector_to_array(to_tsvector(${configuration}::regconfig, ${words.join(' ')}) || to_tsvector('simple', ${words.at(-1) ?? ''}))`
