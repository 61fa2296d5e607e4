import type { StatementSubject } from '../plan/plan-statements.ts'
import type { LocalizedText } from '../text.ts'
import type { ChangedRun } from './rewording.ts'

/** What can have become of a part of a plan. `otherLanguages`: its words changed, but not those in the language asked for. */
export const changeKinds = [
  'added',
  'ended',
  'reworded',
  'moved',
  'lead',
  'funding',
  'mandates',
  'tags',
  'status',
  'other',
  'otherLanguages',
] as const
export type ChangeKind = (typeof changeKinds)[number]

/**
 * One thing in which two states of a plan differ. `part` is which part of the subject (`text`, `leads` …), `year` of which
 * activity; `runs` are its words before and after. `within`: it came or went with what it stands in, and does not count.
 */
export type Difference = {
  kind: ChangeKind
  subject: StatementSubject
  id: string
  part: string
  year?: number
  runs: ChangedRun[]
  within?: true
}

/** A row that differs; `row` is its place in its result, counted from 1, `text` its newest activity. */
export type StrandDifferences = { id: string; row: number; text?: LocalizedText; differences: Difference[] }

/** A result (or whatever the plan calls its lower levels) that differs, in itself or in its rows. */
export type NodeDifferences = {
  id: string
  number: string
  title: LocalizedText
  differences: Difference[]
  strands: StrandDifferences[]
}

/** A section that differs, in itself or in its results. */
export type SectionDifferences = {
  id: string
  number: string
  title: LocalizedText
  differences: Difference[]
  results: NodeDifferences[]
}

/** All in which two states of a plan differ: of the plan itself, then by section, result and row, in order. What does not differ is not in it. */
export type VersionComparison = { plan: Difference[]; sections: SectionDifferences[] }

/** Which differences a reader wants to see; an absent condition does not restrict. `section` is a number. */
export type DifferenceFilter = { kind?: ChangeKind; section?: string }

/** What a filter leaves of a comparison. The plan's own differences belong to no section. */
export const filterComparison = (
  comparison: VersionComparison,
  { kind, section }: DifferenceFilter,
): VersionComparison => {
  const chooseFrom = (differences: Difference[]) =>
    kind === undefined ? differences : differences.filter(each => each.kind === kind)
  return {
    plan: section === undefined ? chooseFrom(comparison.plan) : [],
    sections: comparison.sections
      .filter(({ number }) => section === undefined || number === section)
      .map(each => ({
        ...each,
        differences: chooseFrom(each.differences),
        results: each.results
          .map(result => ({
            ...result,
            differences: chooseFrom(result.differences),
            strands: result.strands
              .map(strand => ({ ...strand, differences: chooseFrom(strand.differences) }))
              .filter(({ differences }) => differences.length > 0),
          }))
          .filter(({ differences, strands }) => differences.length + strands.length > 0),
      }))
      .filter(({ differences, results }) => differences.length + results.length > 0),
  }
}

/** How many differences there are of each kind; what came or went with something else is not counted. */
export const countKinds = (comparison: VersionComparison): Record<ChangeKind, number> => {
  const counts = Object.fromEntries(changeKinds.map(kind => [kind, 0])) as Record<ChangeKind, number>
  for (const { kind, within } of differencesOf(comparison)) if (!within) counts[kind] += 1
  return counts
}

const differencesOf = ({ plan, sections }: VersionComparison): Difference[] => [
  ...plan,
  ...sections.flatMap(section => [
    ...section.differences,
    ...section.results.flatMap(result => [
      ...result.differences,
      ...result.strands.flatMap(({ differences }) => differences),
    ]),
  ]),
]
