import { z } from 'zod'

import { slugField } from '#fields/kinds/slug.ts'
import { reports } from '#reports/index.ts'
import { listReturnedPapers } from '#store/files/returned-papers.ts'
import { listPapers } from '#store/files/papers.ts'
import { demandPlan } from '#store/plan/plans.ts'
import { listVersions } from '#store/plan/versions.ts'

import { defineUseCase } from '../use-case.ts'

/**
 * A plan, the papers made from it (newest first), the versions that one can be made from, the kinds there are, and the
 * papers that came back edited (newest first). Refuses `notFound`.
 */
export const showPapers = defineUseCase({
  name: 'show-papers',
  kind: 'read',
  right: ['read', 'plan'],
  input: z.object({ slug: slugField }),
  run: async ({ reader, input }) => {
    const plan = await demandPlan(reader, input.slug)
    return {
      plan,
      papers: await listPapers(reader, plan.id),
      versions: await listVersions(reader, plan.id),
      reports: reports.map(({ name, title }) => ({ name, title })),
      returns: await listReturnedPapers(reader, plan.slug),
    }
  },
})
