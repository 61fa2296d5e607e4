import {
  type ActivityStatuses,
  type PlanStatement,
  planStatements,
  type StatementSubject,
} from '../plan/plan-statements.ts'
import type { LanguageTag } from '../language.ts'
import type { Plan } from '../plan/plan.ts'

/**
 * One change from a plan to a newer one. `place` says where a reader finds it: a number, a row counted from
 * 1, a year.
 */
export type PlanChange = {
  action: 'added' | 'changed' | 'ended'
  subject: StatementSubject
  /** The id of the subject. */
  owner: string
  /** The part of the subject that changed. For an added or ended subject, this is its name. */
  part: string
  place: { number?: string; row?: number; year?: number }
  before?: string
  after?: string
  /** The languages of the words, where they are not in the requested language. */
  beforeLanguage?: LanguageTag
  afterLanguage?: LanguageTag
}

/** The changes, and how many parts of the plan stay as they are. */
export type PlanComparison = { changes: PlanChange[]; unchanged: number }

/** The number of changes of each kind. */
export type ChangeCounts = { added: number; changed: number; ended: number; unchanged: number }

/**
 * The changes from a plan to its next state, in one language. Parts are matched by id. Order counts only
 * among the rows that both have. Without a current plan, everything is added. Statuses are compared where
 * `statuses` has them.
 */
export const planChanges = (
  current: Plan | undefined,
  next: Plan,
  language: LanguageTag,
  statuses: { before: ActivityStatuses; after: ActivityStatuses } = { before: new Map(), after: new Map() },
): PlanComparison => {
  const before = byOwner(current ? planStatements(current, language, statuses.before) : [])
  const after = byOwner(planStatements(next, language, statuses.after))
  const changes: PlanChange[] = []
  let unchanged = 0
  for (const [owner, facts] of after) {
    const earlierFacts = before.get(owner)
    const changesInText = earlierFacts
      ? changedFacts(earlierFacts, facts)
      : facts.slice(0, 1).map(fact => change('added', undefined, fact))
    for (const each of changesInText) changes.push(each)
    if (changesInText.length === 0) unchanged++
  }
  for (const [owner, facts] of before) {
    if (!after.has(owner) && facts[0]) changes.push(change('ended', facts[0], undefined))
  }
  return { changes, unchanged }
}

/** The number of changes of each kind. */
export const countChanges = ({ changes, unchanged }: PlanComparison): ChangeCounts => {
  const count = (action: PlanChange['action']) => changes.filter(each => each.action === action).length
  return { added: count('added'), changed: count('changed'), ended: count('ended'), unchanged }
}

/**
 * How many subjects of each kind were added, changed and ended. A subject with several changes counts once.
 */
export const countBySubject = ({
  changes,
}: PlanComparison): Partial<Record<StatementSubject, Omit<ChangeCounts, 'unchanged'>>> => {
  const counts: Partial<Record<StatementSubject, Omit<ChangeCounts, 'unchanged'>>> = {}
  const owners = new Set<string>()
  for (const { action, subject, owner } of changes) {
    if (owners.has(owner)) continue
    owners.add(owner)
    const count = counts[subject] ?? { added: 0, changed: 0, ended: 0 }
    counts[subject] = { ...count, [action]: count[action] + 1 }
  }
  return counts
}

const changedFacts = (
  earlierFacts: readonly PlanStatement[],
  facts: readonly PlanStatement[],
): PlanChange[] => {
  const parts = [...new Set([...earlierFacts, ...facts].map(({ part }) => part))]
  return parts.flatMap(part => {
    const before = earlierFacts.find(fact => fact.part === part)
    const after = facts.find(fact => fact.part === part)
    return sameFact(before, after) ? [] : [change('changed', before, after)]
  })
}

/**
 * Whether two statements are the same. Only ids that both orders have are compared: a row inserted between
 * two others moves neither.
 */
const sameFact = (before: PlanStatement | undefined, after: PlanStatement | undefined): boolean => {
  if (before?.part !== 'order' || !after)
    return before?.value === after?.value || before?.part === 'order' || after?.part === 'order'
  const [old, now] = [before.value.split(' '), after.value.split(' ')]
  return old.filter(id => now.includes(id)).join(' ') === now.filter(id => old.includes(id)).join(' ')
}

const change = (
  action: PlanChange['action'],
  before: PlanStatement | undefined,
  after: PlanStatement | undefined,
): PlanChange => {
  const { owner, subject, part, place } = after ?? before ?? nowhere
  return {
    action,
    subject,
    owner,
    part,
    place,
    ...(before && { before: before.words }),
    ...(after && { after: after.words }),
    ...(before?.language && { beforeLanguage: before.language }),
    ...(after?.language && { afterLanguage: after.language }),
  }
}

const nowhere = { owner: '', subject: 'plan', part: 'title', place: {} } as const

const byOwner = (facts: readonly PlanStatement[]): Map<string, PlanStatement[]> => {
  const owners = new Map<string, PlanStatement[]>()
  for (const fact of facts) {
    const owner = owners.get(fact.owner)
    if (owner) owner.push(fact)
    else owners.set(fact.owner, [fact])
  }
  return owners
}
