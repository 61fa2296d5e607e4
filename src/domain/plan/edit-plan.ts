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
 * objects, so that the store can skip them. Objects in `unchanged` are skipped with everything inside them.
 */
export const editPlan = (plan: Plan, edit: PlanEdit, unchanged: ReadonlySet<object> = new Set()): Plan => {
  const sections = mapParts(plan.sections, unchanged, node => editNode(node, edit, unchanged))
  return sections === plan.sections ? plan : { ...plan, sections }
}

const editNode = (node: PlanNode, edit: PlanEdit, unchanged: ReadonlySet<object>): PlanNode => {
  const children = mapParts(node.children, unchanged, child => editNode(child, edit, unchanged))
  const indicators = mapParts(node.indicators, unchanged, edit.indicator)
  const strands =
    edit.strand || edit.activity || edit.activityIndicator
      ? mapParts(node.strands, unchanged, strand => editStrand(strand, edit, unchanged))
      : node.strands
  const same = children === node.children && indicators === node.indicators && strands === node.strands
  const editedNode = same ? node : { ...node, children, indicators, strands }
  return edit.node ? edit.node(editedNode) : editedNode
}

const editStrand = (strand: Strand, edit: PlanEdit, unchanged: ReadonlySet<object>): Strand => {
  const activities =
    edit.activity || edit.activityIndicator
      ? mapParts(strand.activities, unchanged, activity => editActivity(activity, edit, unchanged))
      : strand.activities
  const editedStrand = activities === strand.activities ? strand : { ...strand, activities }
  return edit.strand ? edit.strand(editedStrand) : editedStrand
}

const editActivity = (activity: Activity, edit: PlanEdit, unchanged: ReadonlySet<object>): Activity => {
  const indicators = mapParts(activity.indicators, unchanged, edit.activityIndicator)
  const editedActivity = indicators === activity.indicators ? activity : { ...activity, indicators }
  return edit.activity ? edit.activity(editedActivity) : editedActivity
}

// A list in which nothing changes is not copied.
const mapParts = <Part extends object>(
  parts: Part[],
  unchanged: ReadonlySet<object>,
  edit: ((part: Part) => Part) | undefined,
): Part[] => {
  if (!edit) return parts
  let editedParts: Part[] | undefined
  parts.forEach((part, index) => {
    const editedPart = unchanged.has(part) ? part : edit(part)
    if (editedPart !== part) editedParts ??= parts.slice(0, index)
    editedParts?.push(editedPart)
  })
  return editedParts ?? parts
}
