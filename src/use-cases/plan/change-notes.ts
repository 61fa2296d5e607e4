import { changedFields } from '#domain/plan/changed-fields.ts'
import { partsOf } from '#domain/plan/plan-parts.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { sharedParts } from '#domain/plan/shared-parts.ts'
import type { AuditNote } from '#store/log/audit.ts'

/** What the log says of each thing of a plan that is new, different or gone. */
export const changeNotes = (before: Plan, after: Plan): AuditNote[] => {
  const shared = sharedParts(before, after)
  const known = partsOf(before, shared)
  const now = partsOf(after, shared)
  const ended = [...known.values()].filter(({ id }) => !now.has(id))
  return [
    ...[...now.values()].flatMap(({ kind, id, value }): AuditNote[] => {
      const was = known.get(id)
      if (!was) return [{ subject: { kind, id }, planId: after.id, after: value }]
      const changed = changedFields(was.value, value)
      return changed ? [{ subject: { kind, id }, planId: after.id, ...changed }] : []
    }),
    ...ended.map(({ kind, id, value }): AuditNote => ({
      subject: { kind, id },
      planId: after.id,
      before: value,
    })),
  ]
}
