import { type Fault, Refusal } from '#domain/refusal.ts'
import type { RecordWarning } from '#fields/records/check-record.ts'
import { fieldPlace, pieceNamesOf } from '#fields/records/piece-names.ts'
import { presentRecord } from '#fields/records/present-record.ts'
import { changedFieldNames, changeOfRecord } from '#fields/records/record-changes.ts'
import { type RecordReach, recordReachOf } from '#fields/records/record-reach.ts'
import type { StoredRecord } from '#fields/records/record.ts'
import { refusalSentence } from '#i18n/refusals/refusal-sentence.ts'
import { newId } from '#store/engine/new-id.ts'
import type { Reader } from '#store/engine/transaction.ts'
import { keyTextsOf } from '#store/records/key-texts.ts'
import { readRecords } from '#store/records/read-record.ts'

import { judgeRecords, type PlannedRecord, type ChangeContext } from '../records/judge-records.ts'
import { newState } from '../records/new-state.ts'
import { factsReader } from '../records/read-facts.ts'
import { demandRecordRight, isInSight } from '../records/record-rights.ts'
import { sightOf } from '../records/record-sight.ts'
import { findRowRecords } from './find-row-records.ts'
import type { SheetFacts } from './sheet-rows.ts'

/**
 * What a row would do: add a record, change one, nothing, or what is wrong. One that asks would undo what
 * somebody changed after the sheet was made, or after it was sent where it does not say its version.
 */
export type RowGrade = 'new' | 'change' | 'same' | 'asks' | 'error'

/** A row with its grade, and the record as it is and as it would become. */
export type GradedRow = {
  row: number
  grade: RowGrade
  /** The record that the row is about, where the person sees one. */
  record: StoredRecord | undefined
  /** What the sheet says, by the names of fields in forms. */
  texts: SheetFacts['texts']
  planned: PlannedRecord | undefined
  faults: readonly Fault[]
  warnings: readonly RecordWarning[]
  formulas: readonly string[]
}

/** Who brings a sheet into which register, and when the sheet was sent. */
export type SheetQuestion = ChangeContext & { sentAt: Date }

/** How many rows are looked at together: as many names as one question to the database finds. */
const batchSize = 1000

/**
 * The rows of a sheet with their grades, each judged as a change that the person makes. Nothing is stored.
 * A field that the person does not see is neither read nor emptied.
 */
export const gradeRows = async (
  reader: Reader,
  question: SheetQuestion,
  rows: readonly SheetFacts[],
): Promise<GradedRow[]> => {
  const graded: GradedRow[] = []
  const records = new Map<string, number>()
  const keys = new Set<string>()
  for (let from = 0; from < rows.length; from += batchSize) {
    const drafts = await draftRows(reader, question, rows.slice(from, from + batchSize))
    const unique = drafts.map(draft => withoutTwin(draft, records))
    const planned = unique.flatMap(({ planned: each }) => each ?? [])
    const judgements = await judgeRecords(reader, question, planned)
    for (const draft of unique) {
      const judgement = draft.planned && judgements.get(draft.planned.after.id)
      const ownFaults = [...draft.faults, ...(judgement?.faults ?? [])]
      const faults = ownFaults.length > 0 ? ownFaults : keysTaken(question, draft, keys)
      graded.push({
        ...draft,
        faults,
        warnings: judgement?.warnings ?? [],
        grade: faults.length > 0 ? 'error' : draft.grade,
      })
    }
  }
  return graded
}

type DraftRow = Omit<GradedRow, 'warnings'>

/**
 * The faults of a row whose key an earlier row of the sheet has, however far above; its own keys join the
 * others.
 */
const keysTaken = (
  { register, language }: ChangeContext,
  { planned }: DraftRow,
  keys: Set<string>,
): Fault[] => {
  if (!planned) return []
  const texts = keyTextsOf(register, planned.after.values)
  const taken = new Set(texts.flatMap(({ key, text }) => (keys.has(text) ? [key] : [])))
  for (const { text } of texts) keys.add(text)
  return [...taken].map(([first = '']) => ({ field: fieldPlace(register, first, language), fault: 'taken' }))
}

// Of two rows about one record, the second is wrong.
const withoutTwin = (draft: DraftRow, records: Map<string, number>): DraftRow => {
  const id = draft.planned?.before?.id
  if (id === undefined) return draft
  if (records.has(id))
    return { ...draft, planned: undefined, faults: [{ field: '', fault: 'taken' }], grade: 'error' }
  records.set(id, draft.row)
  return draft
}

