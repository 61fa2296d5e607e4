import { z } from 'zod'

import { standingPublications } from '#domain/plan/publication.ts'
import { publicationSummary } from '#domain/plan/publication-summary.ts'
import { mandateCoverage } from '#domain/progress/mandate-coverage.ts'
import { slugField } from '#fields/kinds/slug.ts'
import { versionNameField } from '#fields/kinds/version-name.ts'
import { countPapers } from '#store/files/papers.ts'
import { notesOn } from '#store/plan/notes.ts'
import { demandPlan } from '#store/plan/plans.ts'
import { listPublications } from '#store/plan/publications.ts'
import { demandFrozenPlan, listVersions } from '#store/plan/versions.ts'

import { defineUseCase } from '../use-case.ts'

/**
 * What becomes visible when a version of a plan is published, and what stays hidden, in numbers.
 * `inForce` is the version that the public reads now; `standing` are all versions that are public.
 * @throws Refusal notFound
 */
export const previewPublication = defineUseCase({
  name: 'preview-publication',
  kind: 'read',
  right: ['change', 'publication'],
  input: z.object({ slug: slugField, version: versionNameField }),
  run: async ({ reader, input: { slug, version } }) => {
    const plan = await demandPlan(reader, slug)
    const {
      content: _,
      plan: frozenPlan,
      progress,
      ...facts
    } = await demandFrozenPlan(reader, plan.id, version)
    const standing = standingPublications(await listPublications(reader, plan.id))
    const versions = await listVersions(reader, plan.id)
    const publicIds = [...new Set([facts.id, ...standing.map(({ versionId }) => versionId)])]
    const papers = await countPapers(reader, plan.id, { of: [facts.id], public: publicIds })
    const allPapers = await countPapers(reader, plan.id, {
      of: versions.map(({ id }) => id),
      public: publicIds,
    })
    return {
      plan,
      version: facts,
      inForce: standing[0],
      standing,
      visible: {
        ...publicationSummary(frozenPlan),
        instruments: mandateCoverage(frozenPlan, progress).length,
        papers: papers.public,
      },
      hidden: {
        notes: (await notesOn(reader, plan.id)).length,
        versions: versions.filter(({ id }) => !publicIds.includes(id)).length,
        papers: allPapers.all - allPapers.public,
      },
    }
  },
})
