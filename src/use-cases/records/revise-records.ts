import { z } from 'zod'

import { type Fault, Refusal } from '#domain/refusal.ts'
import type { Denial } from '#domain/rights/denial.ts'
import { identifierField } from '#fields/kinds/identifier.ts'
import { versionField } from '#fields/kinds/version.ts'
import type { RecordWarning } from '#fields/records/check-record.ts'
import { changeOfRecord } from '#fields/records/record-changes.ts'
import { presentRecord } from '#fields/records/present-record.ts'
import { referencesOf } from '#fields/records/record-references.ts'
import type { StoredRecord } from '#fields/records/record.ts'
import type { Reader } from '#store/engine/transaction.ts'
import { readRecords } from '#store/records/read-record.ts'

import { defineUseCase } from '../use-case.ts'
import { demandRegister } from './demand-register.ts'
import { type ChangeContext, judgeRecords } from './judge-records.ts'
import { factsReader } from './read-facts.ts'
import { recordContext } from './record-context.ts'
import { type ChangedFact, changedFacts } from './record-history.ts'
import { factsInput, type FactsInput, reasonInput, recordRight, registerInput } from './record-input.ts'
import { recordName, recordTitle } from './record-name.ts'
import { demandSeenFacts, isInSight } from './record-rights.ts'
import { maskRecord, sightOf } from './record-sight.ts'
import { changeRecords, demandChange, refuseStale } from './save-records.ts'

/** The most records that one change is about. */
const mostRevised = 1000

/** What would become of one of many records. */
export type RevisedRow = {
  id: string
  version: number
  /** Its number, or its title without one; and its title. */
  name: string
  title: string
  facts: readonly ChangedFact[]
  faults: readonly Fault[]
  warnings: readonly RecordWarning[]
  /** Somebody changed it after the person saw it. */
  isStale?: true
  /** Why the person may not change it so. */
  denial?: Denial
}

/**
 * Changes facts of many records at once. The step `preview` changes nothing and answers what would become of
 * each; `apply` changes them all, or none.
 * @throws Refusal notFound, inputInvalid (faults); when it applies also recordsClash (names), clash (who,
 * when), notPermitted (denial)
 */
export const reviseRecords = defineUseCase({
  name: 'revise-records',
  kind: 'write',
  right: recordRight('change'),
  input: z.object({
    ...registerInput,
    ...factsInput,
    ...reasonInput,
    records: z
      .array(z.object({ id: identifierField, version: versionField }))
      .min(1)
      .max(mostRevised),
    step: z.enum(['preview', 'apply']),
  }),
  run: async ({ tx, person, now, input }) => {
    const register = demandRegister(input.register)
    const question = { person, now, register, language: input.language }
    const planned = await planRevisions(tx, question, input.records, input)
    if (input.step === 'preview')
      return { answer: { rows: await previewRows(tx, question, planned, input), changed: 0 }, audit: [] }
    for (const { before } of planned) demandSeenFacts(question, before, input)
    const staleIds = planned.flatMap(({ before, isStale }) => (isStale ? [before.id] : []))
    if (staleIds.length > 0) await refuseStale(tx, question, planned, staleIds)
    const { records, notes } = await changeRecords(
      tx,
      question,
      planned.map(({ before, after }) => ({ before, after, why: input.why })),
    )
    return { answer: { rows: [], changed: records.length }, audit: notes }
  },
})

type Revision = { before: StoredRecord; after: StoredRecord; isStale: boolean }

const planRevisions = async (
  reader: Reader,
  question: ChangeContext,
  orders: readonly { id: string; version: number }[],
  facts: FactsInput,
): Promise<Revision[]> => {
  const { person, now, register } = question
  const versions = new Map(orders.map(({ id, version }) => [id, version]))
  const records = (await readRecords(reader, register, [...versions.keys()])).filter(
    record => !record.deletedAt && isInSight(person, register, record),
  )
  if (records.length < versions.size) throw new Refusal('notFound')
  const read = await factsReader(
    reader,
    question,
    register.fields,
    records.map(({ values: stored }) => ({ stored, facts })),
  )
  return records.map(before => {
    const result = read(before.values, facts)
    if ('faults' in result) throw new Refusal('inputInvalid', { faults: result.faults })
    const next = { ...before, values: result.values, changedAt: now, changedBy: person.id }
    return {
      before,
      after: presentRecord(register, next),
      isStale: before.version !== versions.get(before.id),
    }
  })
}

const previewRows = async (
  reader: Reader,
  question: ChangeContext,
  planned: readonly Revision[],
  facts: FactsInput,
): Promise<RevisedRow[]> => {
  const { person, now, register, language } = question
  const [judgements, context] = await Promise.all([
    judgeRecords(reader, question, planned),
    recordContext(reader, person, now, {
      references: planned.flatMap(({ before, after }) =>
        [before, after].flatMap(record => referencesOf(register, { ...record, parts: {} })),
      ),
    }),
  ])
  const writing = context.writing(language)
  return planned.map(({ before, after, isStale }) => {
    const hidden = denialOf(() => demandSeenFacts(question, before, facts))
    const change = hidden ? undefined : changeOfRecord(register, before, after)
    const sight = sightOf(person, register, before)
    const denial = hidden ?? (change && denialOf(() => demandChange(question, { before, after }, change)))
    const masked = maskRecord(register, before, sight)
    const judgement = change && judgements.get(before.id)
    return {
      id: before.id,
      version: before.version,
      name: recordName(register, masked, language),
      title: recordTitle(register, masked, language),
      facts: change ? changedFacts(register, before, change, { sight, writing }) : [],
      faults: judgement?.faults ?? [],
      warnings: judgement?.warnings ?? [],
      ...(isStale && { isStale }),
      ...(denial && { denial }),
    }
  })
}

const denialOf = (demand: () => void): Denial | undefined => {
  try {
    demand()
    return undefined
  } catch (error) {
    if (error instanceof Refusal && 'denial' in error.values) return error.values.denial
    throw error
  }
}
