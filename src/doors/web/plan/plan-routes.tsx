import { planKey } from '#domain/progress/progress-stamp.ts'
import { Refusal } from '#domain/refusal.ts'
import { exportFormats, exportPlan } from '#use-cases/plan/export-plan.ts'
import { showPlanStamps } from '#use-cases/plan/show-plan-stamps.ts'
import { showPlans } from '#use-cases/plan/show-plans.ts'
import { showRows } from '#use-cases/plan/show-rows.ts'

import { planAddress, queryText } from '../addresses/addresses.ts'
import { readSeparator } from '../addresses/table-addresses.ts'
import { cachedDownload, cachedPage, goTo, page, type Route, route } from '../route.ts'
import { planChoices } from './plan-choices.ts'
import { planPage } from './plan-page.tsx'
import { planFilter, readPlanQuery } from './plan-query.ts'
import { plansPage } from './plans-page.tsx'

/** The routes of the plans, of each official table, and of that table as a file. */
export const planRoutes: readonly Route[] = [
  route('plans', {
    open: 'listed',
    get: async ({ ask, view }) => {
      const plans = await ask(showPlans, {})
      const [only, ...others] = plans
      if (only && others.length === 0) return goTo(planAddress(view.language, only.slug))
      return page(plansPage({ plans, view }))
    },
    examples: () => [{ parts: {} }],
  }),

  route('plan', {
    open: 'listed',
    get: async ({ ask, params: { slug }, query: parameters, view }) => {
      const query = readPlanQuery(parameters)
      // A form sends its empty fields too, but the address that people copy should have only their choices.
      if (String(parameters) !== String(new URLSearchParams(queryText(query))))
        return goTo(planAddress(view.language, slug, query))
      const stamps = await ask(showPlanStamps, { slug })
      return cachedPage(stamps.map(planKey), async () => {
        const {
          stamps: _,
          content,
          published,
          ...rows
        } = await ask(showRows, {
          slug,
          filter: planFilter(query),
          ...(query.q && { words: query.q }),
          language: view.language,
          page: query.page ?? 1,
        })
        const sight = { content, ...(published && { published }) }
        return planPage({ ...rows, sight, query, choices: planChoices(rows.plan, rows.progress, view), view })
      })
    },
    examples: ({ slug }) => [
      { parts: { slug } },
      { parts: { slug }, query: { function: '3', status: 'unreported' } },
      { parts: { slug }, query: { q: 'volcano' } },
    ],
  }),

  route('planFile', {
    open: 'unlisted',
    get: async ({ ask, params: { slug, file }, query: parameters, view }) => {
      const { q, ...query } = readPlanQuery(parameters)
      const format = exportFormats.find(each => file === `export.${each}`)
      if (!format) throw new Refusal('notFound', { what: file })
      const stamps = await ask(showPlanStamps, { slug })
      return cachedDownload(stamps.map(planKey), () =>
        ask(exportPlan, {
          slug,
          format,
          separator: readSeparator(parameters),
          language: view.language,
          filter: planFilter(query),
          ...(q && { words: q }),
        }),
      )
    },
  }),
]
