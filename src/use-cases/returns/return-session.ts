import type { Plan } from '#domain/plan/plan.ts'
import type { FrozenPlan } from '#domain/progress/frozen-plan.ts'
import { Refusal } from '#domain/refusal.ts'
import { type EditState, editStates } from '#domain/edits/edit-states.ts'
import {
  type Decisions,
  decisionsField,
  type ReturnedRecord,
  returnedRecordField,
} from '#fields/shapes/returned-record.ts'
import { coverValues } from '#reports/cover-values.ts'
import { integratedPlan } from '#reports/integrated-plan.ts'
import { printedCoverText } from '#reports/printed-blocks.ts'
import { demandVersion } from '#store/log/clash.ts'
import { demandReturnedPaper, type ReturnedPaperFile } from '#store/files/returned-papers.ts'
import { notesOn } from '#store/plan/notes.ts'
import { demandPlan } from '#store/plan/plans.ts'
import { demandFilled } from '#store/files/sent-files.ts'
import type { Reader } from '#store/engine/transaction.ts'
import { demandFrozenPlan } from '#store/plan/versions.ts'

import { coverOf, earlierThan, reportInput } from '../papers/report-input.ts'

/** A returned paper with its edits and decisions, the plan it was made from, and the present plan. */
export type ReturnContent = {
  session: ReturnedPaperFile
  record: ReturnedRecord
  decisions: Decisions
  plan: Plan
  frozenPlan: FrozenPlan
}

/**
 * The returned paper with this id and its content.
 * @throws Refusal notFound, fileEmptied (when)
 */
export const returnContent = async (reader: Reader, id: string): Promise<ReturnContent> => {
  const session = await demandReturnedPaper(reader, id)
  demandFilled(session)
  const record = returnedRecordField.parse(session.record)
  const plan = await demandPlan(reader, session.planSlug ?? '')
  const frozenPlan = await demandFrozenPlan(reader, plan.id, record.version)
  return { session, record, decisions: decisionsField.parse(session.decisions), plan, frozenPlan }
}

/**
 * The returned paper with this id, for a person who saw `version` and is about to change it.
 * @throws Refusal notFound, returnClosed, clash
 */
export const openReturn = async (
  reader: Reader,
  { id, version }: { id: string; version: number },
): Promise<ReturnContent> => {
  const content = await returnContent(reader, id)
  const { session } = content
  if (session.state !== 'open')
    throw new Refusal('returnClosed', { when: session.closedAt?.toISOString() ?? '' })
  await demandVersion(reader, session.id, session, version)
  return content
}

/** The present cover of the paper, its version, and the facts that it names, from the paper's version. */
export const coverOfReturn = async (
  reader: Reader,
  { record: { language, symbol }, frozenPlan }: ReturnContent,
) => {
  const { cover, version } = await coverOf(reader, {
    planId: frozenPlan.planId,
    report: integratedPlan,
    language,
  })
  const input = reportInput(
    {
      state: { plan: { ...frozenPlan.plan, ...(symbol && { symbol }) }, progress: frozenPlan.progress },
      version: frozenPlan.name,
      cover,
      at: frozenPlan.createdAt,
    },
    language,
  )
  const facts = coverValues({ ...input, since: await earlierThan(reader, frozenPlan, '') }, language)
  return { cover, version, facts }
}

/** The state of each edit of a returned paper, compared with the present plan. */
export const editStatesOf = async (
  reader: Reader,
  content: ReturnContent,
): Promise<Map<string, EditState>> => {
  const { record, plan, frozenPlan } = content
  const { cover, facts } = await coverOfReturn(reader, content)
  return editStates(record.edits, {
    base: frozenPlan.plan,
    present: plan,
    language: record.language,
    coverText: printedCoverText(cover, facts, record.language),
    notes: await notesOn(reader, plan.id),
  })
}
