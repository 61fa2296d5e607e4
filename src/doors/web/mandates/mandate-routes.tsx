import { pageKey } from '#domain/progress/progress-stamp.ts'
import { Refusal } from '#domain/refusal.ts'
import { showMandate } from '#use-cases/mandates/show-mandate.ts'
import { showMandates } from '#use-cases/mandates/show-mandates.ts'
import { showPlans } from '#use-cases/plan/show-plans.ts'
import type { Ask } from '#use-cases/use-case.ts'

import { cachedPage, type Route, route } from '../route.ts'
import { mandatePage } from './mandate-page.tsx'
import { mandatesPage } from './mandates-page.tsx'

/** The instruments that the newest plan cites. */
export const mandateRoutes: readonly Route[] = [
  route('mandates', {
    get: async ({ ask, view }) => {
      const { mandates, ...present } = await ask(showMandates, { slug: await newestPlan(ask) })
      return cachedPage(pageKey(present), () =>
        mandatesPage({ plan: present.plan, instruments: mandates, view }),
      )
    },
    examples: () => [{ parts: {} }],
  }),

  route('mandate', {
    get: async ({ ask, params: { instrument }, view }) => {
      const { mandate, ...present } = await ask(showMandate, { slug: await newestPlan(ask), instrument })
      const { plan, progress } = present
      return cachedPage(pageKey(present), () => mandatePage({ plan, progress, instrument: mandate, view }))
    },
    examples: ({ instrument }) => [{ parts: { instrument } }],
  }),
]

const newestPlan = async (ask: Ask): Promise<string> => {
  const [newest] = await ask(showPlans, {})
  if (!newest) throw new Refusal('notFound')
  return newest.slug
}
