import { planKey } from '#domain/progress/progress-stamp.ts'
import { Refusal } from '#domain/refusal.ts'
import { showMandate } from '#use-cases/mandates/show-mandate.ts'
import { showMandates } from '#use-cases/mandates/show-mandates.ts'
import { showPlanStamps } from '#use-cases/plan/show-plan-stamps.ts'
import type { Ask } from '#use-cases/use-case.ts'

import { may } from '../frame/may.ts'
import { emptyPage } from '../home/empty-page.tsx'
import { cachedPage, page, type Route, route } from '../route.ts'
import { mandatePage } from './mandate-page.tsx'
import { mandatesPage } from './mandates-page.tsx'

/** The routes of the instruments that the newest plan cites. */
export const mandateRoutes: readonly Route[] = [
  route('mandates', {
    open: 'listed',
    get: async ({ ask, view }) => {
      const [newest] = await ask(showPlanStamps, {})
      // Only who can bring a plan is told how.
      if (!newest && !may(view, 'create', 'import')) throw new Refusal('notFound')
      if (!newest) return page(emptyPage({ view }))
      return cachedPage(planKey(newest), async () => {
        const { plan, mandates } = await ask(showMandates, { slug: newest.slug })
        return mandatesPage({ plan, instruments: mandates, view })
      })
    },
    examples: () => [{ parts: {} }],
  }),

  route('mandate', {
    open: 'listed',
    get: async ({ ask, params: { instrument }, view }) => {
      const newest = await demandNewest(ask)
      return cachedPage(planKey(newest), async () => {
        const { mandate, plan, progress } = await ask(showMandate, { slug: newest.slug, instrument })
        return mandatePage({ plan, progress, instrument: mandate, view })
      })
    },
    examples: ({ instrument }) => [{ parts: { instrument } }],
  }),
]

const demandNewest = async (ask: Ask) => {
  const [newest] = await ask(showPlanStamps, {})
  if (!newest) throw new Refusal('notFound')
  return newest
}
