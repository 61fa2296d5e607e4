import type { Hono } from 'hono'
import { Refusal } from '#domain/refusal.ts'
import { mandateCoverage } from '#domain/plan/mandate-coverage.ts'
import { strandsFound } from '#domain/plan/strands-found.ts'
import { planTable } from '#domain/plan/plan-table.ts'
import { exportFormats, exportPlan } from '#use-cases/plan/export-plan.ts'
import { search } from '#use-cases/search/search.ts'
import { showNotes } from '#use-cases/plan/show-notes.ts'
import { showPlan } from '#use-cases/plan/show-plan.ts'
import { showPlans } from '#use-cases/plan/show-plans.ts'
import { planAddress, queryText } from '../addresses/addresses.ts'
import { resultNumbered } from '../parts/plan-places.ts'
import { notedAt } from '../result/result-notes.tsx'
import { ResultPage } from '../result/result-page.tsx'
import { sendFile } from '../frame/send-file.ts'
import { show, showOfPlan, viewOf, type Web } from '../frame/show.ts'
import { readSeparator } from '../addresses/table-addresses.ts'
import { planChoices } from './plan-choices.ts'
import { PlanPage } from './plan-page.tsx'
import { planFilter, readPlanQuery } from './plan-query.ts'
import { pageOfTable } from './plan-paging.ts'
import { PlansPage } from './plans-page.tsx'

/** The plans, the official table of each, and its results. */
export const mountPlan = (app: Hono, web: Web): void => {
  app.get('/:language{(?:en|fr|es)}/plan', async c => {
    const view = viewOf(c, web)
    const plans = await web.jacana.do(showPlans, web.person, {})
    const [only, ...others] = plans
    if (only && others.length === 0) return c.redirect(planAddress(view.language, only.slug))
    return show(c, <PlansPage plans={plans} view={view} />)
  })

  app.get('/:language{(?:en|fr|es)}/plan/:slug', async c => {
    const { slug } = c.req.param()
    const view = viewOf(c, web)
    const asked = new URL(c.req.url)
    const query = readPlanQuery(asked.searchParams)
    // A form sends its empty fields too; the address that people copy should hold only what they chose.
    if (String(asked.searchParams) !== String(new URLSearchParams(queryText(query))))
      return c.redirect(planAddress(view.language, slug, query))
    const plan = await web.jacana.do(showPlan, web.person, { slug })
    return showOfPlan(c, web, view, plan, async () => {
      const strands = query.q
        ? strandsFound(
            (await web.jacana.do(search, web.person, { slug, text: query.q, language: view.language })).hits,
          )
        : undefined
      const { table, part } = pageOfTable(
        planTable(plan, planFilter(query, strands)),
        Number(query.page ?? 1),
      )
      return (
        <PlanPage
          plan={plan}
          query={query}
          table={table}
          part={part}
          choices={planChoices(plan, mandateCoverage(plan), view)}
          view={view}
        />
      )
    })
  })

  app.get('/:language{(?:en|fr|es)}/plan/:slug/:file{export\\.(?:xlsx|csv|json)}', async c => {
    const { slug, file } = c.req.param()
    const { language } = viewOf(c, web)
    const { q, ...query } = readPlanQuery(new URL(c.req.url).searchParams)
    const format = exportFormats.find(known => file === `export.${known}`)
    if (!format) throw new Refusal('notFound', { what: file })
    const answer = await web.jacana.do(exportPlan, web.person, {
      slug,
      format,
      separator: readSeparator(new URL(c.req.url).searchParams),
      language,
      filter: planFilter(query),
      ...(q && { words: q }),
    })
    return sendFile(c, answer)
  })

  app.get('/:language{(?:en|fr|es)}/plan/:slug/result/:number', async c => {
    const { slug, number } = c.req.param()
    const view = viewOf(c, web)
    const plan = await web.jacana.do(showPlan, web.person, { slug })
    const place = resultNumbered(plan, number)
    if (!place) throw new Refusal('notFound', { what: number })
    const notes = await web.jacana.do(showNotes, web.person, { slug, subjects: notedAt(place) })
    // notes are kept without a change of the plan
    const state = { id: [plan.id, ...notes.map(({ id }) => id)].join(' '), revision: plan.revision }
    return showOfPlan(c, web, view, state, async () => (
      <ResultPage plan={plan} place={place} notes={notes} view={view} />
    ))
  })
}
