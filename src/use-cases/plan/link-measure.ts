import { z } from 'zod'

import type { MeasureLink } from '#domain/plan/measure-link.ts'
import { Refusal } from '#domain/refusal.ts'
import { demandRight } from '#domain/rights/demand-right.ts'
import { identifierField } from '#fields/kinds/identifier.ts'
import { slugField } from '#fields/kinds/slug.ts'
import { isBreakdownKey } from '#fields/records/breakdown-keys.ts'
import { filledTextField } from '#fields/kinds/text.ts'
import { sameJson } from '#domain/same-json.ts'
import { measureLinksOf, saveMeasureLink } from '#store/plan/measure-links.ts'
import { demandPlan } from '#store/plan/plans.ts'

import { defineUseCase } from '../use-case.ts'
import { demandMeasure } from '../records/demand-measure.ts'
import { demandIndicator } from './demand-indicator.ts'

const name = filledTextField(200)

/**
 * Lets a measure of a register give the number of an indicator, in place of the one before. `only` limits
 * breakdowns of the measure to some of their values. Answers whether anything changed.
 * @throws Refusal notFound, notPermitted
 * @throws Refusal inputInvalid (a breakdown that the measure does not have, or a value that it cannot have)
 */
export const linkMeasure = defineUseCase({
  name: 'link-measure',
  kind: 'write',
  right: ['change', 'plan'],
  input: z.object({
    slug: slugField,
    indicator: identifierField,
    register: name,
    measure: name,
    only: z.record(name, z.array(name).min(1).max(200)).default({}),
  }),
  run: async ({ tx, person, input: { slug, indicator, register, measure, only }, now }) => {
    const plan = await demandPlan(tx, slug)
    const { id: indicatorId } = demandIndicator(plan, indicator)
    demandRight(person, ['change', 'plan'], { place: { planId: plan.id } })
    const { register: owner, measure: counted } = demandMeasure(register, measure)
    const unknown = Object.entries(only).flatMap(([each, keys]) =>
      counted.by.includes(each) && keys.every(key => isBreakdownKey(owner, counted, { name: each, key }))
        ? []
        : [each],
    )
    if (unknown.length > 0)
      throw new Refusal('inputInvalid', {
        faults: unknown.map(each => ({ field: `only.${each}`, fault: 'notOneOf' })),
      })
    const link: MeasureLink = { indicatorId, register, measure, only }
    const [before] = await measureLinksOf(tx, plan.id, [indicatorId])
    if (sameJson(before, link)) return { answer: { changed: false }, audit: [] }
    await saveMeasureLink(tx, plan.id, link, { at: now, by: person.id })
    return {
      answer: { changed: true },
      audit: [
        {
          subject: { kind: 'measureLink', id: indicatorId },
          planId: plan.id,
          ...(before && { before }),
          after: link,
        },
      ],
    }
  },
})
