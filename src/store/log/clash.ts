import { Refusal } from '#domain/refusal.ts'

import { auditOf } from './audit.ts'
import type { Reader } from '../engine/transaction.ts'

/**
 * Refuses a change that names an old version, with the last person in the audit log and the ISO instant.
 * An import has one entry for the plan, not for each part; entries about progress change no part.
 * @throws Refusal clash (who, when)
 */
export const refuseClash = async (reader: Reader, subjectId: string, planId: string): Promise<never> => {
  const entries = await auditOf(reader, [subjectId])
  const entry = entries.find(({ subject }) => subject.kind !== 'progress')
  const [last] = entry ? [entry] : await auditOf(reader, [planId], { limit: 1 })
  throw new Refusal('clash', last && { who: last.person.name, when: last.at.toISOString() })
}

/**
 * Checks that the version a person saw is still the current one.
 * @throws Refusal clash (who, when)
 */
export const demandVersion = async (
  reader: Reader,
  planId: string,
  part: { id: string; version: number },
  seenVersion: number,
): Promise<void> => {
  if (part.version !== seenVersion) await refuseClash(reader, part.id, planId)
}
