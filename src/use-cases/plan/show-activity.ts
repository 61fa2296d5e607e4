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
 * An activity, all that it stands in, the progress of the plan, the notes on its row, and what was done to it, its row and
 * its indicators, newest first, with the `source` file where one was imported or sent back; `before` is the position of an
 * audit entry, for the next page.
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
    const told = trail.map(entry => {
      const source = files.get(entry.at.getTime())
      return { ...entry, ...(source !== undefined && { source }) }
    })
    return { ...present, ...place, trail: told, notes: await notesOn(reader, plan.id, [place.strand.id]) }
  },
})
