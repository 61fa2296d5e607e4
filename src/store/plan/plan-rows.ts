import type { Selectable } from 'kysely'

import type { Citation } from '#domain/words/mandate.ts'
import { eachOptionalText } from '#domain/plan/optional-texts.ts'
import type {
  Activity,
  ActivityIndicator,
  IndicatorShape,
  PeriodIndicator,
  Plan,
  PlanNode,
  Strand,
} from '#domain/plan/plan.ts'

import type { Tables } from '../engine/tables.ts'

/**
 * The tables of a plan's tree, parents first.
 * Each row has an id, a version and a position, and gets an end instead of being deleted.
 */
export const treeTables = [
  'plan_node',
  'period_indicator',
  'strand',
  'activity',
  'activity_indicator',
] as const
export type TreeTable = (typeof treeTables)[number]

/** The tables whose rows are parts of a row of the plan or its tree, and are rewritten with it. */
export const partTables = [
  'post',
  'funding_source',
  'lineage',
  'assignment',
  'activity_funding',
  'tag',
  'mandate_link',
] as const
export type PartTable = (typeof partTables)[number]

/** The tables that together hold a plan. */
export type PlanTableName = 'plan' | TreeTable | PartTable

/** A row of a plan that has not ended. */
export type PlanRow<Table extends PlanTableName> = Table extends PlanTableName
  ? Omit<Selectable<Tables[Table]>, 'ended_at'>
  : never

/** A plan as rows, by table. */
export type PlanRows = { [Table in PlanTableName]: PlanRow<Table>[] }

/** The id of the row that a part belongs to. */
export const ownerOf = (part: PlanRow<PartTable>): string => {
  if ('node_id' in part) return part.node_id ?? part.indicator_id ?? part.activity_id ?? ''
  if ('strand_id' in part) return part.strand_id
  return 'activity_id' in part ? part.activity_id : part.plan_id
}

/**
 * A plan as rows, without the objects in `unchanged` and all that is in them.
 * A plan that is in `unchanged` itself has no row of its own, but its tree has.
 */
export const planRows = (plan: Plan, unchanged: ReadonlySet<object> = new Set()): PlanRows => {
  const rows = noRows()
  if (!unchanged.has(plan)) addHead(rows, plan)
  plan.sections.forEach((node, position) =>
    addNode(rows, { plan_id: plan.id, position }, null, node, unchanged),
  )
  return rows
}

/** An empty list of rows for each table. */
export const noRows = (): PlanRows => ({
  plan: [],
  post: [],
  funding_source: [],
  plan_node: [],
  period_indicator: [],
  strand: [],
  activity: [],
  activity_indicator: [],
  lineage: [],
  assignment: [],
  activity_funding: [],
  tag: [],
  mandate_link: [],
})

const addHead = (rows: PlanRows, plan: Plan): void => {
  const at = (position: number) => ({ plan_id: plan.id, position })
  rows.plan.push(planRow(plan))
  for (const [position, post] of plan.posts.entries())
    rows.post.push({ ...at(position), ...post, abbreviation: post.abbreviation ?? null })
  rows.funding_source.push(
    ...plan.fundingSources.map((source, position) => ({
      ...at(position),
      ...source,
      abbreviation: source.abbreviation ?? null,
    })),
  )
}

type At = { plan_id: string; position: number }

const planRow = (plan: Plan): PlanRow<'plan'> => ({
  id: plan.id,
  slug: plan.slug,
  title: plan.title,
  body: plan.body,
  symbol: plan.symbol ?? null,
  first_year: plan.firstYear,
  last_year: plan.lastYear,
  source_language: plan.sourceLanguage,
  levels: plan.levels,
  layout: plan.layout,
  tint: plan.tint ?? null,
  version: plan.version,
  revision: plan.revision,
})

const addNode = (
  rows: PlanRows,
  at: At,
  parent_id: string | null,
  node: PlanNode,
  unchanged: ReadonlySet<object>,
): void => {
  if (unchanged.has(node)) return
  const { id, version, level, number, title, goal } = node
  rows.plan_node.push({ ...at, id, version, parent_id, level, number, title, goal: goal ?? null })
  addCitations(rows, at.plan_id, { node_id: id }, node.citations)
  node.indicators.forEach((indicator, position) =>
    addIndicator(rows, { ...at, position }, id, indicator, unchanged),
  )
  node.strands.forEach((strand, position) => addStrand(rows, { ...at, position }, id, strand, unchanged))
  node.children.forEach((child, position) => addNode(rows, { ...at, position }, id, child, unchanged))
}

