import type { Language } from '#domain/language.ts'
import type { RecordWarning } from '#fields/records/check-record.ts'
import type { StoredRecord } from '#fields/records/record.ts'
import { sayPersonName } from '#i18n/person-names.ts'
import type { HistoryEntry } from '#use-cases/records/record-history.ts'

/** A record as programs read it: its facts, without who wrote them, which its history says by name. */
export const recordJson = (record: StoredRecord) => {
  const { id, number, version, state, stateOn, dueOn, due, values, parts, states } = record
  return {
    id,
    number,
    version,
    state,
    stateOn,
    dueOn,
    due,
    createdAt: record.createdAt,
    changedAt: record.changedAt,
    values,
    parts,
    states: states.map(({ state: name, on, why, recordedAt }) => ({ state: name, on, why, recordedAt })),
  }
}

/** An entry of the history of a record as programs read it, in the words of a language. */
export const historyJson = ({ at, who, kind, facts, why }: HistoryEntry, language: Language) => ({
  at,
  who: sayPersonName(language, who),
  kind,
  facts,
  why,
})

/** Warnings about a change in a language. */
export const sayWarnings = (warnings: readonly RecordWarning[], language: Language) =>
  warnings.map(({ field, sentence }) => ({ field, detail: sentence[language] }))
