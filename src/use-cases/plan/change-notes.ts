import { changedFields } from '#domain/plan/changed-fields.ts'
import { planParts } from '#domain/plan/plan-parts.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { sharedParts } from '#domain/plan/shared-parts.ts'
import type { AuditNote } from '#store/log/audit.ts'

/** The notes for the log about each part of a plan that is new, different or gone. */
export const changeNotes = (before: Plan, after: Plan): AuditNote[] => {
  const unchanged = sharedParts(before, after)
  const earlierParts = planParts(before, unchanged)
  const now = planParts(after, unchanged)
  const endedParts = [...earlierParts.values()].filter(({ id }) => !now.has(id))
  return [
    ...[...now.values()].flatMap(({ kind, id, value }): AuditNote[] => {
      const earlier = earlierParts.get(id)
      if (!earlier) return [{ subject: { kind, id }, planId: after.id, after: value }]
      const fields = changedFields(earlier.value, value)
      return fields ? [{ subject: { kind, id }, planId: after.id, ...fields }] : []
    }),
    ...endedParts.map(({ kind, id, value }): AuditNote => ({
      subject: { kind, id },
      planId: after.id,
      before: value,
    })),
  ]
}
