import { sql } from 'kysely'

import { isPlanInScope, isPublishedInScope } from '../engine/plan-scope.ts'

import type { LanguageTag } from '#domain/language.ts'
import type { Reference } from '#domain/words/mandate.ts'
import { readQuestion } from '#domain/words/search-question.ts'
import { snippetOf } from '#domain/words/search-text.ts'
import type { SnippetPart } from '#domain/words/search-text.ts'

import type { SearchScope } from './search-entries.ts'
import { lexemesOf } from './search-lexemes.ts'
import { inAllLanguages, lastWord, marksOf, questionWords, tsqueryOf } from './search-query.ts'
import type { Reader } from '../engine/transaction.ts'

/** The kinds of record that can be found in a plan. */
export type SearchKind = 'node' | 'indicator' | 'activity' | 'activityIndicator'

/** A record found by a search, with the language of the matching text and a snippet of it. */
export type SearchHit = {
  kind: SearchKind
  id: string
  planId: string
  language: LanguageTag
  snippet: SnippetPart[]
}

/**
 * A page of hits, best first, and the references that the question names.
 * `total` counts all hits, up to `mostHits` + 1.
 */
export type SearchAnswer = { hits: SearchHit[]; total: number; references: Reference[] }

/** A search in one plan or in all; `from` (counted from 0) and `count` choose the page of hits. */
export type SearchRequest = {
  text: string
  language: LanguageTag
  planId?: string
  from?: number
  count?: number
}

/** The most hits of a search. */
export const mostHits = 1000

/**
 * The records that contain all words of `text`, whatever their accents and endings.
 * Each record is found once, in `language` where that matches.
 * Where nothing matches, the last word also finds longer words that begin with it.
 */
export const findEntries = async (reader: Reader, request: SearchRequest): Promise<SearchAnswer> => {
  const question = readQuestion(request.text)
  const words = inAllLanguages(await lexemesOf(reader, questionWords(question)))
  const whole = await matches(reader, request, tsqueryOf(question, words))
  const unfinished = whole.total === 0 ? lastWord(question) : undefined
  const entries = unfinished ? await matches(reader, request, tsqueryOf(question, words, unfinished)) : whole
  const marks = marksOf(question, words, unfinished)
  const hits = entries.page.map(({ kind, id, plan_id, language, text }) => ({
    kind,
    id,
    planId: plan_id,
    language,
    snippet: snippetOf(text, language, marks),
  }))
  return { hits, total: Math.min(entries.total, mostHits + 1), references: question.references }
}

/** All hits in a plan, best first; at most `mostHits`. */
export const searchPlan = async (
  reader: Reader,
  question: { planId: string; text: string; language: LanguageTag },
): Promise<SearchHit[]> => (await findEntries(reader, question)).hits

type Match = {
  kind: SearchKind
  id: string
  plan_id: string
  language: string
  scope: SearchScope
  rank: number
}

type Matches = { page: (Match & { text: string })[]; total: number }

// A record has up to three entries, one in each language: these are always more than `mostHits` records.
const mostMatches = 4 * mostHits

// Two plain statements: PostgreSQL takes longer to plan one that ranks and joins than to run it.
const matches = async (
  reader: Reader,
  request: SearchRequest,
  query: string | undefined,
): Promise<Matches> => {
  if (query === undefined) return { page: [], total: 0 }
  const { planId, language, from = 0, count = mostHits } = request
  const { rows } = await sql<Match>`
    select subject_kind as kind, subject_id as id, plan_id, language, scope,
      ts_rank(words, ${query}::tsquery) as rank
    from search_entry
    where words @@ ${query}::tsquery and ${isInSight(reader)}
      and ${planId === undefined ? sql`plan_id is not null` : sql`plan_id = ${planId}`}
    limit ${mostMatches}`.execute(reader.db)
  const best = bestOfEach(rows, language).toSorted(
    (one, other) => other.rank - one.rank || (one.id < other.id ? -1 : 1),
  )
  return {
    page: await withTexts(reader, best.slice(from, Math.min(from + count, mostHits))),
    total: best.length,
  }
}

// Whoever sees a plan as it is finds no words of what is published of it: they may be gone.
const isInSight = (reader: Reader) => {
  const isPresent = isPlanInScope(reader.scope, 'plan_id')
  const isPublic = isPublishedInScope(reader.scope, 'plan_id')
  return sql`case scope when 'everyone' then ${isPresent} else ${isPublic} and not ${isPresent} end`
}

// Each record once, in the reader's language where that matches.
const bestOfEach = (rows: readonly Match[], language: LanguageTag): Match[] => {
  const best = new Map<string, Match>()
  for (const row of rows) {
    const key = `${row.id} ${row.plan_id}`
    const other = best.get(key)
    if (!other || row.language === language || (other.language !== language && row.language < other.language))
      best.set(key, row)
  }
  return [...best.values()]
}

// Texts are read for the hits of one page only.
const withTexts = async (reader: Reader, page: readonly Match[]): Promise<(Match & { text: string })[]> => {
  if (page.length === 0) return []
  const { rows } = await sql<EntryName & { text: string }>`
    select subject_id as id, plan_id, language, scope, text from search_entry
    where subject_id = any(${page.map(({ id }) => id)}::text[])`.execute(reader.db)
  const texts = new Map(rows.map(row => [keyOf(row), row.text]))
  return page.map(match => ({ ...match, text: texts.get(keyOf(match)) ?? '' }))
}

type EntryName = Pick<Match, 'id' | 'plan_id' | 'language' | 'scope'>

const keyOf = ({ id, plan_id, language, scope }: EntryName): string => `${id} ${plan_id} ${language} ${scope}`
