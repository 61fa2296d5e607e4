import { z } from 'zod'

import { countBySubject, countChanges, planChanges } from '#domain/differences/plan-changes.ts'
import type { Note } from '#domain/plan/note.ts'
import { Refusal } from '#domain/refusal.ts'
import { applyEdits } from '#reading/edits/apply-edits.ts'
import { newWordsOf } from '#reading/edits/apply-words.ts'
import { rewordCover } from '#reading/edits/cover-edits.ts'
import { decisionState } from '#domain/edits/decision-state.ts'
import type { ReturnedEdit } from '#domain/edits/returned-edit.ts'
import { rewordingsByPlace } from '#domain/edits/combined-rewordings.ts'
import { demandRight } from '#domain/rights/demand-right.ts'
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
import { coverOfReturn, openReturn, type ReturnContent, editStatesOf } from './return-session.ts'
import { defineUseCase } from '../use-case.ts'

/**
 * Applies the accepted edits of a returned paper, all of them or none: to the plan and the cover.
 * Comments become notes. Every edit that can still be applied must be decided.
 * `revision` is the revision of the plan that the person saw. Answers the number of changes.
 * It needs the rights of what its edits change: the plan with all of its fields, covers, notes.
 * @throws Refusal notFound, notPermitted, returnClosed, returnUndecided, returnResultRefused, clash
 */
export const applyReturn = defineUseCase({
  name: 'apply-return',
  kind: 'write',
  right: ['change', 'import'],
  alsoRights: [['change', 'plan']],
  input: z.object({ id: identifierField, version: versionField, revision: versionField }),
  run: async ({ tx, person, input, now }) => {
    const content = await openReturn(tx, input)
    const { session, record, decisions, plan } = content
    demandRight(person, ['change', 'plan'], { place: { planId: plan.id } })
    if (plan.revision !== input.revision) await refuseClash(tx, plan.id, plan.id)
    const editStates = await editStatesOf(tx, content)
    const stateOf = ({ id }: ReturnedEdit) => decisionState(editStates.get(id), decisions[id])
    const openEdits = record.edits.filter(edit => stateOf(edit) === 'open').length
    if (openEdits > 0) throw new Refusal('returnUndecided', { edits: openEdits })
    const acceptedEdits = record.edits.filter(edit => stateOf(edit) === 'accepted')
    demandResults(record.edits, acceptedEdits)
    // An edit must not undo an earlier edit of the same text by another person.
    const unchangedEdits = rewordingsByPlace(record.edits)
      .filter(rewordings => rewordings.some(edit => acceptedEdits.includes(edit)))
      .flatMap(rewordings => rewordings.filter(edit => stateOf(edit) === 'done'))
    const place = { planId: plan.id }
    if (newWordsOf(acceptedEdits).some(words => words.place.kind === 'cover'))
      demandRight(person, ['change', 'paper'], { place })
    if (acceptedEdits.some(({ kind }) => kind === 'note')) demandRight(person, ['create', 'note'], { place })
    const { language } = record
    const appliedEdits = [...acceptedEdits, ...unchangedEdits]
    const {
      before,
      plan: after,
      notes: planNotes,
    } = await changePlan(
      tx,
      plan.slug,
      present => applyEdits(present, appliedEdits, { language, newId }),
      now,
    )
    const comparison = planChanges(before, after, language)
    const coverChange = await changeCover(tx, content, appliedEdits)
    const notes = acceptedEdits.flatMap(
      edit => noteOf(edit, { source: session.fileName, now, recordedBy: person.id }) ?? [],
    )
    await insertNotes(tx, plan.id, notes)
    const { version } = await updateReturnedPaper(tx, session, {
      state: 'applied',
      closing: { at: now, by: person.id },
    })
    const counts = { ...countChanges(comparison), notes: notes.length, covers: coverChange.length }
    return {
      answer: {
        id: session.id,
        version,
        slug: plan.slug,
        accepted: acceptedEdits.length,
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
            accepted: acceptedEdits.map(({ id }) => id),
            ...counts,
            written: countBySubject(comparison),
          },
        },
        ...planNotes,
        ...coverChange,
        // The author is named in the note alone, where an erasure reaches the name.
        ...notes.map(({ id, subject, text }): AuditNote => ({
          subject: { kind: 'note', id },
          planId: plan.id,
          after: { subject, text },
        })),
      ],
    }
  },
})

/**
 * Checks that no accepted row belongs to a new result that was not accepted.
 * @throws Refusal returnResultRefused (result)
 */
const demandResults = (edits: readonly ReturnedEdit[], acceptedEdits: readonly ReturnedEdit[]): void => {
  const into = new Set(acceptedEdits.flatMap(edit => (edit.kind === 'rowMoved' ? [edit.result] : [])))
  const refusedResult = edits.find(
    edit => edit.kind === 'resultAdded' && into.has(edit.id) && !acceptedEdits.includes(edit),
  )
  if (refusedResult?.kind === 'resultAdded')
    throw new Refusal('returnResultRefused', {
      result: `${refusedResult.number} ${refusedResult.title}`.trim(),
    })
}

const changeCover = async (
  tx: Transaction,
  content: ReturnContent,
  acceptedEdits: readonly ReturnedEdit[],
): Promise<AuditNote[]> => {
  const words = newWordsOf(acceptedEdits).filter(({ place }) => place.kind === 'cover')
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
  { source, now, recordedBy }: { source: string; now: Date; recordedBy: string },
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
    recordedAt: now,
    recordedBy,
  }
}
