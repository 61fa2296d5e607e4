import { Refusal } from '#domain/refusal.ts'

import { auditOf } from './audit.ts'
import type { Reader } from '../engine/transaction.ts'

/**
 * Throws Refusal `clash` (who, when as ISO instant) for a change that names an old version: the audit log says who was
 * there first. A plan's import speaks of the plan, not of each of its parts; a report changes none of them.
 */
export const refuseClash = async (reader: Reader, subjectId: string, planId: string): Promise<never> => {
  const entries = await auditOf(reader, [subjectId])
  const entry = entries.find(({ subject }) => subject.kind !== 'progress')
  const [last] = entry ? [entry] : await auditOf(reader, [planId], { limit: 1 })
  throw new Refusal('clash', last && { who: last.person.name, when: last.at.toISOString() })
}

/** Throws Refusal `clash` unless the version that a person saw is the one that stands. */
export const demandVersion = async (
  reader: Reader,
  planId: string,
  part: { id: string; version: number },
  seenVersion: number,
): Promise<void> => {
  if (part.version !== seenVersion) await refuseClash(reader, part.id, planId)
}
