import { editPlan } from '../plan/edit-plan.ts'
import type { LanguageTag } from '../language.ts'
import { likeness, pairAlike } from './likeness.ts'
import type { Plan, PlanNode, Strand } from '../plan/plan.ts'
import { pairStrands } from './strand-pairs.ts'
import { say } from '../text.ts'
import { progressByActivity, type PlanState } from '../progress/progress.ts'
import { nodesOf } from './moves.ts'

/**
 * A plan and its progress under the ids of another that says much the same but was made apart from it: sections and results are paired by
 * number, rows and indicators by their words, activities by year. What has no counterpart keeps its ids.
 */
export const withIdsOf = ({ plan, progress }: PlanState, other: Plan): PlanState => {
  const ids = new Map([...nodeIds(plan, other, other.sourceLanguage), [plan.id, other.id] as const])
  const renamed = <Part extends { id: string }>(part: Part): Part => ({
    ...part,
    id: ids.get(part.id) ?? part.id,
  })
  const renamedPlan = renamed(
    editPlan(plan, {
      node: renamed,
      indicator: renamed,
      strand: strand => {
        const { indicatorId } = strand
        return {
          ...renamed(strand),
          ...(indicatorId !== undefined && { indicatorId: ids.get(indicatorId) ?? indicatorId }),
        }
      },
      activity: renamed,
      activityIndicator: renamed,
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
    const known = nodes.find(({ level, number }) => level === node.level && number === node.number)
    if (known) pairs.set(node.id, known)
  }
  const rows = pairStrands(nodes, others, pairs, language)
  return others.flatMap(node => {
    const known = pairs.get(node.id)
    return [
      ...(known ? [[known.id, node.id] as const, ...indicatorIds(known, node, language)] : []),
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
    const known = strand.activities.find(({ year }) => year === activity.year)
    return known
      ? [
          ...renaming(known, activity),
          ...activity.indicators.flatMap((each, i) => renaming(known.indicators[i], each)),
        ]
      : []
  }),
]

const renaming = (from: { id: string } | undefined, to: { id: string } | undefined): Renaming[] =>
  from && to ? [[from.id, to.id]] : []