const addIndicator = (
  rows: PlanRows,
  at: At,
  node_id: string,
  indicator: PeriodIndicator,
  unchanged: ReadonlySet<object>,
): void => {
  if (unchanged.has(indicator)) return
  const { id, version, text } = indicator
  rows.period_indicator.push({ ...at, id, version, node_id, text, ...shapeColumns(indicator) })
  addCitations(rows, at.plan_id, { indicator_id: id }, indicator.citations)
}

const addStrand = (
  rows: PlanRows,
  at: At,
  node_id: string,
  strand: Strand,
  unchanged: ReadonlySet<object>,
): void => {
  if (unchanged.has(strand)) return
  const { id, version, indicatorId } = strand
  rows.strand.push({ ...at, id, version, node_id, indicator_id: indicatorId ?? null })
  for (const [position, tag] of strand.tags.entries()) rows.tag.push({ ...at, position, strand_id: id, tag })
  strand.activities.forEach((activity, position) =>
    addActivity(rows, { ...at, position }, id, activity, unchanged),
  )
}

const addActivity = (
  rows: PlanRows,
  at: At,
  strand_id: string,
  activity: Activity,
  unchanged: ReadonlySet<object>,
): void => {
  if (unchanged.has(activity)) return
  const { id, version, year, text, closing } = activity
  const ownerFields = (position: number) => ({ plan_id: at.plan_id, position, activity_id: id })
  rows.activity.push({
    ...at,
    id,
    version,
    strand_id,
    year,
    text,
    closing,
    ...eachOptionalText(name => activity[name] ?? null),
  })
  activity.indicators.forEach((indicator, position) =>
    addActivityIndicator(rows, { ...at, position }, id, indicator),
  )
  for (const [position, lead] of activity.leads.entries())
    rows.assignment.push({ ...ownerFields(position), ...lead })
  for (const [position, funding] of activity.funding.entries())
    rows.activity_funding.push({ ...ownerFields(position), ...funding })
  rows.lineage.push(
    ...activity.lineage.map(({ fromActivityId, kind, why }, position) => ({
      ...ownerFields(position),
      from_activity_id: fromActivityId,
      kind,
      why: why ?? null,
    })),
  )
  addCitations(rows, at.plan_id, { activity_id: id }, activity.citations)
}

const addActivityIndicator = (
  rows: PlanRows,
  at: At,
  activity_id: string,
  indicator: ActivityIndicator,
): void => {
  const { id, version, text, notApplicable, link } = indicator
  rows.activity_indicator.push({
    ...at,
    id,
    version,
    activity_id,
    text,
    not_applicable: notApplicable,
    link,
    ...shapeColumns(indicator),
  })
}

const shapeColumns = (shape: IndicatorShape) => ({
  kind: shape.kind,
  unit: shape.unit ?? null,
  baseline: shape.baseline ?? null,
  target: shape.target ?? null,
  due_on: shape.dueOn ?? null,
  counting_rule: shape.countingRule ?? null,
  source: shape.source ?? null,
})

type CitationOwner = { node_id: string } | { indicator_id: string } | { activity_id: string }

const addCitations = (
  rows: PlanRows,
  plan_id: string,
  owner: CitationOwner,
  citations: readonly Citation[],
): void => {
  const noOwner = { node_id: null, indicator_id: null, activity_id: null }
  citations.forEach((citation, position) =>
    rows.mandate_link.push({ plan_id, position, ...noOwner, ...owner, ...citationColumns(citation) }),
  )
}

const citationColumns = (citation: Citation) => {
  if ('words' in citation)
    return {
      instrument_kind: null,
      instrument_symbol: null,
      paragraphs: [],
      annex: null,
      words: citation.words,
    }
  const { kind, symbol, paragraphs, annex } = citation.reference
  return { instrument_kind: kind, instrument_symbol: symbol, paragraphs, annex: annex ?? null, words: null }
}
