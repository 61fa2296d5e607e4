import type { ChangeCounts } from '#domain/differences/plan-changes.ts'
import type { StatementSubject } from '#domain/plan/plan-statements.ts'
import { countedFacts } from '#i18n/counted-facts.ts'

/** How much was written, in all and of each kind of thing; entries of an older log know only the sums. */
export type WrittenCounts = ChangeCounts & {
  subjects: readonly { name: StatementSubject; added: number; changed: number; ended: number }[]
}

/** How much an import wrote, as the audit log keeps it; undefined where the log says nothing of it. */
export const writtenCounts = (after: unknown): WrittenCounts | undefined => {
  const entry = entriesOf(after)
  if (!entry.has('added')) return undefined
  const written = entriesOf(entry.get('written'))
  return {
    ...changesIn(entry),
    unchanged: numberIn(entry, 'unchanged'),
    subjects: subjectNames
      .filter(name => written.has(name))
      .map(name => ({ name, ...changesIn(entriesOf(written.get(name))) })),
  }
}

const subjectNames = Object.keys(countedFacts).filter(
  (name): name is StatementSubject => name in countedFacts,
)

const entriesOf = (value: unknown): Map<string, unknown> =>
  new Map(Object.entries(typeof value === 'object' && value !== null ? value : {}))

const changesIn = (entry: Map<string, unknown>) => ({
  added: numberIn(entry, 'added'),
  changed: numberIn(entry, 'changed'),
  ended: numberIn(entry, 'ended'),
})

const numberIn = (entry: Map<string, unknown>, name: string): number => Number(entry.get(name) ?? 0)
