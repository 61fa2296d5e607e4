import type { Activity, ActivityIndicator, PeriodIndicator, Plan, PlanNode, Strand } from './plan.ts'

/** What to make of each part of a plan; a part given back as the same object counts as unchanged. */
export type PlanEdit = {
  node?: (node: PlanNode) => PlanNode
  indicator?: (indicator: PeriodIndicator) => PeriodIndicator
  strand?: (strand: Strand) => Strand
  activity?: (activity: Activity) => Activity
  activityIndicator?: (indicator: ActivityIndicator) => ActivityIndicator
}

/** The plan with an edit made throughout, inner parts first. Whatever does not change stays the same object, so that a store can tell. */
export const editPlan = (plan: Plan, edit: PlanEdit): Plan => {
  const sections = mapped(plan.sections, node => editNode(node, edit))
  return sections === plan.sections ? plan : { ...plan, sections }
}

const editNode = (node: PlanNode, edit: PlanEdit): PlanNode => {
  const children = mapped(node.children, child => editNode(child, edit))
  const indicators = edit.indicator ? mapped(node.indicators, edit.indicator) : node.indicators
  const strands = mapped(node.strands, strand => editStrand(strand, edit))
  const same = children === node.children && indicators === node.indicators && strands === node.strands
  const edited = same ? node : { ...node, children, indicators, strands }
  return edit.node ? edit.node(edited) : edited
}

const editStrand = (strand: Strand, edit: PlanEdit): Strand => {
  const activities = mapped(strand.activities, activity => editActivity(activity, edit))
  const edited = activities === strand.activities ? strand : { ...strand, activities }
  return edit.strand ? edit.strand(edited) : edited
}

const editActivity = (activity: Activity, edit: PlanEdit): Activity => {
  const indicators = edit.activityIndicator
    ? mapped(activity.indicators, edit.activityIndicator)
    : activity.indicators
  const edited = indicators === activity.indicators ? activity : { ...activity, indicators }
  return edit.activity ? edit.activity(edited) : edited
}

const mapped = <Part>(parts: Part[], edit: (part: Part) => Part): Part[] => {
  const edited = parts.map(edit)
  return edited.every((part, index) => part === parts[index]) ? parts : edited
}
