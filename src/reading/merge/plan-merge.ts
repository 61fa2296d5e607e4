import { mergeCitations, mergeOptional } from './cell-merge.ts'
import { leadsAndFundingOf, setLeadsAndFunding } from '#domain/plan/leads-and-funding.ts'
import { keepAbsent } from './keep-absent.ts'
import type { LanguageTag } from '#domain/language.ts'
import type { LayoutColumn } from '#domain/plan/layout.ts'
import { headedColumn } from '#domain/papers/official-words.ts'
import type { ParsedPlan } from '#domain/papers/parsed-plan.ts'
import type { Plan, PlanNode, Strand } from '#domain/plan/plan.ts'
import { planFromPaper } from '../plan/plan-from-paper.ts'
import { resultsOf } from '#domain/plan/plan-table.ts'
import { yearsOfPaper } from '#domain/papers/plan-years.ts'
import type { MergeContext } from './activity-merge.ts'
import { mergeRows } from './row-merge.ts'
import { pairStrands } from '#domain/differences/strand-pairs.ts'
import { withTagOf } from '#domain/papers/tag-names.ts'
import { mergeWords, say } from '#domain/text.ts'

/**
 * The plan after a newer paper of it is merged. Sections and results are matched by number, rows by their
 * words, activities by year. Matched parts keep their id, version and history. What the paper does not
 * contain (years without a column, other languages) stays. Rows that are missing are removed, unless the
 * paper is `partial`.
 */
export const mergePaper = (current: Plan, paper: ParsedPlan, newId: () => string): Plan => {
  const parsedPlan = withTagOf(paper, current.tint)
  const { language } = parsedPlan.document
  const years = yearsOfPaper(parsedPlan)
  const incoming = planFromPaper(parsedPlan, {
    newId,
    thisYear: current.firstYear,
    knownCodes: current,
    undatedYear: current.firstYear,
  })
  const nodes = new Map([
    ...pairByNumber(current.sections, incoming.sections),
    ...pairByNumber(current.sections.flatMap(resultsOf), incoming.sections.flatMap(resultsOf)),
  ])
  const pairs = pairStrands(
    current.sections.flatMap(resultsOf),
    incoming.sections.flatMap(resultsOf),
    nodes,
    language,
  )
  const listsByRow = new Map(
    [...leadsAndFundingOf(incoming.sections)].map(([id, lists]) => [pairs.get(id)?.id ?? id, lists]),
  )
  const pairedIds = new Set([...pairs.values()].map(({ id }) => id))
  const context = { language, layout: incoming.layout, firstYear: current.firstYear, nodes, pairs, pairedIds }
  const next: Plan = {
    ...current,
    title: mergeOptional(current.title, incoming.title, language) ?? current.title,
    ...(incoming.symbol !== undefined && { symbol: incoming.symbol }),
    ...(incoming.tint !== undefined && { tint: incoming.tint }),
    firstYear: Math.min(current.firstYear, years?.firstYear ?? current.firstYear),
    lastYear: Math.max(current.lastYear, years?.lastYear ?? current.lastYear),
    layout: mergeLayout(current.layout, parsedPlan),
    posts: incoming.posts,
    fundingSources: incoming.fundingSources,
    sections: incoming.sections.map(section => mergeSection(section, context)),
  }
  const whole = parsedPlan.document.partial ? keepAbsent(current, next) : next
  return { ...whole, sections: setLeadsAndFunding(whole.sections, listsByRow) }
}

const mergeLayout = (
  layout: readonly LayoutColumn[],
  { columns, headings, document }: ParsedPlan,
): LayoutColumn[] =>
  columns.map((column, i) => {
    const printedHeading = headings?.[i]
    const existing = layout.find(({ role, year }) => role === column.role && year === column.year)
    if (!existing) return headedColumn(column, printedHeading, document.language)
    return printedHeading === undefined
      ? existing
      : { ...existing, heading: mergeWords(existing.heading, document.language, printedHeading) }
  })

/** Nodes paired by their number. Where a number is repeated, they are paired in order. */
const pairByNumber = (current: readonly PlanNode[], incoming: readonly PlanNode[]): [string, PlanNode][] => {
  const left = Map.groupBy(current, ({ number }) => number)
  return incoming.flatMap(({ id, number }): [string, PlanNode][] => {
    const node = left.get(number)?.shift()
    return node ? [[id, node]] : []
  })
}

type Merging = MergeContext & {
  nodes: ReadonlyMap<string, PlanNode>
  pairs: ReadonlyMap<string, Strand>
  pairedIds: ReadonlySet<string>
}

const mergeSection = (section: PlanNode, context: Merging): PlanNode => {
  const existing = context.nodes.get(section.id)
  const results = section.children.map(result => mergeResult(result, context))
  if (!existing) return { ...section, children: results }
  return {
    ...mergeNode(existing, section, context.language),
    children: placeResults(existing.children, results),
  }
}

const mergeResult = (result: PlanNode, context: Merging): PlanNode => {
  const existing = context.nodes.get(result.id)
  return {
    ...(existing ? mergeNode(existing, result, context.language) : result),
    ...mergeRows(existing, result, context.pairs, context),
  }
}

const mergeNode = (existing: PlanNode, node: PlanNode, language: LanguageTag): PlanNode => {
  const goal = mergeOptional(existing.goal, node.goal, language)
  return {
    ...existing,
    title: mergeWords(existing.title, language, say(node.title, language).text),
    ...(goal && { goal }),
    citations: mergeCitations(existing.citations, node.citations, language),
  }
}

/**
 * The results in the order of the paper. Levels between section and result, which papers lack, keep their
 * order.
 */
const placeResults = (children: readonly PlanNode[], results: readonly PlanNode[]): PlanNode[] => {
  if (children.every(isResult)) return [...results]
  const byId = new Map(results.map(result => [result.id, result]))
  const place = (nodes: readonly PlanNode[]): PlanNode[] =>
    nodes.flatMap(node =>
      isResult(node) ? (byId.get(node.id) ?? []) : [{ ...node, children: place(node.children) }],
    )
  const newChildren = place(children)
  const placedResults = new Set(newChildren.flatMap(resultsOf))
  return [...newChildren, ...results.filter(result => !placedResults.has(result))]
}

const isResult = (node: PlanNode): boolean => resultsOf(node).includes(node)
