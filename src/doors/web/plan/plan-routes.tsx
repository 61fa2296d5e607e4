import { mandateCoverage } from '#domain/plan/mandate-coverage.ts'
import { planTable } from '#domain/plan/plan-table.ts'
import { strandsFound } from '#domain/plan/strands-found.ts'
import { Refusal } from '#domain/refusal.ts'
import { exportFormats, exportPlan } from '#use-cases/plan/export-plan.ts'
import { showPlan } from '#use-cases/plan/show-plan.ts'
import { showPlans } from '#use-cases/plan/show-plans.ts'
import { search } from '#use-cases/search/search.ts'

import { planAddress, queryText } from '../addresses/addresses.ts'
import { readSeparator } from '../addresses/table-addresses.ts'
import { cachedPage, download, goTo, page, type Route, route } from '../route.ts'
import { planChoices } from './plan-choices.ts'
import { planPage } from './plan-page.tsx'
import { pageOfTable } from './plan-paging.ts'
import { planFilter, readPlanQuery } from './plan-query.ts'
import { plansPage } from './plans-page.tsx'

/** The plans, the official table of each, and that table as a file. */
export const planRoutes: readonly Route[] = [
  route('plans', {
    get: async ({ ask, view }) => {
      const plans = await ask(showPlans, {})
      const [only, ...others] = plans
      if (only && others.length === 0) return goTo(planAddress(view.language, only.slug))
      return page(plansPage({ plans, view }))
    },
    examples: () => [{ parts: {} }],
  }),

  route('plan', {
    get: async ({ ask, params: { slug }, query: sent, view }) => {
      const query = readPlanQuery(sent)
      // A form sends its empty fields too; the address that people copy should hold only what they chose.
      if (String(sent) !== String(new URLSearchParams(queryText(query))))
        return goTo(planAddress(view.language, slug, query))
      const plan = await ask(showPlan, { slug })
      return cachedPage([plan.id, plan.revision], async () => {
        const strands = query.q
          ? strandsFound((await ask(search, { slug, text: query.q, language: view.language })).hits)
          : undefined
        const table = planTable(plan, planFilter(query, strands))
        return planPage({
          plan,
          query,
          ...pageOfTable(table, Number(query.page ?? 1)),
          choices: planChoices(plan, mandateCoverage(plan), view),
          view,
        })
      })
    },
    examples: ({ slug }) => [
      { parts: { slug } },
      { parts: { slug }, query: { function: '3', status: 'unreported' } },
      { parts: { slug }, query: { q: 'volcano' } },
    ],
  }),

  route('planFile', {
    get: async ({ ask, params: { slug, file }, query: sent, view }) => {
      const { q, ...query } = readPlanQuery(sent)
      const format = exportFormats.find(known => file === `export.${known}`)
      if (!format) throw new Refusal('notFound', { what: file })
      const answer = await ask(exportPlan, {
        slug,
        format,
        separator: readSeparator(sent),
        language: view.language,
        filter: planFilter(query),
        ...(q && { words: q }),
      })
      return download(answer)
    },
  }),
]
