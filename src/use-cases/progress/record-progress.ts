import { z } from 'zod'

import { activityStatuses } from '#domain/progress/progress.ts'
import { reportedStatus } from '#domain/progress/strand-status.ts'
import { Refusal } from '#domain/refusal.ts'
import { activityRecord } from '#domain/rights/activity-record.ts'
import { demandRight } from '#domain/rights/demand-right.ts'
import { identifierField } from '#fields/kinds/identifier.ts'
import { slugField } from '#fields/kinds/slug.ts'
import { versionField } from '#fields/kinds/version.ts'
import { demandPlan } from '#store/plan/plans.ts'
import { findReport, reportClash, saveReport } from '#store/plan/progress.ts'

import { demandActivity } from '../plan/demand-activity.ts'
import { defineUseCase } from '../use-case.ts'

/**
 * Reports the status of an activity and answers whether it changed.
 * The plan does not change, so a report clashes only with another report.
 * `seen` is the row version of the report that the person saw, 0 where nobody had reported.
 * Whose right is limited to own posts or functions reports on their activities alone.
 * @throws Refusal notFound, notPermitted, closingStatus, clash
 */
export const recordProgress = defineUseCase({
  name: 'record-progress',
  kind: 'write',
  right: ['change', 'progress'],
  input: z.object({
    slug: slugField,
    id: identifierField,
    status: z.enum(activityStatuses),
    seen: versionField,
  }),
  run: async ({ tx, person, input: { slug, id, status, seen }, now }) => {
    const plan = await demandPlan(tx, slug)
    const place = demandActivity(plan, id)
    demandRight(person, ['change', 'progress'], { place: activityRecord(plan, place) })
    const { section, strand, activity } = place
    if (activity.closing) throw new Refusal('closingStatus')
    const { id: activityId } = activity
    const report = await findReport(tx, activityId)
    if ((report?.rowVersion ?? 0) !== seen) throw reportClash(report)
    const before = reportedStatus(strand, activity, new Map(report && [[activityId, report]]))
    if (status === before)
      return { answer: { activityId, status, rowVersion: seen, changed: false }, audit: [] }
    const home = { planId: plan.id, sectionId: section.id, seen }
    const rowVersion = await saveReport(tx, home, { activityId, status }, { at: now, by: person.id })
    return {
      answer: { activityId, status, rowVersion, changed: true },
      audit: [
        {
          subject: { kind: 'progress', id: activityId },
          planId: plan.id,
          before: { status: before },
          after: { status },
        },
      ],
    }
  },
})
