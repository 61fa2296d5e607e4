import { z } from 'zod'

import { editPlan } from '#domain/plan/edit-plan.ts'
import { allStrands } from '#domain/plan/plan-table.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { frozenState } from '#domain/progress/frozen-plan.ts'
import type { PlanState } from '#domain/progress/progress.ts'
import { fileField } from '#fields/kinds/file.ts'
import { demandRight } from '#domain/rights/demand-right.ts'
import type { Person } from '#domain/rights/right.ts'
import { slugField } from '#fields/kinds/slug.ts'
import { textField } from '#fields/kinds/text.ts'
import { newId } from '#store/engine/new-id.ts'
import { insertPlan } from '#store/plan/plan-writes.ts'
import { insertProgress, type Reporting } from '#store/plan/progress.ts'
import { demandPlan, findPlan } from '#store/plan/plans.ts'
import type { Transaction } from '#store/engine/transaction.ts'
import { insertVersion } from '#store/plan/versions.ts'

import { bytesOf } from '../files/file-bytes.ts'
import { defineUseCase } from '../use-case.ts'

/**
 * Imports a version that another Jacana (or this one) exported, with its author and instant.
 * It goes to the plan with this slug. Without a slug it goes to the plan that the file names, made if absent.
 * `name` gives the version another name here.
 * To make a plan needs the right to create plans.
 * @throws Refusal notFound, notPermitted, versionNameTaken
 * @throws Refusal fileTooLarge, versionFileUnknown, versionFileChanged
 */
export const importVersion = defineUseCase({
  name: 'import-version',
  kind: 'write',
  right: ['create', 'version'],
  input: z.object({ slug: slugField.optional(), name: textField(200).optional(), bytes: fileField }),
  prepare: async ({ person, input }) => {
    const { readVersionFile } = await import('#documents/version-file.ts')
    const read = readVersionFile(await bytesOf(input.bytes))
    const file = { ...read, name: input.name || read.name }
    return async tx => {
      const reporting = { at: file.createdAt, by: person.id }
      const { plan, isNew } = await planOf(tx, person, {
        content: frozenState(file.content),
        slug: input.slug,
        reporting,
      })
      const id = newId()
      const sha256 = await insertVersion(tx, { ...file, id, planId: plan.id, slug: plan.slug })
      const { name, why } = file
      return {
        answer: { slug: plan.slug, id, name, sha256, planMade: isNew },
        audit: [
          ...(isNew
            ? [
                {
                  subject: { kind: 'plan' as const, id: plan.id },
                  planId: plan.id,
                  after: { slug: plan.slug },
                },
              ]
            : []),
          { subject: { kind: 'version', id }, planId: plan.id, after: { name, sha256 }, ...(why && { why }) },
        ],
      }
    }
  },
})

const planOf = async (
  tx: Transaction,
  person: Person,
  { content, slug, reporting }: { content: PlanState; slug: string | undefined; reporting: Reporting },
): Promise<{ plan: Plan; isNew: boolean }> => {
  const existing = slug === undefined ? await findPlan(tx, content.plan.slug) : await demandPlan(tx, slug)
  if (existing) return { plan: existing, isNew: false }
  demandRight(person, ['create', 'plan'], { place: {} })
  demandRight(person, ['create', 'progress'], { place: {} })
  const plan = withoutLostLineage(content.plan)
  await insertPlan(tx, plan)
  await insertProgress(tx, { plan, progress: content.progress }, reporting)
  return { plan, isNew: true }
}

/** The plan without links from its activities to ended ones, which this database does not have. */
const withoutLostLineage = (plan: Plan): Plan => {
  const here = new Set(allStrands(plan).flatMap(({ strand }) => strand.activities.map(({ id }) => id)))
  return editPlan(plan, {
    activity: activity => ({
      ...activity,
      lineage: activity.lineage.filter(({ fromActivityId }) => here.has(fromActivityId)),
    }),
  })
}
