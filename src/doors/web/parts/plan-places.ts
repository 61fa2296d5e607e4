import type { Plan, PlanNode } from '#domain/plan/plan.ts'
import { say } from '#domain/text.ts'
import { planAddress, resultAddress } from '../addresses/addresses.ts'
import type { View } from '../frame/view.ts'
import type { PagePlace } from './crumbs.tsx'
import { planPlaces } from './page-places.ts'

/** The breadcrumbs from the plan to a section, and to a result where one is given. */
export const wayTo = (plan: Plan, view: View, section: PlanNode, result?: PlanNode): readonly PagePlace[] =>
  planPlaces(
    plan,
    view,
    {
      name: `${section.number} ${say(section.title, view.language).text}`,
      href: planAddress(view.language, plan.slug, { function: section.number }),
    },
    ...(result
      ? [{ name: result.number, href: resultAddress(view.language, plan.slug, result.number) }]
      : []),
  )
