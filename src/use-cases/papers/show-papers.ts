import { z } from 'zod'

import { mayAnywhere } from '#domain/rights/right.ts'
import { slugField } from '#fields/kinds/slug.ts'
import { reports } from '#reports/index.ts'
import { listReturnedPapers } from '#store/files/returned-papers.ts'
import { listPapers } from '#store/files/papers.ts'
import { demandPlan } from '#store/plan/plans.ts'
import { listVersions } from '#store/plan/versions.ts'

import { defineUseCase } from '../use-case.ts'

/**
 * A plan with its papers and returned papers (newest first), its versions, and the kinds of paper.
 * Versions and returned papers are empty for whoever may not read them.
 * @throws Refusal notFound
 */
export const showPapers = defineUseCase({
  name: 'show-papers',
  kind: 'read',
  right: ['read', 'paper'],
  input: z.object({ slug: slugField }),
  run: async ({ reader, person, input }) => {
    const plan = await demandPlan(reader, input.slug)
    return {
      plan,
      papers: await listPapers(reader, plan.id),
      versions: mayAnywhere(person, ['read', 'version']) ? await listVersions(reader, plan.id) : [],
      reports: reports.map(({ name, title }) => ({ name, title })),
      returns: mayAnywhere(person, ['read', 'import']) ? await listReturnedPapers(reader, plan.slug) : [],
    }
  },
})
