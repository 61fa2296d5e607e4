import type { Hono } from 'hono'
import { accepts } from 'hono/accepts'
import { setCookie } from 'hono/cookie'
import { isLanguage, languages } from '#domain/language.ts'
import { mandateCoverage } from '#domain/plan/mandate-coverage.ts'
import { standing } from '#domain/plan/standing.ts'
import { showPlan } from '#use-cases/plan/show-plan.ts'
import { showPlans } from '#use-cases/plan/show-plans.ts'
import { homeAddress } from '../addresses/addresses.ts'
import { show, showOfPlan, viewOf, type Web } from '../frame/show.ts'
import { EmptyPage } from './empty-page.tsx'
import { HomePage } from './home-page.tsx'

/** The first page, the way to it, and the choice of colours. */
export const mountHome = (app: Hono, web: Web): void => {
  app.get('/', c => {
    const asked = accepts(c, { header: 'Accept-Language', supports: [...languages], default: languages[0] })
    c.header('vary', 'accept-language')
    return c.redirect(homeAddress(isLanguage(asked) ? asked : languages[0]))
  })

  app.get('/:language{(?:en|fr|es)}', async c => {
    const view = viewOf(c, web)
    const [newest] = await web.jacana.do(showPlans, web.person, {})
    if (!newest) return show(c, <EmptyPage view={view} />)
    const plan = await web.jacana.do(showPlan, web.person, { slug: newest.slug })
    return showOfPlan(c, web, view, plan, async () => (
      <HomePage plan={plan} standing={standing(plan)} instruments={mandateCoverage(plan)} view={view} />
    ))
  })

  app.post('/:language{(?:en|fr|es)}/theme', async c => {
    const { theme, back } = await c.req.parseBody()
    const chosen = theme === 'light' || theme === 'dark' ? theme : ''
    setCookie(c, 'theme', chosen, {
      path: '/',
      sameSite: 'Lax',
      httpOnly: true,
      secure: web.secure,
      maxAge: chosen ? 31_536_000 : 0,
    })
    // Only a place of our own: another site must not be able to send a reader on through us.
    const own = typeof back === 'string' && /^\/(en|fr|es)(?:[/?#]|$)/.test(back)
    return c.redirect(own ? back : homeAddress(viewOf(c, web).language), 303)
  })
}
