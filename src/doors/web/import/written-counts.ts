import type { ChangeCounts } from '#domain/differences/plan-changes.ts'

/** How much an import wrote, as the audit log keeps it; undefined where the log says nothing of it. */
export const writtenCounts = (after: unknown): ChangeCounts | undefined => {
  const said = new Map(Object.entries(after ?? {}))
  const count = (kind: keyof ChangeCounts): number => Number(said.get(kind) ?? 0)
  if (!said.has('added')) return undefined
  return {
    added: count('added'),
    changed: count('changed'),
    ended: count('ended'),
    unchanged: count('unchanged'),
  }
}
