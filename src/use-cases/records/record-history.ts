import type { Language } from '#domain/language.ts'
import type { PersonName } from '#domain/people/person-name.ts'
import type { WriteContext } from '#fields/kinds/field-kind.ts'
import type { RecordChange, RowFacts } from '#fields/records/record-changes.ts'
import { type RecordReference, referencesOf } from '#fields/records/record-references.ts'
import type { StoredRecord } from '#fields/records/record.ts'
import type { FieldSet, Register, RegisterPart } from '#fields/records/register.ts'
import type { RecordValues } from '#fields/records/values.ts'
import { formatDay } from '#i18n/formats.ts'
import { commonFactWords, nameUnder } from '#i18n/record-facts.ts'
import type { AuditEntry } from '#store/log/audit.ts'

import type { ChangeOrigin, LoggedFacts } from './record-notes.ts'
import type { RecordSightOf } from './record-sight.ts'

/** A fact of a record that was changed, as people read it. */
export type ChangedFact = { label: string; before: string; after: string }

/** An entry of the history of a record. */
export type HistoryEntry = {
  position: number
  at: Date
  who: PersonName
  kind: 'added' | 'changed' | 'trashed' | 'restored'
  facts: readonly ChangedFact[]
  why?: string
  origin?: ChangeOrigin
}

/** The history of a record in words, as far as somebody sees it. */
export const historyEntry = (
  register: Register,
  record: StoredRecord,
  entry: AuditEntry,
  { sight, writing }: { sight: RecordSightOf; writing: WriteContext },
): HistoryEntry => {
  const [before, after] = sidesOf(entry)
  return {
    position: entry.position,
    at: entry.at,
    who: entry.person.name,
    kind: kindOf(entry, after),
    facts: changedFacts(register, record, { before, after }, { sight, writing }),
    ...(entry.why !== undefined && { why: entry.why }),
    ...(after.origin && { origin: after.origin }),
  }
}

/** What changed in a record in words, as far as somebody sees it. */
export const changedFacts = (
  register: Register,
  record: StoredRecord,
  { before, after }: RecordChange,
  { sight, writing }: { sight: RecordSightOf; writing: WriteContext },
): ChangedFact[] => [
  ...changedValues(register.fields, [before.values, after.values], { covers: sight.covers, writing }),
  ...Object.entries(register.parts).flatMap(([part, declared]) =>
    changedRows(declared, [before.parts?.[part], after.parts?.[part]], {
      covers: name => sight.covers(`${part}.${name}`),
      writing,
      rows: record.parts[part] ?? [],
    }),
  ),
  ...changedStates(register, [before.states, after.states], writing.language),
]

/** What the entries of a history refer to. */
export const historyReferences = (
  { fields, parts }: Register,
  entries: readonly AuditEntry[],
): RecordReference[] =>
  entries
    .flatMap(sidesOf)
    .flatMap(({ values, parts: rows }) => [
      ...referencesOf({ fields, parts: {} }, { values: readable(fields, values ?? {}), parts: {} }),
      ...Object.entries(parts).flatMap(([part, { fields: ofPart }]) =>
        Object.values(rows?.[part] ?? {}).flatMap(row =>
          referencesOf(
            { fields: ofPart, parts: {} },
            { values: row ? readable(ofPart, row) : {}, parts: {} },
          ),
        ),
      ),
    ])

const kindOf = (entry: AuditEntry, { isInTrash }: LoggedFacts): HistoryEntry['kind'] => {
  if (entry.before === undefined) return 'added'
  if (isInTrash === undefined) return 'changed'
  return isInTrash ? 'trashed' : 'restored'
}

/** Both sides of an entry, its sealed values among the others. */
const sidesOf = ({ before, after, personal }: AuditEntry): [LoggedFacts, LoggedFacts] => [
  together(before as LoggedFacts | undefined, personal?.before as LoggedFacts | undefined),
  together(after as LoggedFacts | undefined, personal?.after as LoggedFacts | undefined),
]