const draftRows = async (
  reader: Reader,
  question: SheetQuestion,
  rows: readonly SheetFacts[],
): Promise<DraftRow[]> => {
  const { person, register } = question
  const ids = await findRowRecords(reader, question, rows)
  const stored = new Map(
    (await readRecords(reader, register, [...new Set(ids.values())])).map(record => [record.id, record]),
  )
  const toExport = recordReachOf(person, register, 'export')
  const matches = rows.map(row => {
    const record = stored.get(ids.get(row.row) ?? '')
    const before = record && isInSight(person, register, record) && !record.deletedAt ? record : undefined
    return { row, before, ...seenTexts(question, row, before, toExport) }
  })
  const read = await factsReader(
    reader,
    question,
    register.fields,
    matches.map(({ before, texts }) => ({ stored: before?.values ?? {}, facts: { texts } })),
  )
  return matches.map(({ row, before, texts, faults: unseen }): DraftRow => {
    const common = { row: row.row, formulas: row.formulas, texts: row.texts, record: before }
    const refuse = (faults: readonly Fault[]): DraftRow => ({
      ...common,
      grade: 'error',
      planned: undefined,
      faults,
    })
    if (row.name !== '' && !before) return refuse([{ field: '', fault: 'notFound' }])
    const result = read(before?.values ?? {}, { texts })
    if ('faults' in result) return refuse([...unseen, ...result.faults])
    if (unseen.length > 0) return refuse(unseen)
    const after = presentRecord(register, {
      ...(before ?? emptyRecord(question)),
      values: result.values,
      changedAt: question.now,
      changedBy: person.id,
    })
    const change = changeOfRecord(register, before, after)
    if (before && !change) return { ...common, grade: 'same', planned: undefined, faults: [] }
    const fields = change ? changedFieldNames(register, change).filter(name => name !== 'state') : []
    const denial = denialOfChange(question, { ...(before && { before }), after }, fields)
    if (denial) return refuse([denial])
    const isStale =
      before && ((row.version ?? before.version) < before.version || before.changedAt > question.sentAt)
    return {
      ...common,
      grade: isStale ? 'asks' : before ? 'change' : 'new',
      planned: { ...(before && { before }), after },
      faults: [],
    }
  })
}

/** The texts of a row that the person may see; a fault where the sheet says something about another one. */
const seenTexts = (
  { person, register }: ChangeContext,
  { texts }: SheetFacts,
  before: StoredRecord | undefined,
  toExport: RecordReach,
): { texts: Record<string, string>; faults: Fault[] } => {
  if (!before) return { texts: { ...texts }, faults: [] }
  const { covers: isRead } = sightOf(person, register, before)
  const { covers: isExported } = sightOf(person, register, before, toExport)
  const seen: Record<string, string> = {}
  const faults: Fault[] = []
  for (const [name, field] of Object.entries(register.fields)) {
    for (const piece of pieceNamesOf(name, field)) {
      const text = texts[piece]
      if (text === undefined) continue
      const isEmpty = text.trim() === ''
      if (isRead(name) && (isExported(name) || !isEmpty)) seen[piece] = text
      else if (!isEmpty) faults.push({ field: piece, fault: 'unknown' })
    }
  }
  return { texts: seen, faults }
}

const denialOfChange = (
  { person, register }: ChangeContext,
  { before, after }: PlannedRecord,
  fields: readonly string[],
): Fault | undefined => {
  try {
    demandRecordRight(person, register, before ? 'change' : 'create', {
      drafts: before ? [before, after] : [after],
      fields,
    })
    return undefined
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const say = (language: 'en' | 'fr' | 'es') => refusalSentence(language, error)
    return { field: '', fault: 'check', sentence: { en: say('en'), fr: say('fr'), es: say('es') } }
  }
}

const emptyRecord = ({ person, now, register }: ChangeContext): StoredRecord => {
  const state = newState(register, { state: register.firstState }, { person, now })
  return {
    id: newId(),
    register: register.name,
    version: 1,
    state: state.state,
    stateOn: state.on,
    values: {},
    parts: {},
    states: [state],
    source: 'sheet',
    createdAt: now,
    createdBy: person.id,
    changedAt: now,
    changedBy: person.id,
  }
}
