import type { ChangeCounts } from '#domain/differences/plan-changes.ts'
import type { StatementSubject } from '#domain/plan/plan-statements.ts'
import { countedFacts } from '#i18n/counted-facts.ts'

/** The number of changes, in total and by kind of thing. Entries of an older log have only the total. */
export type WrittenCounts = ChangeCounts & {
  subjects: readonly { name: StatementSubject; added: number; changed: number; ended: number }[]
}

/** The number of an import's changes in the audit log; undefined where the log has none. */
export const writtenCounts = (after: unknown): WrittenCounts | undefined => {
  const entry = entriesOf(after)
  if (!entry.has('added')) return undefined
  const subjectEntries = entriesOf(entry.get('written'))
  return {
    ...changesIn(entry),
    unchanged: numberIn(entry, 'unchanged'),
    subjects: subjectNames
      .filter(name => subjectEntries.has(name))
      .map(name => ({ name, ...changesIn(entriesOf(subjectEntries.get(name))) })),
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
