import { inInstrumentOrder } from '../words/instrument-order.ts'
import { instrumentSlug, type Reference } from '../words/mandate.ts'
import type { Plan, PlanNode } from './plan.ts'
import { resultsOf, strandCitations } from './plan-table.ts'

/** An instrument that a plan cites. */
export type CitedInstrument = Pick<Reference, 'kind' | 'symbol'> & { slug: string }

/** Each instrument that the plan cites, by kind and symbol. */
export const citedInstruments = (plan: Plan): CitedInstrument[] => {
  const instruments = new Map<string, CitedInstrument>()
  for (const instrument of plan.sections.flatMap(resultsOf).flatMap(instrumentsOf))
    if (!instruments.has(instrument.slug)) instruments.set(instrument.slug, instrument)
  return [...instruments.values()].sort(inInstrumentOrder)
}

const instrumentsByResult = new WeakMap<PlanNode, readonly CitedInstrument[]>()

/** The instruments that a result and its rows cite. Computed once for each state of a result. */
const instrumentsOf = (result: PlanNode): readonly CitedInstrument[] => {
  const instruments = instrumentsByResult.get(result) ?? readInstruments(result)
  instrumentsByResult.set(result, instruments)
  return instruments
}

const readInstruments = ({ citations, indicators, strands }: PlanNode): CitedInstrument[] =>
  [
    ...citations,
    ...indicators.flatMap(indicator => indicator.citations),
    ...strands.flatMap(strandCitations),
  ].flatMap(citation => {
    if (!('reference' in citation)) return []
    const { kind, symbol } = citation.reference
    return [{ kind, symbol, slug: instrumentSlug(citation.reference) }]
  })
