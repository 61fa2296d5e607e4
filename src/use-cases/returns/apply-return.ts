import { z } from 'zod'

import { countBySubject, countChanges, planChanges } from '#domain/differences/plan-changes.ts'
import type { Note } from '#domain/plan/note.ts'
import { Refusal } from '#domain/refusal.ts'
import { applyEdits } from '#reading/edits/apply-edits.ts'
import { newWordsOf } from '#reading/edits/apply-words.ts'
import { rewordCover } from '#reading/edits/cover-edits.ts'
import { editState } from '#domain/edits/edit-state.ts'
import type { ReturnedEdit } from '#domain/edits/returned-edit.ts'
import { rewordingsByPlace } from '#domain/edits/said-together.ts'
import { identifierField } from '#fields/kinds/identifier.ts'
import { versionField } from '#fields/kinds/version.ts'
import { integratedPlan } from '#reports/integrated-plan.ts'
import type { AuditNote } from '#store/log/audit.ts'
import { refuseClash } from '#store/log/clash.ts'
import { updateReturnedPaper } from '#store/files/returned-papers.ts'
import { newId } from '#store/engine/new-id.ts'
import { insertNotes } from '#store/plan/notes.ts'
import { coverId, writeCover } from '#store/files/paper-covers.ts'
import type { Transaction } from '#store/engine/transaction.ts'

import { changePlan } from '../plan/change-plan.ts'
import { coverOfReturn, openReturn, type ReturnContent, standingsOf } from './return-session.ts'
import { defineUseCase } from '../use-case.ts'

/**
 * Takes over what was accepted of a paper that came back, all of it or nothing: the plan, the cover, and comments as
 * notes. Every edit that can still be taken over must be decided. `revision` is that of the plan which the person saw.
 * Answers counts of what was written. Refuses `notFound`, `returnClosed`, `returnUndecided`, `returnResultRefused`, `clash`.
 */
export const applyReturn = defineUseCase({
  name: 'apply-return',
  kind: 'write',
  right: ['change', 'import'],
  input: z.object({ id: identifierField, version: versionField, revision: versionField }),
  run: async ({ tx, person, input, now }) => {
    const content = await openReturn(tx, input)
    const { session, record, decisions, plan } = content
    if (plan.revision !== input.revision) await refuseClash(tx, plan.id, plan.id)
    const standings = await standingsOf(tx, content)
    const stateOf = ({ id }: ReturnedEdit) => editState(standings.get(id), decisions[id])
    const undecided = record.edits.filter(edit => stateOf(edit) === 'open').length
    if (undecided > 0) throw new Refusal('returnUndecided', { edits: undecided })
    const accepted = record.edits.filter(edit => stateOf(edit) === 'accepted')
    demandResults(record.edits, accepted)
    // what another person's edit of the same text made of it before is not undone
    const kept = rewordingsByPlace(record.edits)
      .filter(shared => shared.some(edit => accepted.includes(edit)))
      .flatMap(shared => shared.filter(edit => stateOf(edit) === 'done'))
    const { language } = record
    const taken = [...accepted, ...kept]
    const {
      before,
      plan: after,
      notes: planNotes,
    } = await changePlan(tx, plan.slug, present => applyEdits(present, taken, { language, newId }), now)
    const comparison = planChanges(before, after, language)
    const covered = await changeCover(tx, content, taken)
    const notes = accepted.flatMap(
      edit => noteOf(edit, { source: session.fileName, now, keptBy: person.name }) ?? [],
    )
    await insertNotes(tx, plan.id, notes)
    const { version } = await updateReturnedPaper(tx, session, {
      state: 'applied',
      closedAt: now,
      closedBy: person.id,
    })
    const counts = { ...countChanges(comparison), notes: notes.length, covers: covered.length }
    return {
      answer: {
        id: session.id,
        version,
        slug: plan.slug,
        accepted: accepted.length,
        counts,
        written: countBySubject(comparison),
      },
      audit: [
        {
          subject: { kind: 'import', id: session.id },
          planId: plan.id,
          before: { state: 'open' },
          after: {
            state: 'applied',
            accepted: accepted.map(({ id }) => id),
            ...counts,
            written: countBySubject(comparison),
          },
        },
        ...planNotes,
        ...covered,
        ...notes.map(({ id, subject, text, author }): AuditNote => ({
          subject: { kind: 'note', id },
          planId: plan.id,
          after: { subject, text, author },
        })),
      ],
    }
  },
})

/** A row cannot go into a result that does not come. Throws Refusal `returnResultRefused` (result). */
const demandResults = (edits: readonly ReturnedEdit[], accepted: readonly ReturnedEdit[]): void => {
  const into = new Set(accepted.flatMap(edit => (edit.kind === 'rowMoved' ? [edit.result] : [])))
  const refused = edits.find(
    edit => edit.kind === 'resultAdded' && into.has(edit.id) && !accepted.includes(edit),
  )
  if (refused?.kind === 'resultAdded')
    throw new Refusal('returnResultRefused', { result: `${refused.number} ${refused.title}`.trim() })
}

const changeCover = async (
  tx: Transaction,
  content: ReturnContent,
  accepted: readonly ReturnedEdit[],
): Promise<AuditNote[]> => {
  const words = newWordsOf(accepted).filter(({ place }) => place.kind === 'cover')
  if (words.length === 0) return []
  const { cover, version, facts } = await coverOfReturn(tx, content)
  const after = rewordCover(cover, words, facts)
  const place = { planId: content.plan.id, report: integratedPlan.name, language: content.record.language }
  await writeCover(tx, place, after, version)
  return [
    {
      subject: { kind: 'cover', id: coverId(place) },
      planId: place.planId,
      before: { cover },
      after: { cover: after },
    },
  ]
}

const noteOf = (
  edit: ReturnedEdit,
  { source, now, keptBy }: { source: string; now: Date; keptBy: string },
): Note | undefined => {
  if (edit.kind !== 'note') return undefined
  const [by] = edit.by
  const { subject, text, quoted } = edit
  return {
    id: newId(),
    subject,
    text,
    quoted,
    author: by?.author ?? '',
    ...(by?.at !== undefined && { writtenAt: new Date(by.at) }),
    source,
    keptAt: now,
    keptBy,
  }
}
