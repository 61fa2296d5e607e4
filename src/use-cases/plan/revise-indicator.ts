import { z } from 'zod'

import { changedFields } from '#domain/plan/changed-fields.ts'
import { editPlan } from '#domain/plan/edit-plan.ts'
import { findActivityIndicator, findPeriodIndicator } from '#domain/plan/find-in-plan.ts'
import type { ActivityIndicator, PeriodIndicator } from '#domain/plan/plan.ts'
import { Refusal } from '#domain/refusal.ts'
import { mergeWords } from '#domain/text.ts'
import { identifierField } from '#fields/kinds/identifier.ts'
import { languageTagField } from '#fields/kinds/language-tag.ts'
import { slugField } from '#fields/kinds/slug.ts'
import { filledTextField, textField } from '#fields/kinds/text.ts'
import { versionField } from '#fields/kinds/version.ts'
import { demandVersion } from '#store/log/clash.ts'
import { savePlan } from '#store/plan/plan-writes.ts'
import { planToChange } from '#store/plan/plans.ts'

import { defineUseCase } from '../use-case.ts'

/**
 * Changes the words of an indicator, of the period or of an activity, in `language`. `version` is the one that the person
 * saw. Refuses `notFound`, `clash`.
 */
export const reviseIndicator = defineUseCase({
  name: 'revise-indicator',
  kind: 'write',
  right: ['change', 'plan'],
  input: z.object({
    slug: slugField,
    id: identifierField,
    version: versionField,
    language: languageTagField,
    text: filledTextField(20_000),
    why: textField(500).optional(),
  }),
  run: async ({ tx, input, now }) => {
    const plan = await planToChange(tx, input.slug)
    const ofPeriod = findPeriodIndicator(plan, input.id)
    const indicator = ofPeriod ?? findActivityIndicator(plan, input.id)
    if (!indicator) throw new Refusal('notFound', { what: input.id })
    await demandVersion(tx, plan.id, indicator, input.version)
    const revised = { ...indicator, text: mergeWords(indicator.text, input.language, input.text) }
    const changed = changedFields(indicator, revised)
    if (!changed) return { answer: indicator, audit: [] }
    const revise = <Indicator extends PeriodIndicator | ActivityIndicator>(each: Indicator): Indicator =>
      each.id === indicator.id ? { ...each, text: revised.text } : each
    await savePlan(tx, plan, editPlan(plan, { indicator: revise, activityIndicator: revise }), now)
    const subject = {
      kind: ofPeriod ? ('indicator' as const) : ('activityIndicator' as const),
      id: indicator.id,
    }
    return {
      answer: { ...revised, version: indicator.version + 1 },
      audit: [{ subject, planId: plan.id, ...changed, ...(input.why && { why: input.why }) }],
    }
  },
})
