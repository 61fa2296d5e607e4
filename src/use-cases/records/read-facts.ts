import { Refusal } from '#domain/refusal.ts'
import type { ReadValues } from '#fields/records/complete-values.ts'
import { readRecordTexts } from '#fields/records/read-record-texts.ts'
import { readRecordValues } from '#fields/records/read-record-values.ts'
import { referencesOf } from '#fields/records/record-references.ts'
import type { FieldSet } from '#fields/records/register.ts'
import type { RecordValues } from '#fields/records/values.ts'
import type { Reader } from '#store/engine/transaction.ts'

import type { ChangeContext } from './judge-records.ts'
import { recordContext } from './record-context.ts'
import type { FactsInput } from './record-input.ts'

/** A function that lays facts over stored values, each of which was named before. */
export type ReadFacts = (stored: RecordValues, facts: FactsInput) => ReadValues

/** What reads these facts over these stored values; names in texts are looked up once for all. */
export const factsReader = async (
  reader: Reader,
  { person, now, language }: Pick<ChangeContext, 'person' | 'now' | 'language'>,
  fields: FieldSet,
  all: readonly { stored: RecordValues; facts: FactsInput }[],
): Promise<ReadFacts> => {
  const withTexts = all.filter(({ facts }) => facts.texts)
  const context = await recordContext(reader, person, now, {
    references: withTexts.flatMap(({ stored }) =>
      referencesOf({ fields, parts: {} }, { values: stored, parts: {} }),
    ),
    texts: withTexts.map(({ facts }) => ({ fields, texts: facts.texts ?? {} })),
  })
  const reading = context.reading(language)
  return (stored, { texts, values }) =>
    texts
      ? readRecordTexts(fields, stored, texts, reading)
      : readRecordValues(fields, stored, values ?? {}, reading.today)
}

/**
 * The values that facts give, laid over the stored ones.
 * @throws Refusal inputInvalid (faults)
 */
export const readFacts = async (
  reader: Reader,
  question: Pick<ChangeContext, 'person' | 'now' | 'language'>,
  fields: FieldSet,
  { stored, facts }: { stored: RecordValues; facts: FactsInput },
): Promise<RecordValues> => {
  const read = await factsReader(reader, question, fields, [{ stored, facts }])
  const result = read(stored, facts)
  if ('faults' in result) throw new Refusal('inputInvalid', { faults: result.faults })
  return result.values
}
