import { z } from 'zod'

import { validPublications } from '#domain/plan/publication.ts'
import type { FrozenPlan } from '#domain/progress/frozen-plan.ts'
import { slugField } from '#fields/kinds/slug.ts'
import { versionNameField } from '#fields/kinds/version-name.ts'
import { newId } from '#store/engine/new-id.ts'
import type { Transaction } from '#store/engine/transaction.ts'
import type { AuditNote } from '#store/log/audit.ts'
import { demandPlan } from '#store/plan/plans.ts'
import { endPublication, insertPublication, listPublications } from '#store/plan/publications.ts'
import { replacePublicEntries } from '#store/plan/search-refresh.ts'
import { demandFrozenPlan } from '#store/plan/versions.ts'

import { defineUseCase } from '../use-case.ts'
import { tellOfPublication } from './tell-of-publication.ts'

/**
 * Publishes a version of a plan, by name or id: from now on the public reads its content.
 * The version that was in force before stays public as an earlier one, until somebody takes it back.
 * Planners and members of the committee are told by mail.
 * Answers whether anything changed; the version in force is not published again.
 * @throws Refusal notFound
 */
export const publishVersion = defineUseCase({
  name: 'publish-version',
  kind: 'write',
  right: ['change', 'publication'],
  input: z.object({ slug: slugField, version: versionNameField }),
  run: async ({ tx, person, input: { slug, version }, now }) => {
    await tx.takeTurn(slug)
    const { id: planId } = await demandPlan(tx, slug)
    const frozenPlan = await demandFrozenPlan(tx, planId, version)
    const result = await publish(tx, { ...frozenPlan, slug }, { at: now, by: person.id })
    if (result.answer.changed) await tellOfPublication(tx, { ...frozenPlan, slug }, { by: person.id, now })
    return result
  },
})

/** Publishes a version within a transaction. */
export const publish = async (
  tx: Transaction,
  { id: versionId, planId, slug, name, sha256, plan }: FrozenPlan,
  act: { at: Date; by: string },
): Promise<{ answer: { versionId: string; name: string; changed: boolean }; audit: AuditNote[] }> => {
  const valid = validPublications(await listPublications(tx, planId))
  const [inForce] = valid
  if (inForce?.versionId === versionId) return { answer: { versionId, name, changed: false }, audit: [] }
  // An earlier version that is to be in force again is published anew, so that the newest is always in force.
  const earlier = valid.find(publication => publication.versionId === versionId)
  if (earlier) await endPublication(tx, earlier.id, act)
  const id = newId()
  await insertPublication(tx, { id, planId, versionId, firstYear: plan.firstYear }, act)
  await replacePublicEntries(tx, { id: planId, slug })
  return {
    answer: { versionId, name, changed: true },
    audit: [{ subject: { kind: 'publication', id }, planId, after: { version: name, sha256 } }],
  }
}
