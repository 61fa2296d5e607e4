import { z } from 'zod'

import { validPublications } from '#domain/plan/publication.ts'
import { slugField } from '#fields/kinds/slug.ts'
import { versionNameField } from '#fields/kinds/version-name.ts'
import { demandPlan } from '#store/plan/plans.ts'
import { endPublication, listPublications } from '#store/plan/publications.ts'
import { replacePublicEntries } from '#store/plan/search-refresh.ts'
import { demandFrozenPlan } from '#store/plan/versions.ts'

import { defineUseCase } from '../use-case.ts'
import { tellNoLonger } from './tell-of-publication.ts'

/**
 * Takes a published version back, by name or id: the public no longer finds it, its papers and its words.
 * Mail that waits no longer announces it.
 * Answers whether it was public, and the version that is in force now, if one is.
 * @throws Refusal notFound
 */
export const takeBackPublication = defineUseCase({
  name: 'take-back-publication',
  kind: 'write',
  right: ['change', 'publication'],
  input: z.object({ slug: slugField, version: versionNameField }),
  run: async ({ tx, person, input: { slug, version }, now }) => {
    await tx.takeTurn(slug)
    const { id: planId } = await demandPlan(tx, slug)
    const { id: versionId, name } = await demandFrozenPlan(tx, planId, version)
    const valid = validPublications(await listPublications(tx, planId))
    const publication = valid.find(each => each.versionId === versionId)
    const inForce = valid.find(each => each !== publication)?.version
    const answer = { versionId, name, changed: publication !== undefined, ...(inForce && { inForce }) }
    if (!publication) return { answer, audit: [] }
    await endPublication(tx, publication.id, { at: now, by: person.id })
    await tellNoLonger(tx, { slug, name })
    await replacePublicEntries(tx, { id: planId, slug })
    return {
      answer,
      audit: [{ subject: { kind: 'publication', id: publication.id }, planId, before: { version: name } }],
    }
  },
})
