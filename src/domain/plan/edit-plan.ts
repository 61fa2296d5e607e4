import type { Activity, ActivityIndicator, PeriodIndicator, Plan, PlanNode, Strand } from './plan.ts'

/** Functions that change the parts of a plan. Returning the same object means no change. */
export type PlanEdit = {
  node?: (node: PlanNode) => PlanNode
  indicator?: (indicator: PeriodIndicator) => PeriodIndicator
  strand?: (strand: Strand) => Strand
  activity?: (activity: Activity) => Activity
  activityIndicator?: (indicator: ActivityIndicator) => ActivityIndicator
}

/**
 * The plan with an edit applied to all its parts, inner parts first. Parts that do not change stay the same
 * objects, so that the store can skip them.
 */
export const editPlan = (plan: Plan, edit: PlanEdit): Plan => {
  const sections = mapParts(plan.sections, node => editNode(node, edit))
  return sections === plan.sections ? plan : { ...plan, sections }
}

const editNode = (node: PlanNode, edit: PlanEdit): PlanNode => {
  const children = mapParts(node.children, child => editNode(child, edit))
  const indicators = edit.indicator ? mapParts(node.indicators, edit.indicator) : node.indicators
  const strands = mapParts(node.strands, strand => editStrand(strand, edit))
  const same = children === node.children && indicators === node.indicators && strands === node.strands
  const editedNode = same ? node : { ...node, children, indicators, strands }
  return edit.node ? edit.node(editedNode) : editedNode
}

const editStrand = (strand: Strand, edit: PlanEdit): Strand => {
  const activities = mapParts(strand.activities, activity => editActivity(activity, edit))
  const editedStrand = activities === strand.activities ? strand : { ...strand, activities }
  return edit.strand ? edit.strand(editedStrand) : editedStrand
}

const editActivity = (activity: Activity, edit: PlanEdit): Activity => {
  const indicators = edit.activityIndicator
    ? mapParts(activity.indicators, edit.activityIndicator)
    : activity.indicators
  const editedActivity = indicators === activity.indicators ? activity : { ...activity, indicators }
  return edit.activity ? edit.activity(editedActivity) : editedActivity
}

const mapParts = <Part>(parts: Part[], edit: (part: Part) => Part): Part[] => {
  const editedParts = parts.map(edit)
  return editedParts.every((part, index) => part === parts[index]) ? parts : editedParts
}
