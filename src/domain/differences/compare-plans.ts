import type { LanguageTag } from '../language.ts'
import { type PlanChange, planChanges } from './plan-changes.ts'
import { allStrands } from '../plan/plan-table.ts'
import type { ActivityStatus, PlanState } from '../progress/progress.ts'
import { reportedStatus } from '../progress/strand-status.ts'
import type { ChangeKind, Difference, VersionComparison } from './comparison.ts'
import { inOrder } from './in-order.ts'
import { movesBetween } from './moves.ts'
import { type PartHome, partHomes } from './part-homes.ts'
import { withIdsOf } from './with-ids-of.ts'
import { type ChangedRun, replacementRuns, rewording } from './rewording.ts'

/**
 * The differences between two states of a plan and its progress, in one language. Parts are matched by id.
 * Plans that were made separately share no ids, so their parts are first paired by likeness. Without a
 * translation, words are those of the source and say their language.
 */
export const comparePlans = (before: PlanState, after: PlanState, language: LanguageTag): VersionComparison =>
  compareById(before.plan.id === after.plan.id ? before : withIdsOf(before, after.plan), after, language)

const compareById = (old: PlanState, present: PlanState, language: LanguageTag): VersionComparison => {
  const [before, after] = [old.plan, present.plan]
  // The order of rows is shown row by row, as moves.
  const changes = planChanges(before, after, language, {
    before: statusesOf(old),
    after: statusesOf(present),
  }).changes.filter(({ part }) => part !== 'order')
  const homes = new Map([...partHomes(before), ...partHomes(after)])
  const whole = new Map(
    changes.filter(({ action }) => action !== 'changed').map(({ owner, action }) => [owner, action]),
  )
  const differences = [
    ...changes.map(change => differenceOf(change, { homes, whole, language })),
    ...movesBetween(before, after),
  ]
  return inOrder(
    { before, after, homes },
    Map.groupBy(differences, ({ id }) => placeOf(homes.get(id))),
  )
}

const statusesOf = ({ plan, progress }: PlanState): ReadonlyMap<string, ActivityStatus> =>
  new Map(
    allStrands(plan).flatMap(({ strand }) =>
      strand.activities.map(activity => [activity.id, reportedStatus(strand, activity, progress)] as const),
    ),
  )

type DifferenceContext = {
  homes: ReadonlyMap<string, PartHome>
  whole: ReadonlyMap<string, PlanChange['action']>
  language: LanguageTag
}

const differenceOf = (change: PlanChange, { homes, whole, language }: DifferenceContext): Difference => {
  const { action, subject, owner: id, part } = change
  const home = homes.get(id)
  const within = home?.parent !== undefined && action !== 'changed' && whole.get(home.parent) === action
  return {
    kind: kindOf(change),
    subject,
    id,
    part,
    ...(home?.year !== undefined && { year: home.year }),
    runs: runsOf(change, language),
    ...(within && { within }),
  }
}

const kindOf = ({ action, part, before, after, beforeLanguage, afterLanguage }: PlanChange): ChangeKind => {
  if (action !== 'changed') return action
  if (part === 'result') return 'moved'
  const kind = kinds.get(part.split(' ')[0] ?? '') ?? 'other'
  return kind === 'reworded' && before === after && beforeLanguage === afterLanguage ? 'otherLanguages' : kind
}

const kinds: ReadonlyMap<string, ChangeKind> = new Map([
  ['text', 'reworded'],
  ['title', 'reworded'],
  ['body', 'reworded'],
  ['goal', 'reworded'],
  ['target', 'reworded'],
  ['abbreviation', 'reworded'],
  ['heading', 'reworded'],
  ['leads', 'lead'],
  ['funding', 'funding'],
  ['mandates', 'mandates'],
  ['tags', 'tags'],
  ['status', 'status'],
  ['closing', 'status'],
])

/**
 * The words before and after. Source words that replace a translation are not compared with it word by word.
 */
const runsOf = (change: PlanChange, language: LanguageTag): ChangedRun[] => {
  const { before = '', after = '', beforeLanguage = language, afterLanguage = language } = change
  const byWord =
    change.action === 'changed' &&
    kinds.get(change.part.split(' ')[0] ?? '') === 'reworded' &&
    beforeLanguage === afterLanguage
  const runs = byWord ? rewording(before, after) : replacementRuns(before, after)
  return runs.map(run => {
    const textLanguage = run.change === 'deleted' ? beforeLanguage : afterLanguage
    return textLanguage === language ? run : { ...run, language: textLanguage }
  })
}

/** The id of the place where a difference is shown: a row, a result, a section, or none for the plan. */
const placeOf = (home: PartHome | undefined): string => home?.strand ?? home?.node ?? home?.section ?? ''
