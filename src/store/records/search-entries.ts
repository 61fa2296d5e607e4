import { sql } from 'kysely'

import type { LanguageTag } from '#domain/language.ts'
import { writeCitations } from '#domain/words/citations/citations.ts'
import { citationKeys } from '#domain/words/citation-keys.ts'
import type { Citation, Reference } from '#domain/words/mandate.ts'
import { referencesIn } from '#domain/words/search-question.ts'
import { compoundsIn } from '#domain/words/search-words.ts'
import type { PlacedWord } from '#domain/words/search-words.ts'

import { lexemesOf } from './search-lexemes.ts'
import type { Transaction } from '../engine/transaction.ts'

/**
 * Whose entry it is: `everyone` who sees its plan as it is, or the `public`, who sees what is published.
 * Both may find the same record, each with its own words.
 */
export type SearchScope = 'everyone' | 'public'

/** A record in one language, as a search finds it; `codes` are searched but not shown. */
export type SearchEntry = {
  kind: string
  id: string
  planId: string | null
  scope: SearchScope
  language: LanguageTag
  text: string
  citations: readonly Citation[]
  codes: string
}

/** Adds entries to the search, or replaces those of the same record and language. */
export const putEntries = async (tx: Transaction, entries: readonly SearchEntry[]): Promise<void> => {
  for (let from = 0; from < entries.length; from += mostAtOnce)
    await putSome(tx, entries.slice(from, from + mostAtOnce))
}

/** Removes entries from the search. */
export const deleteEntries = async (tx: Transaction, entries: readonly SearchEntry[]): Promise<void> => {
  if (entries.length === 0) return
  const keys = JSON.stringify(entries.map(({ id, kind, language, scope }) => ({ id, kind, language, scope })))
  await sql`
    delete from search_entry
    using jsonb_to_recordset(${keys}::jsonb) as gone (id text, kind text, language text, scope text)
    where subject_id = gone.id and subject_kind = gone.kind and search_entry.language = gone.language
      and search_entry.scope = gone.scope
  `.execute(tx.db)
}

/** Removes all entries by which the public finds parts of a plan. */
export const deletePublicEntries = async (tx: Transaction, planId: string): Promise<void> => {
  await tx.db
    .deleteFrom('search_entry')
    .where('plan_id', '=', planId)
    .where('scope', '=', 'public' satisfies SearchScope)
    .execute()
}

const mostAtOnce = 2000

const putSome = async (tx: Transaction, entries: readonly SearchEntry[]): Promise<void> => {
  const readEntries = entries.map(entry => ({ entry, ...readEntry(entry) }))
  const lexemesFor = await lexemesOf(
    tx,
    readEntries.flatMap(({ entry: { language }, words }) => words.map(({ word }) => ({ word, language }))),
  )
  const rows = readEntries.map(({ entry: { planId, kind, id, scope, language, text }, words, keys }) => {
    const lexemes = words.flatMap(({ word, at }) =>
      lexemesFor({ word, language }).lexemes.map(lexeme => `${lexeme}:${at}`),
    )
    return { plan_id: planId, kind, id, scope, language, text, words: [...lexemes, ...keys].join(' ') }
  })
  const written = sql`
    insert into search_entry (subject_kind, subject_id, plan_id, scope, language, text, words)
    select kind, id, plan_id, scope, language, text, words::tsvector
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as entry (plan_id text, kind text, id text, scope text, language text, text text, words text)
    on conflict (subject_id, subject_kind, language, scope, coalesce(plan_id, '')) do update
      set text = excluded.text, words = excluded.words`
  tx.awaitAtCommit(written.execute(tx.db))
}

// The words of an entry with their positions, and the search keys of the instruments that it cites or names.
const readEntry = ({
  text,
  citations,
  codes,
  language,
}: SearchEntry): { words: PlacedWord[]; keys: string[] } => {
  const references = referencesIn(text).references.map(reference => ({ reference }))
  const allReferences = [...references, ...citations].flatMap(referencesOf)
  const parts = [text, writeCitations(citations, language), writeCitations(references, language), codes]
  return { words: placedWordsOf(parts), keys: allReferences.flatMap(citationKeys) }
}

const referencesOf = (citation: Citation): Reference[] =>
  'reference' in citation
    ? [citation.reference]
    : Object.values(citation.words.words).flatMap(({ text }) => referencesIn(text).references)

// One position stays empty between the parts, so that no code begins in one and ends in the next.
const placedWordsOf = (parts: readonly string[]): PlacedWord[] => {
  const words: PlacedWord[] = []
  for (const part of parts)
    for (const word of placedWords(part, (words.at(-1)?.at ?? 0) + 2)) words.push(word)
  return words.filter(({ at }) => at <= lastPlace)
}

/** The words of a text in their places, counted from `first`; words joined by a hyphen also as one. */
export const placedWords = (text: string, first: number): PlacedWord[] =>
  compoundsIn(text, first).flatMap(({ words, kind }) => [
    ...words,
    ...(kind === 'joined'
      ? [{ word: words.map(({ word }) => word).join(''), at: words[0]?.at ?? first }]
      : []),
  ])

/** The highest word position in PostgreSQL. */
export const lastPlace = 16_383
