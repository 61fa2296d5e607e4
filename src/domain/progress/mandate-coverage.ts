import { inInstrumentOrder, inNumberOrder } from '../words/instrument-order.ts'
import { type Citation, type InstrumentKind, instrumentSlug } from '../words/mandate.ts'
import type { Plan, PlanNode, Strand } from '../plan/plan.ts'
import { newestActivity, resultsOf } from '../plan/plan-table.ts'
import type { PlanProgress } from './progress.ts'
import { strandStatus } from './strand-status.ts'

/** How far a plan answers a cited paragraph: with ongoing work, with finished work only, or not at all. */
export type CoverageState = 'inHand' | 'completed' | 'unanswered'

/** A row that answers a mandate. `direct` where the row itself cites it, not only its result or indicator. */
export type Answer = { section: PlanNode; result: PlanNode; strand: Strand; direct: boolean }

/** A cited paragraph and what answers it. The empty string is the instrument as a whole. */
export type ParagraphCoverage = {
  paragraph: string
  state: CoverageState
  citedBy: PlanNode[]
  answers: Answer[]
}

/** An instrument that the plan cites, with each cited paragraph. */
export type InstrumentCoverage = {
  kind: InstrumentKind
  symbol: string
  slug: string
  state: CoverageState
  paragraphs: ParagraphCoverage[]
  /** How many different rows answer it, without dropped ones. */
  rows: number
}

/** Each instrument that the plan cites, by kind and symbol, with what answers its paragraphs. */
export const mandateCoverage = (plan: Plan, progress: PlanProgress): InstrumentCoverage[] => {
  const instruments = new Map<
    string,
    { kind: InstrumentKind; symbol: string; paragraphs: Map<string, Citing[]> }
  >()
  for (const { citation, ...citing } of citings(plan)) {
    if (!('reference' in citation)) continue
    const { kind, symbol, paragraphs } = citation.reference
    const slug = instrumentSlug(citation.reference)
    const instrument = instruments.get(slug) ?? { kind, symbol, paragraphs: new Map<string, Citing[]>() }
    instruments.set(slug, instrument)
    for (const paragraph of paragraphs.length > 0 ? paragraphs : ['']) {
      instrument.paragraphs.set(paragraph, [...(instrument.paragraphs.get(paragraph) ?? []), citing])
    }
  }
  return [...instruments]
    .map(([slug, { kind, symbol, paragraphs }]) => {
      const coverages = [...paragraphs]
        .map(([paragraph, by]) => coverageOf(paragraph, by, progress))
        .sort((a, b) => inNumberOrder(a.paragraph, b.paragraph))
      const strands = new Set(
        coverages.flatMap(({ answers }) => withoutDropped(answers, progress).map(({ strand }) => strand.id)),
      )
      return { kind, symbol, slug, state: worst(coverages), paragraphs: coverages, rows: strands.size }
    })
    .sort(inInstrumentOrder)
}

type Citing = { section: PlanNode; result: PlanNode; strands: Strand[]; direct: boolean }

const citings = (plan: Plan): (Citing & { citation: Citation })[] =>
  plan.sections.flatMap(section =>
    resultsOf(section).flatMap(result => [
      ...result.citations.map(citation => ({
        citation,
        section,
        result,
        strands: result.strands,
        direct: false,
      })),
      ...result.indicators.flatMap(({ id, citations }) =>
        citations.map(citation => ({
          citation,
          section,
          result,
          strands: result.strands.filter(({ indicatorId }) => indicatorId === id),
          direct: false,
        })),
      ),
      ...result.strands.flatMap(strand =>
        strand.activities.flatMap(({ citations }) =>
          citations.map(citation => ({ citation, section, result, strands: [strand], direct: true })),
        ),
      ),
    ]),
  )

const coverageOf = (paragraph: string, by: Citing[], progress: PlanProgress): ParagraphCoverage => {
  const answers = new Map<string, Answer>()
  for (const { section, result, strands, direct } of by) {
    for (const strand of strands) {
      if (newestActivity(strand) === undefined) continue
      const existing = answers.get(strand.id)
      answers.set(strand.id, { section, result, strand, direct: direct || (existing?.direct ?? false) })
    }
  }
  const answersInOrder = [...answers.values()]
  return {
    paragraph,
    state: stateOf(answersInOrder, progress),
    citedBy: [...new Set(by.map(({ result }) => result))],
    answers: answersInOrder,
  }
}

const stateOf = (answers: Answer[], progress: PlanProgress): CoverageState => {
  const statuses = withoutDropped(answers, progress).map(({ strand }) => strandStatus(strand, progress))
  if (statuses.length === 0) return 'unanswered'
  return statuses.every(status => status === 'completed') ? 'completed' : 'inHand'
}

const withoutDropped = (answers: Answer[], progress: PlanProgress): Answer[] =>
  answers.filter(({ strand }) => strandStatus(strand, progress) !== 'dropped')

const worst = (paragraphs: ParagraphCoverage[]): CoverageState =>
  (['unanswered', 'inHand', 'completed'] as const).find(state =>
    paragraphs.some(paragraph => paragraph.state === state),
  ) ?? 'unanswered'
