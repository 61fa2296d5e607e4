import { z } from 'zod'

import { placesInPlan } from '#domain/plan/find-in-plan.ts'
import { leadConditionIn } from '#domain/plan/lead-condition.ts'
import { type PagePart, pageOfTable } from '#domain/plan/plan-paging.ts'
import { planTable, type PlanFilter, type PlanTable } from '#domain/plan/plan-table.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { strandsOfHits } from '#domain/plan/strands-of-hits.ts'
import { activityStatuses } from '#domain/progress/progress.ts'
import type { PresentPlan } from '#domain/progress/progress-stamp.ts'
import { filterOfPlan } from '#domain/progress/strand-status.ts'
import { languages } from '#domain/language.ts'
import { slugField } from '#fields/kinds/slug.ts'
import { textField } from '#fields/kinds/text.ts'
import { demandPresentPlan } from '#store/plan/plans.ts'
import { searchPlan } from '#store/records/search.ts'
import type { Reader } from '#store/engine/transaction.ts'

import { defineUseCase } from '../use-case.ts'

const short = textField(200)

/**
 * The fields of a request for rows: every condition must hold, and `words` match as in the search.
 * A lead is a code ("SA"), or one post as papers write it: "SA Americas", "CP Amériques".
 */
export const rowsField = {
  slug: slugField,
  filter: z
    .object({
      section: short.optional(),
      year: z.coerce.number().int().optional(),
      lead: short.optional(),
      funding: short.optional(),
      mandate: short.optional(),
      tag: short.optional(),
      status: z.enum(activityStatuses).optional(),
    })
    .default({}),
  words: textField(500).optional(),
  language: z.enum(languages),
}

/** The conditions on rows in a request. */
export type RowConditions = z.output<typeof rowsField.filter>

/**
 * The rows of a plan that meet the conditions, as the official table, with the plan and its progress.
 * Without `page`, all of them.
 * @throws Refusal notFound
 */
export const showRows = defineUseCase({
  name: 'show-rows',
  kind: 'read',
  right: ['read', 'plan'],
  input: z.object({ ...rowsField, page: z.coerce.number().int().min(0).optional() }),
  run: async ({ reader, input }): Promise<PresentPlan & { table: PlanTable; part?: PagePart }> => {
    const { filter, ...present } = await requestedRows(reader, input)
    const table = planTable(present.plan, filter)
    return { ...present, ...(input.page === undefined ? { table } : pageOfTable(table, input.page)) }
  },
})

/**
 * A plan, its progress, and the conditions for its rows, with words already searched for.
 * @throws Refusal notFound
 */
export const requestedRows = async (
  reader: Reader,
  { slug, filter, words, language }: z.output<z.ZodObject<typeof rowsField>>,
): Promise<PresentPlan & { filter: PlanFilter }> => {
  const present = await demandPresentPlan(reader, slug)
  const { plan, progress } = present
  const strands = words ? await strandsWith(reader, plan, words, language) : undefined
  const conditions = {
    ...filter,
    ...(filter.lead && { lead: leadConditionIn(filter.lead, plan, language) }),
    ...(strands && { strands }),
  }
  return { ...present, filter: filterOfPlan(plan, progress, conditions) }
}

const strandsWith = async (
  reader: Reader,
  plan: Plan,
  text: string,
  language: string,
): Promise<ReadonlySet<string>> => {
  const places = placesInPlan(plan)
  const hits = await searchPlan(reader, { planId: plan.id, text, language })
  return strandsOfHits(
    hits.flatMap(hit => {
      const place = places.get(hit.id)
      return place ? [{ ...hit, ...place }] : []
    }),
  )
}
