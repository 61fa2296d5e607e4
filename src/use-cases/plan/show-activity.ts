import { z } from 'zod'

import { mayAnywhere, type SubjectKind } from '#domain/rights/right.ts'
import { auditPositionField } from '#fields/kinds/audit-position.ts'
import { identifierField } from '#fields/kinds/identifier.ts'
import { slugField } from '#fields/kinds/slug.ts'
import { auditOf } from '#store/log/audit.ts'
import { filesAppliedTo } from '#store/files/sent-files.ts'
import { notesOn } from '#store/plan/notes.ts'
import { demandPresentPlan } from '#store/plan/plans.ts'

import { defineUseCase } from '../use-case.ts'
import { demandActivity } from './demand-activity.ts'

const trailLength = 20

/**
 * An activity with its place in the plan, the plan's progress, the notes on its row, and its changes.
 * The changes (to it, its row and its indicators) are newest first; `source` is an imported or returned file.
 * Changes, files and notes are left out for whoever may not read them.
 * `before` is the position of an audit entry, below which a page of changes begins; `earlierBefore` that of the
 * next page, absent where there are no earlier changes.
 * @throws Refusal notFound
 */
export const showActivity = defineUseCase({
  name: 'show-activity',
  kind: 'read',
  right: ['read', 'plan'],
  input: z.object({ slug: slugField, id: identifierField, before: auditPositionField.optional() }),
  run: async ({ reader, person, input }) => {
    const present = await demandPresentPlan(reader, input.slug)
    const { plan } = present
    const place = demandActivity(plan, input.id)
    const may = (kind: SubjectKind) => mayAnywhere(person, ['read', kind])
    const subjects = [
      place.activity.id,
      place.strand.id,
      ...place.activity.indicators.map(indicator => indicator.id),
    ]
    const [trail, files, notes] = await Promise.all([
      may('history') ? auditOf(reader, subjects, { before: input.before, limit: trailLength + 1 }) : [],
      may('import') ? filesAppliedTo(reader, plan.slug, subjects) : new Map<number, string>(),
      may('note') ? notesOn(reader, plan.id, [place.strand.id]) : [],
    ])
    const pageOfTrail = trail.slice(0, trailLength)
    const earlierBefore = trail.length > trailLength ? pageOfTrail.at(-1)?.position : undefined
    const trailWithFiles = pageOfTrail.map(entry => {
      const source = files.get(entry.at.getTime())
      return { ...entry, ...(source !== undefined && { source }) }
    })
    return { ...present, ...place, trail: trailWithFiles, earlierBefore, notes }
  },
})
