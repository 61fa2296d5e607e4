import { z } from 'zod'

import type { IssuedPaper } from '#domain/papers/issued-paper.ts'
import { type Publication, validPublications } from '#domain/plan/publication.ts'
import { type PublicationSummary, publicationSummary } from '#domain/plan/publication-summary.ts'
import type { Plan } from '#domain/plan/plan.ts'
import type { PlanVersion } from '#domain/plan/version.ts'
import { mandateCoverage } from '#domain/progress/mandate-coverage.ts'
import { slugField } from '#fields/kinds/slug.ts'
import { versionNameField } from '#fields/kinds/version-name.ts'
import { countPapers, listPublicPapers } from '#store/files/papers.ts'
import { notesOn } from '#store/plan/notes.ts'
import { demandPlan } from '#store/plan/plans.ts'
import { listPublications } from '#store/plan/publications.ts'
import { demandFrozenPlan, listVersions } from '#store/plan/versions.ts'

import { defineUseCase } from '../use-case.ts'

/** What becomes visible with a version, and what stays hidden. */
export type PublicationPreview = {
  plan: Plan
  version: PlanVersion
  inForce: Publication | undefined
  valid: readonly Publication[]
  visible: PublicationSummary & { instruments: number; papers: readonly IssuedPaper[] }
  hidden: { notes: number; versions: number; papers: number }
}

/**
 * What becomes visible when a version of a plan is published, and what stays hidden. It is in numbers, except
 * the papers that become visible.
 * `inForce` is the version that the public reads now; `valid` are all versions that are public.
 * @throws Refusal notFound
 */
export const previewPublication = defineUseCase({
  name: 'preview-publication',
  kind: 'read',
  right: ['change', 'publication'],
  input: z.object({ slug: slugField, version: versionNameField }),
  run: async ({ reader, input: { slug, version } }): Promise<PublicationPreview> => {
    const plan = await demandPlan(reader, slug)
    const {
      content: _,
      plan: frozenPlan,
      progress,
      ...facts
    } = await demandFrozenPlan(reader, plan.id, version)
    const valid = validPublications(await listPublications(reader, plan.id))
    const versions = await listVersions(reader, plan.id)
    const publicIds = [...new Set([facts.id, ...valid.map(({ versionId }) => versionId)])]
    const papers = await listPublicPapers(reader, plan.id, { of: facts.id, public: publicIds })
    const allPapers = await countPapers(reader, plan.id, {
      of: versions.map(({ id }) => id),
      public: publicIds,
    })
    return {
      plan,
      version: facts,
      inForce: valid[0],
      valid,
      visible: {
        ...publicationSummary(frozenPlan),
        instruments: mandateCoverage(frozenPlan, progress).length,
        papers,
      },
      hidden: {
        notes: (await notesOn(reader, plan.id)).length,
        versions: versions.filter(({ id }) => !publicIds.includes(id)).length,
        papers: allPapers.all - allPapers.public,
      },
    }
  },
})
