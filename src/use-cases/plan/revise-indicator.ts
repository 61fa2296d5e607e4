import { z } from 'zod'

import { changedFields } from '#domain/plan/changed-fields.ts'
import { editPlan } from '#domain/plan/edit-plan.ts'
import type { ActivityIndicator, PeriodIndicator, Plan } from '#domain/plan/plan.ts'
import { changedTextFields } from '#domain/rights/changed-plan-fields.ts'
import { demandRight } from '#domain/rights/demand-right.ts'
import type { Person } from '#domain/rights/right.ts'
import { mergeWords } from '#domain/text.ts'
import { identifierField } from '#fields/kinds/identifier.ts'
import { languageTagField } from '#fields/kinds/language-tag.ts'
import { slugField } from '#fields/kinds/slug.ts'
import { filledTextField, textField } from '#fields/kinds/text.ts'
import { versionField } from '#fields/kinds/version.ts'
import { demandVersion } from '#store/log/clash.ts'
import type { Transaction } from '#store/engine/transaction.ts'

import { defineUseCase } from '../use-case.ts'
import { changePlan, withReason } from './change-plan.ts'
import { demandIndicator } from './demand-indicator.ts'

const input = z.object({
  slug: slugField,
  id: identifierField,
  version: versionField,
  language: languageTagField,
  text: filledTextField(20_000),
  why: textField(500).optional(),
})

/**
 * Changes the words of an indicator (of the period or of an activity) in `language`.
 * `version` is the one that the person saw.
 * Whose right is limited to some fields changes those alone.
 * @throws Refusal notFound, notPermitted, clash
 */
export const reviseIndicator = defineUseCase({
  name: 'revise-indicator',
  kind: 'write',
  right: ['change', 'plan'],
  input,
  run: async ({ tx, person, input: revision, now }) => {
    const { plan, notes } = await changePlan(tx, revision.slug, reviseIn(tx, person, revision), now)
    return { answer: demandIndicator(plan, revision.id), audit: withReason(notes, revision.why) }
  },
})

const reviseIn =
  (tx: Transaction, person: Person, revision: z.output<typeof input>) =>
  async (plan: Plan): Promise<Plan> => {
    const indicator = demandIndicator(plan, revision.id)
    const text = mergeWords(indicator.text, revision.language, revision.text)
    const fields = changedTextFields(indicator.text, text)
    demandRight(person, ['change', 'plan'], { place: { planId: plan.id }, fields })
    await demandVersion(tx, plan.id, indicator, revision.version)
    const revise = <Indicator extends PeriodIndicator | ActivityIndicator>(each: Indicator): Indicator =>
      each.id === indicator.id && changedFields({ text: each.text }, { text }) ? { ...each, text } : each
    return editPlan(plan, { indicator: revise, activityIndicator: revise })
  }
