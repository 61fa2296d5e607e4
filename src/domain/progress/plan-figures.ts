import { type Citation, type InstrumentKind, instrumentSlug } from '../words/mandate.ts'
import type { FundingKind, Plan, PlanNode } from '../plan/plan.ts'
import { type ActivityStatus, activityStatuses, type PlanProgress } from './progress.ts'
import { tableRowsOf, resultsOf, strandCitations, type TableRow } from '../plan/plan-table.ts'
import { strandStatus } from './strand-status.ts'

/** How many rows have each status. */
export type StatusCounts = Record<ActivityStatus, number>

/** A group of mandates for a chart: resolutions of `XIV`, decisions of `SC62`, the Convention's text. */
export type MandateGroup = { kind: InstrumentKind | 'none'; series: string }

/**
 * One band of the flow chart. It counts rows between a mandate group and a section, or between a section and
 * a funding source.
 */
export type Flow = { from: string; to: string; rows: number }

/** The figures of the first page. All count rows (strands). */
export type PlanFigures = {
  rows: number
  results: number
  sections: { section: PlanNode; counts: StatusCounts; rows: number }[]
  counts: StatusCounts
  /** By code: how many rows it leads, how many it supports. */
  leads: { code: string; isKnown: boolean; leads: number; supports: number }[]
  funding: { code: string; isKnown: boolean; kind: FundingKind; rows: number }[]
  groups: (MandateGroup & { id: string; rows: number })[]
  /** A row with two mandate groups is in both bands. Ids: `mandate:…`, `section:…`, `funding:…`. */
  flows: Flow[]
  /** How many instruments the plan cites. */
  instruments: number
}

/** The order in which statuses are listed: completed first, unreported near the end. */
export const statusOrder: readonly ActivityStatus[] = [
  'completed',
  'onTrack',
  'offPlan',
  'notStarted',
  'unreported',
  'dropped',
]

/** The figures of a plan, counted over all its rows. */
export const planFigures = (plan: Plan, progress: PlanProgress): PlanFigures => {
  const rows = plan.sections.flatMap(section =>
    resultsOf(section).flatMap(result =>
      tableRowsOf(result).map(row => ({
        section,
        result,
        row,
        status: strandStatus(row.strand, progress),
        groups: groupsOf(result, row),
      })),
    ),
  )
  const flows = new Tally<Flow>()
  const groups = new Tally<MandateGroup & { id: string; rows: number }>()
  const leads = new Tally<PlanFigures['leads'][number]>()
  const funding = new Tally<PlanFigures['funding'][number]>()
  for (const { section, row, groups: mandateGroups } of rows) {
    for (const group of mandateGroups) {
      const id = `mandate:${group.kind}:${group.series}`
      groups.at(id, () => ({ ...group, id, rows: 0 })).rows += 1
      flows.at(`${id}>${section.number}`, () => ({
        from: id,
        to: `section:${section.number}`,
        rows: 0,
      })).rows += 1
    }
    row.leads.list.forEach(({ code, known }, i) => {
      leads.at(code, () => ({ code, isKnown: known, leads: 0, supports: 0 }))[
        i === 0 ? 'leads' : 'supports'
      ] += 1
    })
    for (const { code, known } of row.funding.list) {
      funding.at(code, () => ({ code, isKnown: known, kind: kindOf(plan, code), rows: 0 })).rows += 1
      flows.at(`${section.number}>${code}`, () => ({
        from: `section:${section.number}`,
        to: `funding:${code}`,
        rows: 0,
      })).rows += 1
    }
  }
  return {
    rows: rows.length,
    results: plan.sections.flatMap(resultsOf).length,
    sections: plan.sections.map(section => {
      const own = rows.filter(row => row.section === section)
      return { section, counts: countStatuses(own), rows: own.length }
    }),
    counts: countStatuses(rows),
    leads: leads.values().sort((a, b) => b.leads + b.supports - (a.leads + a.supports)),
    funding: funding.values().sort((a, b) => b.rows - a.rows),
    groups: groups.values().sort((a, b) => b.rows - a.rows),
    flows: flows.values(),
    instruments: new Set(rows.flatMap(({ result, row }) => referencesOf(result, row).map(instrumentSlug)))
      .size,
  }
}

const countStatuses = (rows: readonly { status: ActivityStatus }[]): StatusCounts => {
  const counts = Object.fromEntries(activityStatuses.map(status => [status, 0])) as StatusCounts
  for (const { status } of rows) counts[status] += 1
  return counts
}

const kindOf = (plan: Plan, code: string): FundingKind =>
  plan.fundingSources.find(source => source.code === code)?.kind ?? 'other'

const referencesOf = (result: PlanNode, row: TableRow) => {
  const citations: Citation[] = [
    ...result.citations,
    ...(row.indicator?.citations ?? []),
    ...strandCitations(row.strand),
  ]
  return citations.flatMap(citation => ('reference' in citation ? [citation.reference] : []))
}

const groupsOf = (result: PlanNode, row: TableRow): MandateGroup[] => {
  const groups = new Map<string, MandateGroup>()
  for (const { kind, symbol } of referencesOf(result, row)) {
    const series = seriesOf(kind, symbol)
    groups.set(`${kind}:${series}`, { kind, series })
  }
  return groups.size > 0 ? [...groups.values()] : [{ kind: 'none', series: '' }]
}

/** The meeting in a symbol: `XIV.8` gives `XIV`, `SC62-25` gives `SC62`. Articles and rules have none. */
const seriesOf = (kind: InstrumentKind, symbol: string): string =>
  kind === 'article' || kind === 'rules' ? '' : (/^[^.\-\s]+/.exec(symbol)?.[0] ?? symbol)

/** Counts by key, created on first use. */
class Tally<T> {
  readonly #entries = new Map<string, T>()

  at(key: string, make: () => T): T {
    const entry = this.#entries.get(key) ?? make()
    this.#entries.set(key, entry)
    return entry
  }

  values(): T[] {
    return [...this.#entries.values()]
  }
}
