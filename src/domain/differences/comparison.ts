import type { StatementSubject } from '../plan/plan-statements.ts'
import type { LocalizedText } from '../text.ts'
import type { ChangedRun } from './rewording.ts'

/**
 * The kinds of changes of a part of a plan. `otherLanguages`: its words changed, but not in the language
 * shown.
 */
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
/** A kind of change of a part of a plan. */
export type ChangeKind = (typeof changeKinds)[number]

/**
 * One difference between two states of a plan. `part` names the part of the subject (`text`, `leads` …),
 * `year` the year of the activity, `runs` the words before and after. `within`: it was added or ended
 * together with what contains it, and is not counted.
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

/** A row with differences. `row` is its place in its result, counted from 1; `text` its newest activity. */
export type StrandDifferences = { id: string; row: number; text?: LocalizedText; differences: Difference[] }

/** A result (or another lower level) with differences, its own or those of its rows. */
export type NodeDifferences = {
  id: string
  number: string
  title: LocalizedText
  differences: Difference[]
  strands: StrandDifferences[]
}

/** A section with differences, its own or those of its results. */
export type SectionDifferences = {
  id: string
  number: string
  title: LocalizedText
  differences: Difference[]
  results: NodeDifferences[]
}

/**
 * All differences between two states of a plan: of the plan itself, then by section, result and row. Parts
 * without differences are left out.
 */
export type VersionComparison = { plan: Difference[]; sections: SectionDifferences[] }

/** The differences that a reader wants to see. `section` is the number of a section. */
export type DifferenceFilter = { kind?: ChangeKind; section?: string }

/**
 * The comparison with only the differences that pass the filter. The plan's own differences belong to no
 * section.
 */
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

/** How many differences of each kind there are, without those marked `within`. */
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
