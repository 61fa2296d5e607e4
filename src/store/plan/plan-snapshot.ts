import { sql } from 'kysely'

import type { Citation } from '#domain/words/mandate.ts'
import { optionalTextsIn } from '#domain/plan/optional-texts.ts'
import type {
  Activity,
  ActivityIndicator,
  IndicatorShape,
  PeriodIndicator,
  Plan,
  PlanNode,
  Strand,
} from '#domain/plan/plan.ts'

import type { TreeTable, PlanRow, PlanRows, PlanTableName } from './plan-rows.ts'
import type { Reader } from '../engine/transaction.ts'

/** A plan read from its rows, without those that have ended; undefined where there is no such plan. */
export const readSnapshot = async (reader: Reader, planId: string): Promise<Plan | undefined> => {
  const plan = await reader.db.selectFrom('plan').selectAll().where('id', '=', planId).executeTakeFirst()
  if (!plan) return undefined
  const read = <Table extends PlanTableName>(table: Table) => readRows(reader, table, planId)
  const live = <Table extends TreeTable>(table: Table) =>
    readRows(reader, table, planId, sql`and ended_at is null`)
  // One query after the other, because they share one connection.
  return planOf({
    plan: [plan],
    post: await read('post'),
    funding_source: await read('funding_source'),
    plan_node: await live('plan_node'),
    period_indicator: await live('period_indicator'),
    strand: await live('strand'),
    activity: await live('activity'),
    activity_indicator: await live('activity_indicator'),
    lineage: await read('lineage'),
    assignment: await read('assignment'),
    activity_funding: await read('activity_funding'),
    tag: await read('tag'),
    mandate_link: await read('mandate_link'),
  })
}

const readRows = async <Table extends PlanTableName>(
  reader: Reader,
  table: Table,
  planId: string,
  condition = sql``,
): Promise<PlanRow<Table>[]> => {
  const query = sql<
    PlanRow<Table>
  >`select * from ${sql.table(table)} where plan_id = ${planId} ${condition} order by position`
  const { rows } = await query.execute(reader.db)
  return rows
}

const planOf = (rows: PlanRows): Plan | undefined => {
  const [plan] = rows.plan
  if (!plan) return undefined
  const nodes = Map.groupBy(rows.plan_node, node => node.parent_id ?? '')
  const indicators = Map.groupBy(rows.period_indicator, indicator => indicator.node_id)
  const strands = strandsOf(rows)
  const citations = citationsByOwner(rows)

  const nodeOf = (row: PlanRow<'plan_node'>): PlanNode => ({
    id: row.id,
    version: row.version,
    level: row.level,
    number: row.number,
    title: row.title,
    ...(row.goal && { goal: row.goal }),
    citations: citations(row.id),
    children: (nodes.get(row.id) ?? []).map(nodeOf),
    indicators: (indicators.get(row.id) ?? []).map(indicator =>
      periodIndicatorOf(indicator, citations(indicator.id)),
    ),
    strands: strands(row.id),
  })

  return {
    id: plan.id,
    version: plan.version,
    slug: plan.slug,
    title: plan.title,
    body: plan.body,
    ...(plan.symbol !== null && { symbol: plan.symbol }),
    firstYear: plan.first_year,
    lastYear: plan.last_year,
    sourceLanguage: plan.source_language,
    levels: plan.levels,
    layout: plan.layout,
    posts: rows.post.map(({ code, title, abbreviation }) => ({
      code,
      title,
      ...(abbreviation && { abbreviation }),
    })),
    fundingSources: rows.funding_source.map(({ code, kind, title, abbreviation }) => ({
      code,
      kind,
      title,
      ...(abbreviation && { abbreviation }),
    })),
    ...(plan.tint !== null && { tint: plan.tint }),
    revision: plan.revision,
    sections: (nodes.get('') ?? []).map(nodeOf),
  }
}

const strandsOf = (rows: PlanRows): ((nodeId: string) => Strand[]) => {
  const strands = Map.groupBy(rows.strand, strand => strand.node_id)
  const tags = Map.groupBy(rows.tag, tag => tag.strand_id)
  const activities = activitiesOf(rows)
  return nodeId =>
    (strands.get(nodeId) ?? []).map(row => ({
      id: row.id,
      version: row.version,
      ...(row.indicator_id !== null && { indicatorId: row.indicator_id }),
      tags: (tags.get(row.id) ?? []).map(({ tag }) => tag),
      activities: activities(row.id),
    }))
}

const activitiesOf = (rows: PlanRows): ((strandId: string) => Activity[]) => {
  const activities = Map.groupBy(rows.activity, activity => activity.strand_id)
  const indicators = Map.groupBy(rows.activity_indicator, indicator => indicator.activity_id)
  const leads = Map.groupBy(rows.assignment, assignment => assignment.activity_id)
  const funding = Map.groupBy(rows.activity_funding, source => source.activity_id)
  const lineage = Map.groupBy(rows.lineage, link => link.activity_id)
  const citations = citationsByOwner(rows)
  return strandId =>
    (activities.get(strandId) ?? []).map(row => ({
      id: row.id,
      version: row.version,
      year: row.year,
      text: row.text,
      closing: row.closing,
      leads: (leads.get(row.id) ?? []).map(({ code, qualifier, known }) => ({ code, qualifier, known })),
      funding: (funding.get(row.id) ?? []).map(({ code, known }) => ({ code, known })),
      ...optionalTextsIn(row),
      indicators: (indicators.get(row.id) ?? []).map(activityIndicatorOf),
      citations: citations(row.id),
      lineage: (lineage.get(row.id) ?? []).map(({ from_activity_id, kind, why }) => ({
        fromActivityId: from_activity_id,
        kind,
        ...(why !== null && { why }),
      })),
    }))
}

/** A function that gives the citations of a node, indicator or activity by its id. */
export const citationsByOwner = (rows: PlanRows): ((ownerId: string) => Citation[]) => {
  const links = Map.groupBy(
    rows.mandate_link,
    link => link.node_id ?? link.indicator_id ?? link.activity_id ?? '',
  )
  return ownerId => (links.get(ownerId) ?? []).flatMap(citationOf)
}

const citationOf = (row: PlanRow<'mandate_link'>): Citation[] => {
  if (row.words) return [{ words: row.words }]
  if (row.instrument_kind === null || row.instrument_symbol === null) return []
  const { instrument_kind: kind, instrument_symbol: symbol, paragraphs, annex } = row
  return [{ reference: { kind, symbol, paragraphs, ...(annex !== null && { annex }) } }]
}

const periodIndicatorOf = (row: PlanRow<'period_indicator'>, citations: Citation[]): PeriodIndicator => ({
  id: row.id,
  version: row.version,
  text: row.text,
  ...shapeOf(row),
  citations,
})

const activityIndicatorOf = (row: PlanRow<'activity_indicator'>): ActivityIndicator => ({
  id: row.id,
  version: row.version,
  text: row.text,
  ...shapeOf(row),
  notApplicable: row.not_applicable,
  link: row.link,
})

const shapeOf = (row: PlanRow<'period_indicator'> | PlanRow<'activity_indicator'>): IndicatorShape => ({
  kind: row.kind,
  ...(row.unit !== null && { unit: row.unit }),
  ...(row.baseline !== null && { baseline: row.baseline }),
  ...(row.target && { target: row.target }),
  ...(row.due_on !== null && { dueOn: row.due_on }),
  ...(row.counting_rule && { countingRule: row.counting_rule }),
  ...(row.source !== null && { source: row.source }),
})
