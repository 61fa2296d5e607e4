import { editPlan } from '../plan/edit-plan.ts'
import type { LanguageTag } from '../language.ts'
import { likeness, pairAlike } from './likeness.ts'
import type { Plan, PlanNode, Strand } from '../plan/plan.ts'
import { pairStrands } from './strand-pairs.ts'
import { say } from '../text.ts'
import { progressByActivity, type PlanState } from '../progress/progress.ts'
import { nodesOf } from './moves.ts'

/**
 * A plan and its progress with the ids of another plan that was made separately. Sections and results are
 * paired by number, rows and indicators by their words, activities by year. What has no counterpart keeps its
 * ids.
 */
export const withIdsOf = ({ plan, progress }: PlanState, other: Plan): PlanState => {
  const ids = new Map([...nodeIds(plan, other, other.sourceLanguage), [plan.id, other.id] as const])
  const withId = <Part extends { id: string }>(part: Part): Part => ({
    ...part,
    id: ids.get(part.id) ?? part.id,
  })
  const renamedPlan = withId(
    editPlan(plan, {
      node: withId,
      indicator: withId,
      strand: strand => {
        const { indicatorId } = strand
        return {
          ...withId(strand),
          ...(indicatorId !== undefined && { indicatorId: ids.get(indicatorId) ?? indicatorId }),
        }
      },
      activity: withId,
      activityIndicator: withId,
    }),
  )
  const reports = [...progress.values()].map(report => ({
    ...report,
    activityId: ids.get(report.activityId) ?? report.activityId,
  }))
  return { plan: renamedPlan, progress: progressByActivity(reports) }
}

type Renaming = readonly [from: string, to: string]

const nodeIds = (plan: Plan, other: Plan, language: LanguageTag): Renaming[] => {
  const [nodes, others] = [nodesOf(plan.sections), nodesOf(other.sections)]
  const pairs = new Map<string, PlanNode>()
  for (const node of others) {
    const match = nodes.find(({ level, number }) => level === node.level && number === node.number)
    if (match) pairs.set(node.id, match)
  }
  const rows = pairStrands(nodes, others, pairs, language)
  return others.flatMap(node => {
    const match = pairs.get(node.id)
    return [
      ...(match ? [[match.id, node.id] as const, ...indicatorIds(match, node, language)] : []),
      ...node.strands.flatMap(strand => {
        const row = rows.get(strand.id)
        return row ? strandIds(row, strand) : []
      }),
    ]
  })
}

const indicatorIds = (node: PlanNode, other: PlanNode, language: LanguageTag): Renaming[] => {
  const words = ({ text }: PlanNode['indicators'][number]) => say(text, language).text
  const pairs = pairAlike(node.indicators, other.indicators, {
    key: words,
    score: (a, b) => likeness(words(a), words(b)),
    least: 0.3,
  })
  return [...pairs].flatMap(([to, from]) => renaming(node.indicators[from], other.indicators[to]))
}

const strandIds = (strand: Strand, other: Strand): Renaming[] => [
  ...renaming(strand, other),
  ...other.activities.flatMap(activity => {
    const match = strand.activities.find(({ year }) => year === activity.year)
    return match
      ? [
          ...renaming(match, activity),
          ...activity.indicators.flatMap((each, i) => renaming(match.indicators[i], each)),
        ]
      : []
  }),
]

const renaming = (from: { id: string } | undefined, to: { id: string } | undefined): Renaming[] =>
  from && to ? [[from.id, to.id]] : []
