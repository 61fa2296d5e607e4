import { type FrozenContent, frozenState } from '#domain/progress/frozen-plan.ts'
import { progressByActivity } from '#domain/progress/progress.ts'
import type { PlanHead } from '#domain/progress/progress-stamp.ts'

import type { PublishedState, Reader } from '../engine/transaction.ts'

/**
 * The plan and its progress that a published version froze, under the id and the address of the plan.
 * They are parsed once and stay in memory by the id of the version.
 */
export const publishedState = async (
  reader: Reader,
  { id, slug, published }: Pick<PlanHead, 'id' | 'slug' | 'published'>,
): Promise<PublishedState | undefined> => {
  if (!published) return undefined
  const { versionId, frozenAt } = published
  const cachedState = reader.published.find(versionId)
  if (cachedState) return cachedState
  const row = await reader.db
    .selectFrom('plan_version')
    .select('content')
    .where('id', '=', versionId)
    .executeTakeFirst()
  if (!row) return undefined
  // Safe to parse: only `insertVersion` writes this column, and the table allows no change.
  const content: FrozenContent = JSON.parse(row.content)
  const { plan, progress } = frozenState(content)
  // A version freezes what was reported, and not by whom.
  const reports = [...progress.values()].map(report => ({
    ...report,
    rowVersion: 0,
    updatedAt: frozenAt,
    updatedBy: '',
  }))
  // A version that came as a file may be of a plan with another id or address.
  const state = { plan: { ...plan, id, slug }, progress: progressByActivity(reports) }
  reader.published.put(versionId, state)
  return state
}
