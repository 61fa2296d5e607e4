import { z } from 'zod'

import { auditPositionField } from '#fields/kinds/audit-position.ts'
import { identifierField } from '#fields/kinds/identifier.ts'
import { slugField } from '#fields/kinds/slug.ts'
import { auditOf } from '#store/log/audit.ts'
import { filesAppliedAt } from '#store/files/sent-files.ts'
import { notesOn } from '#store/plan/notes.ts'
import { demandPresentPlan } from '#store/plan/plans.ts'

import { defineUseCase } from '../use-case.ts'
import { demandActivity } from './demand-activity.ts'

const trailLength = 50

/**
 * An activity with its place in the plan, the plan's progress, the notes on its row, and its changes.
 * The changes (to it, its row and its indicators) are newest first; `source` is an imported or returned file.
 * `before` is the position of an audit entry, for the next page.
 * @throws Refusal notFound
 */
export const showActivity = defineUseCase({
  name: 'show-activity',
  kind: 'read',
  right: ['read', 'plan'],
  input: z.object({ slug: slugField, id: identifierField, before: auditPositionField.optional() }),
  run: async ({ reader, input }) => {
    const present = await demandPresentPlan(reader, input.slug)
    const { plan } = present
    const place = demandActivity(plan, input.id)
    const subjects = [
      place.activity.id,
      place.strand.id,
      ...place.activity.indicators.map(indicator => indicator.id),
    ]
    const trail = await auditOf(reader, subjects, { before: input.before, limit: trailLength })
    const files = await filesAppliedAt(
      reader,
      plan.slug,
      trail.map(({ at }) => at),
    )
    const trailWithFiles = trail.map(entry => {
      const source = files.get(entry.at.getTime())
      return { ...entry, ...(source !== undefined && { source }) }
    })
    const notes = await notesOn(reader, plan.id, [place.strand.id])
    return { ...present, ...place, trail: trailWithFiles, notes }
  },
})
