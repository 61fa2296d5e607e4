import { instrumentSlug, type Citation } from '../words/mandate.ts'
import type { LayoutColumn } from './layout.ts'
import { meetsLead } from './meets-lead.ts'
import type { Activity, Assignment, Funding, PeriodIndicator, Plan, PlanNode, Strand } from './plan.ts'

/** The conditions of a reader on the rows of a plan; all must hold. `strands` comes from a search. */
export type PlanFilter = {
  section?: string
  year?: number
  /** A code ("SA"), or a code with a region in English ("SA Americas"). */
  lead?: string
  funding?: string
  /** The slug of an instrument, e.g. `resolution-xiv-8`. */
  mandate?: string
  tag?: string
  strands?: ReadonlySet<string>
}

/** A list of a row, and whether it comes from the row above. */
export type InheritableList<T> = { list: readonly T[]; fromAbove: boolean }

/** A row of the official table. A span counts rows; 0 means that a cell above covers this one. */
export type TableRow = {
  strand: Strand
  indicator?: PeriodIndicator
  leads: InheritableList<Assignment>
  funding: InheritableList<Funding>
  resultSpan: number
  indicatorSpan: number
  leadSpan: number
  fundingSpan: number
}

/** A result with those of its rows that pass a filter; never empty. */
export type TableResult = { result: PlanNode; rows: TableRow[] }

/** The official table by section and result. `visible` and `total` count rows. */
export type PlanTable = {
  columns: LayoutColumn[]
  sections: { section: PlanNode; results: TableResult[] }[]
  visible: number
  total: number
}

/** The official table of a plan, with the rows that pass the filter. */
export const planTable = (plan: Plan, filter: PlanFilter = {}): PlanTable => {
  const sections = plan.sections
    .filter(section => filter.section === undefined || section.number === filter.section)
    .map(section => ({
      section,
      results: resultsOf(section)
        .map(result => ({
          result,
          rows: withSpans(tableRowsOf(result).filter(row => passes(row, result, filter))),
        }))
        .filter(({ rows }) => rows.length > 0),
    }))
    .filter(({ results }) => results.length > 0)
  return {
    columns: columnsOf(plan, filter.year),
    sections,
    visible: sections.reduce(
      (sum, { results }) => sum + results.reduce((n, { rows }) => n + rows.length, 0),
      0,
    ),
    total: allStrands(plan).length,
  }
}

/** The results under a node, at any depth. */
export const resultsOf = (node: PlanNode): PlanNode[] => [
  ...(node.strands.length > 0 || node.indicators.length > 0 || node.children.length === 0 ? [node] : []),
  ...node.children.flatMap(resultsOf),
]

/** All strands of the plan in order, each with its result and section. */
export const allStrands = (plan: Plan): { section: PlanNode; result: PlanNode; strand: Strand }[] =>
  plan.sections.flatMap(section =>
    resultsOf(section).flatMap(result => result.strands.map(strand => ({ section, result, strand }))),
  )

/** The activity of the newest year of a strand. */
export const newestActivity = (strand: Strand): Activity | undefined => strand.activities.at(-1)

/** The citations in the activities of a strand, without those of its result. */
export const strandCitations = (strand: Strand): Citation[] =>
  strand.activities.flatMap(activity => activity.citations)

const rowsByResult = new WeakMap<PlanNode, readonly TableRow[]>()

/**
 * All rows of a result. A blank cell of leads or funding takes the list of the row above. Computed once for
 * each state of a result.
 */
export const tableRowsOf = (result: PlanNode): readonly TableRow[] => {
  const rows = rowsByResult.get(result) ?? layRows(result)
  rowsByResult.set(result, rows)
  return rows
}

const layRows = (result: PlanNode): TableRow[] => {
  let leads: readonly Assignment[] = []
  let funding: readonly Funding[] = []
  return result.strands.map(strand => {
    const ownLeads = newestWith(strand, activity => activity.leads)
    const ownFunding = newestWith(strand, activity => activity.funding)
    leads = ownLeads ?? leads
    funding = ownFunding ?? funding
    const indicator = result.indicators.find(({ id }) => id === strand.indicatorId)
    return {
      strand,
      ...(indicator && { indicator }),
      leads: { list: leads, fromAbove: ownLeads === undefined && leads.length > 0 },
      funding: { list: funding, fromAbove: ownFunding === undefined && funding.length > 0 },
      resultSpan: 1,
      indicatorSpan: 1,
      leadSpan: 1,
      fundingSpan: 1,
    }
  })
}

const newestWith = <T>(strand: Strand, list: (activity: Activity) => T[]): T[] | undefined =>
  strand.activities.map(list).findLast(items => items.length > 0)

const isLedBy = ({ leads }: TableRow, condition: string): boolean =>
  leads.list.some(lead => meetsLead(lead, condition))

const passes = (row: TableRow, result: PlanNode, filter: PlanFilter): boolean =>
  (filter.year === undefined || row.strand.activities.some(({ year }) => year === filter.year)) &&
  (filter.lead === undefined || isLedBy(row, filter.lead)) &&
  (filter.funding === undefined || row.funding.list.some(({ code }) => code === filter.funding)) &&
  (filter.tag === undefined || row.strand.tags.includes(filter.tag)) &&
  (filter.strands === undefined || filter.strands.has(row.strand.id)) &&
  (filter.mandate === undefined || citesInstrument(row, result, filter.mandate))

const citesInstrument = (row: TableRow, result: PlanNode, slug: string): boolean =>
  [...result.citations, ...(row.indicator?.citations ?? []), ...strandCitations(row.strand)].some(
    citation => 'reference' in citation && instrumentSlug(citation.reference) === slug,
  )

/** The rows with equal neighbouring cells merged: the result, a shared indicator, inherited lists. */
const withSpans = (rows: TableRow[]): TableRow[] => {
  const resultSpans = spans(rows, () => true)
  const indicatorSpans = spans(
    rows,
    (row, above) => row.indicator !== undefined && row.indicator === above.indicator,
  )
  const leadSpans = spans(rows, (row, above) => row.leads.fromAbove && row.leads.list === above.leads.list)
  const fundingSpans = spans(
    rows,
    (row, above) => row.funding.fromAbove && row.funding.list === above.funding.list,
  )
  return rows.map((row, i) => ({
    ...row,
    resultSpan: resultSpans[i] ?? 1,
    indicatorSpan: indicatorSpans[i] ?? 1,
    leadSpan: leadSpans[i] ?? 1,
    fundingSpan: fundingSpans[i] ?? 1,
  }))
}

/** How many rows each cell covers; 0 where it is merged into the one above. */
const spans = (rows: TableRow[], joins: (row: TableRow, above: TableRow) => boolean): number[] => {
  const counts: number[] = rows.map(() => 0)
  let start = 0
  rows.forEach((row, i) => {
    const above = rows[i - 1]
    if (above === undefined || !joins(row, above)) start = i
    counts[start] = (counts[start] ?? 0) + 1
  })
  return counts
}

const columnsOf = (plan: Plan, year: number | undefined): LayoutColumn[] =>
  plan.layout.filter(column => {
    const ofAYear =
      (column.role === 'activity' || column.role === 'activityIndicator') && column.year !== undefined
    return year === undefined || !ofAYear || column.year === year
  })
