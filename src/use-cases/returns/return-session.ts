import type { Plan } from '#domain/plan/plan.ts'
import type { FrozenPlan } from '#domain/progress/frozen-plan.ts'
import { Refusal } from '#domain/refusal.ts'
import { type EditStanding, editStandings } from '#domain/edits/edit-standing.ts'
import {
  type Decisions,
  decisionsField,
  type ReturnedRecord,
  returnedRecordField,
} from '#fields/shapes/returned-record.ts'
import { coverFacts } from '#reports/cover-facts.ts'
import { integratedPlan } from '#reports/integrated-plan.ts'
import { printedCoverText } from '#reports/printed-blocks.ts'
import { demandVersion } from '#store/log/clash.ts'
import { demandReturnedPaper, type ReturnedPaperFile } from '#store/files/returned-papers.ts'
import { notesOn } from '#store/plan/notes.ts'
import { demandPlan } from '#store/plan/plans.ts'
import type { Reader } from '#store/engine/transaction.ts'
import { demandFrozenPlan } from '#store/plan/versions.ts'

import { coverOf, earlierThan, paperFacts } from '../papers/paper-facts.ts'

/** A paper that came back, as a person left it: what was read, what was decided, and the plan as the paper was made from and as it is. */
export type ReturnContent = {
  session: ReturnedPaperFile
  record: ReturnedRecord
  decisions: Decisions
  plan: Plan
  frozen: FrozenPlan
}

/** The paper that came back under this id. Throws Refusal `notFound`. */
export const returnContent = async (reader: Reader, id: string): Promise<ReturnContent> => {
  const session = await demandReturnedPaper(reader, id)
  const record = returnedRecordField.parse(session.record)
  const plan = await demandPlan(reader, session.planSlug ?? '')
  const frozen = await demandFrozenPlan(reader, plan.id, record.version)
  return { session, record, decisions: decisionsField.parse(session.decisions), plan, frozen }
}

/** The same, for somebody who is about to change it and saw `version`. Throws Refusal `returnClosed`, `clash` too. */
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

/** The cover of the paper as it is kept now, its version, and the facts that its texts name, as the paper's version has them. */
export const coverOfReturn = async (
  reader: Reader,
  { record: { language, symbol }, frozen }: ReturnContent,
) => {
  const { cover, version } = await coverOf(reader, {
    planId: frozen.planId,
    report: integratedPlan,
    language,
  })
  const made = paperFacts(
    {
      state: { plan: { ...frozen.plan, ...(symbol && { symbol }) }, progress: frozen.progress },
      version: frozen.name,
      cover,
      at: frozen.createdAt,
    },
    language,
  )
  const facts = coverFacts({ ...made, since: await earlierThan(reader, frozen, '') }, language)
  return { cover, version, facts }
}

/** Where each edit of a paper that came back stands before the plan as it is. */
export const standingsOf = async (
  reader: Reader,
  content: ReturnContent,
): Promise<Map<string, EditStanding>> => {
  const { record, plan, frozen } = content
  const { cover, facts } = await coverOfReturn(reader, content)
  return editStandings(record.edits, {
    base: frozen.plan,
    present: plan,
    language: record.language,
    coverText: printedCoverText(cover, facts, record.language),
    notes: await notesOn(reader, plan.id),
  })
}
