import { z } from 'zod'

import { placesInPlan } from '#domain/plan/find-in-plan.ts'
import { demandRight } from '#domain/rights/demand-right.ts'
import { recordsKind } from '#domain/rights/records-kind.ts'
import { mayAnywhere, type Person } from '#domain/rights/right.ts'
import { identifierField } from '#fields/kinds/identifier.ts'
import { slugField } from '#fields/kinds/slug.ts'
import { registers } from '#registers/index.ts'
import { measureLinksOf } from '#store/plan/measure-links.ts'
import { demandPlan } from '#store/plan/plans.ts'

import type { NamedMeasure } from '../records/demand-measure.ts'
import { defineUseCase } from '../use-case.ts'
import { demandIndicator } from './demand-indicator.ts'

/**
 * An indicator with the measure that gives its number, and the measures that can: those of registers that the
 * person reads.
 * @throws Refusal notFound, notPermitted
 */
export const showMeasureLink = defineUseCase({
  name: 'show-measure-link',
  kind: 'read',
  right: ['change', 'plan'],
  input: z.object({ slug: slugField, indicator: identifierField }),
  run: async ({ reader, person, input: { slug, indicator: id } }) => {
    const plan = await demandPlan(reader, slug)
    const indicator = demandIndicator(plan, id)
    demandRight(person, ['change', 'plan'], { place: { planId: plan.id } })
    const [link] = await measureLinksOf(reader, plan.id, [id])
    return { plan, indicator, result: placesInPlan(plan).get(id)?.result, link, choices: measuresFor(person) }
  },
})

const measuresFor = (person: Person): NamedMeasure[] =>
  registers
    .filter(({ name }) => mayAnywhere(person, ['read', recordsKind(name)]))
    .flatMap(register =>
      Object.entries(register.measures).map(([name, measure]) => ({ register, name, measure })),
    )
