import type { Hono } from 'hono'
import { showMandate } from '#use-cases/mandates/show-mandate.ts'
import { showMandates } from '#use-cases/mandates/show-mandates.ts'
import { newestPlan, showOfPlan, viewOf, type Web } from '../frame/show.ts'
import { MandatePage } from './mandate-page.tsx'
import { MandatesPage } from './mandates-page.tsx'

/** The instruments that the newest plan cites. */
export const mountMandates = (app: Hono, web: Web): void => {
  app.get('/:language{(?:en|fr|es)}/mandates', async c => {
    const view = viewOf(c, web)
    const { slug } = await newestPlan(web)
    const { plan, mandates } = await web.jacana.do(showMandates, web.person, { slug })
    return showOfPlan(c, web, view, plan, async () => (
      <MandatesPage plan={plan} instruments={mandates} view={view} />
    ))
  })

  app.get('/:language{(?:en|fr|es)}/mandates/:instrument', async c => {
    const { instrument } = c.req.param()
    const view = viewOf(c, web)
    const { slug } = await newestPlan(web)
    const { plan, mandate } = await web.jacana.do(showMandate, web.person, { slug, instrument })
    return showOfPlan(c, web, view, plan, async () => (
      <MandatePage plan={plan} instrument={mandate} view={view} />
    ))
  })
}
