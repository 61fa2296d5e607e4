import type { Plan } from '#domain/plan/plan.ts'
import type { Flow, PlanFigures } from '#domain/progress/plan-figures.ts'
import { say } from '#domain/text.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { homePageWords } from '#i18n/pages/home.ts'
import { terms } from '#i18n/terms.ts'
import { mandatesAddress, planAddress } from '../addresses/addresses.ts'
import { shortName } from '../parts/codes.tsx'
import { toneOf } from '../plan/plan-rows.tsx'
import type { View } from '../frame/view.ts'
import type { FlowPoint } from './flow-layout.ts'

const mostGroups = 8
const others = 'mandate:others'

/** The points and bands of the flow picture. Mandate groups beyond the largest eight become one. */
export const flowPoints = (
  plan: Plan,
  figures: PlanFigures,
  view: View,
): { points: FlowPoint[]; flows: Flow[] } => {
  const mandateGroups = figures.groups.filter(({ kind }) => kind !== 'none')
  const largestGroups =
    mandateGroups.length > mostGroups ? mandateGroups.slice(0, mostGroups - 1) : mandateGroups
  const names = new Set(
    [...largestGroups, ...figures.groups.filter(({ kind }) => kind === 'none')].map(({ id }) => id),
  )
  return {
    points: [
      ...largestGroups.map(({ id, kind, series }, i) => ({
        id,
        label: [wordsIn(terms, view.language).instruments[kind], series].filter(Boolean).join(' '),
        tone: `m${(i % 4) + 1}`,
        href: `${mandatesAddress(view.language)}#${kind}`,
        column: 'from' as const,
      })),
      {
        id: others,
        label: wordsIn(homePageWords, view.language).otherInstruments,
        tone: 'm5',
        href: mandatesAddress(view.language),
        column: 'from',
      },
      {
        id: 'mandate:none:',
        label: wordsIn(terms, view.language).instruments.none,
        tone: 'm0',
        column: 'from',
      },
      ...plan.sections.map(section => ({
        id: `section:${section.number}`,
        label: section.number,
        tone: toneOf(plan, section),
        href: planAddress(view.language, plan.slug, { function: section.number }),
        column: 'by' as const,
      })),
      ...figures.funding.map(({ code, kind }) => ({
        id: `funding:${code}`,
        label: fundingName(plan, code, view),
        tone: `fund-${kind}`,
        href: planAddress(view.language, plan.slug, { funding: code }),
        column: 'to' as const,
      })),
    ],
    flows: gatherFlows(
      figures.flows.map(flow =>
        flow.from.startsWith('mandate:') && !names.has(flow.from) ? { ...flow, from: others } : flow,
      ),
    ),
  }
}

const fundingName = (plan: Plan, code: string, view: View): string => {
  const source = plan.fundingSources.find(entry => entry.code === code)
  if (!source) return code
  const title = say(source.title, view.language).text
  return title.length <= 24 ? title : shortName(source, view)
}

const gatherFlows = (flows: Flow[]): Flow[] => {
  const sums = new Map<string, Flow>()
  for (const flow of flows) {
    const key = `${flow.from}>${flow.to}`
    sums.set(key, { ...flow, rows: flow.rows + (sums.get(key)?.rows ?? 0) })
  }
  return [...sums.values()]
}
