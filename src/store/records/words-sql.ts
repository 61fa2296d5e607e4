import { type RawBuilder, sql } from 'kysely'

import { readQuestion } from '#domain/words/search-question.ts'
import { searchGroups } from '#fields/records/search-groups.ts'

import type { Reader } from '../engine/transaction.ts'
import type { RecordSight } from './reach-sql.ts'
import { lexemesOf } from './search-lexemes.ts'
import { inAllLanguages, lastWord, questionWords, tsqueryOf } from './search-query.ts'

/**
 * The condition that a record has all words of a text, whatever their accents and endings, in the fields that
 * the reader reaches. The last word also finds longer words that begin with it. Undefined without words.
 */
export const wordsSql = async (
  reader: Reader,
  sight: RecordSight,
  text: string,
): Promise<RawBuilder<boolean> | undefined> => {
  const question = readQuestion(text)
  const words = inAllLanguages(await lexemesOf(reader, questionWords(question)))
  const query = tsqueryOf(question, words, lastWord(question))
  if (query === undefined) return undefined
  const isFound = sql<boolean>`r.words @@ ${query}::tsquery`
  const weights = weightsWithin(sight)
  // The index answers the first condition; the second leaves out words of fields that are out of reach. The
  // database, which would take it for a rare one, guesses nothing about what stands in `coalesce`.
  return weights
    ? sql`(${isFound} and coalesce(ts_filter(r.words, ${weights}) @@ ${query}::tsquery, false))`
    : isFound
}

/** The weights of the words that a reader may find records by; undefined for all. */
const weightsWithin = (sight: RecordSight): RawBuilder<unknown> | undefined => {
  const groups = searchGroups(sight.register)
  const isWhole = groups.every(({ fields }) =>
    fields.every(field => sight.reaches(field) && !sight.fieldCondition(field)),
  )
  if (isWhole) return undefined
  const weights = groups.map(({ weight, fields }) => {
    if (!fields.every(sight.reaches)) return sql`null`
    const conditions = fields.flatMap(field => sight.fieldCondition(field) ?? [])
    const letter = sql.lit(weight.toLowerCase())
    return conditions.length === 0
      ? letter
      : sql`case when ${sql.join(conditions, sql` and `)} then ${letter} end`
  })
  return sql`array_remove(array[${sql.join(weights)}]::"char"[], null)`
}