const together = (open: LoggedFacts = {}, sealed: LoggedFacts = {}): LoggedFacts => {
  const parts = Object.keys({ ...open.parts, ...sealed.parts }).map(part => {
    const [own, others] = [open.parts?.[part] ?? {}, sealed.parts?.[part] ?? {}]
    const ids = Object.keys({ ...own, ...others })
    return [part, Object.fromEntries(ids.map(id => [id, joinRow(own[id], others[id])]))] as const
  })
  return {
    ...open,
    values: { ...open.values, ...sealed.values },
    parts: Object.fromEntries(parts),
  }
}

const joinRow = (open: RowFacts | undefined, sealed: RowFacts | undefined): RowFacts =>
  open || sealed ? { ...open, ...sealed } : null

type Sides<Facts> = readonly [before: Facts | undefined, after: Facts | undefined]
type FactsInWords = { covers: (name: string) => boolean; writing: WriteContext }

const changedValues = (
  fields: FieldSet,
  [before = {}, after = {}]: Sides<Readonly<Record<string, unknown>>>,
  { covers, writing }: FactsInWords,
): ChangedFact[] => {
  const [old, next] = [readable(fields, before), readable(fields, after)]
  return Object.entries(fields).flatMap(([name, { label, kind }]) => {
    if (!(name in before || name in after) || !covers(name)) return []
    const sayValue = (values: RecordValues) =>
      values[name] === undefined ? '' : kind.say(values[name], writing)
    const fact = { label: label[writing.language], before: sayValue(old), after: sayValue(next) }
    return fact.before === '' && fact.after === '' ? [] : [fact]
  })
}

const changedRows = (
  { one, key, fields }: RegisterPart,
  [before = {}, after = {}]: Sides<Readonly<Record<string, RowFacts>>>,
  { rows, ...inWords }: FactsInWords & { rows: StoredRecord['parts'][string] },
): ChangedFact[] =>
  Object.keys({ ...before, ...after }).flatMap((id): ChangedFact[] => {
    const [old, next] = [before[id], after[id]]
    const { language } = inWords.writing
    const facts = changedValues(fields, [old ?? {}, next ?? {}], inWords)
    // A row that has no visible value must not tell that it is there.
    if (facts.length === 0) return []
    if (!old || !next)
      return [{ label: one[language], before: joinFacts(facts, 'before'), after: joinFacts(facts, 'after') }]
    const present = rows.find(row => row.id === id)?.values ?? {}
    const named = changedValues(fields, [{}, pick(present, key)], inWords)
    const name = joinFacts(named, 'after') || one[language]
    return facts.map(fact => ({ ...fact, label: nameUnder[language](name, fact.label) }))
  })

const joinFacts = (facts: readonly ChangedFact[], side: 'before' | 'after'): string =>
  facts
    .map(fact => fact[side])
    .filter(text => text !== '')
    .join(', ')

const changedStates = (
  { states }: Register,
  [before = {}, after = {}]: Sides<Readonly<Record<string, RowFacts>>>,
  language: Language,
): ChangedFact[] => {
  const sayState = (facts: RowFacts | undefined): string => {
    if (!facts) return ''
    const [state, on] = [String(facts['state']), String(facts['on'])]
    return `${states[state]?.title[language] ?? state}, ${formatDay(language, on)}`
  }
  return Object.keys({ ...before, ...after }).map(id => ({
    label: commonFactWords.state[language],
    before: sayState(before[id]),
    after: sayState(after[id]),
  }))
}

/**
 * The values that the kinds of their fields still understand: a field may have been declared otherwise then.
 */
const readable = (fields: FieldSet, values: Readonly<Record<string, unknown>>): RecordValues =>
  Object.fromEntries(
    Object.entries(values).filter(
      ([name, value]) => value !== null && fields[name]?.kind.schema.safeParse(value).success,
    ),
  )

const pick = (values: RecordValues, names: readonly string[]): RecordValues =>
  Object.fromEntries(names.flatMap(name => (name in values ? [[name, values[name]]] : [])))
