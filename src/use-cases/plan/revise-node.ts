import { z } from 'zod'

import { changedFields } from '#domain/plan/changed-fields.ts'
import { editPlan } from '#domain/plan/edit-plan.ts'
import { findNode } from '#domain/plan/find-in-plan.ts'
import type { PlanNode } from '#domain/plan/plan.ts'
import { Refusal } from '#domain/refusal.ts'
import { mergeWords, textIn } from '#domain/text.ts'
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
 * Changes the title (of a result: its statement) or the goal of a node, in `language`; what is not given stays.
 * `version` is the one that the person saw. Refuses `notFound`, `clash`.
 */
export const reviseNode = defineUseCase({
  name: 'revise-node',
  kind: 'write',
  right: ['change', 'plan'],
  input: z.object({
    slug: slugField,
    id: identifierField,
    version: versionField,
    language: languageTagField,
    title: filledTextField(20_000).optional(),
    goal: filledTextField(20_000).optional(),
    why: textField(500).optional(),
  }),
  run: async ({ tx, input, now }) => {
    const plan = await planToChange(tx, input.slug)
    const node = findNode(plan, input.id)
    if (!node) throw new Refusal('notFound', { what: input.id })
    await demandVersion(tx, plan.id, node, input.version)
    const revised = revise(node, input)
    const changed = changedFields(node, revised)
    if (!changed) return { answer: node, audit: [] }
    await savePlan(
      tx,
      plan,
      editPlan(plan, { node: each => (each.id === node.id ? { ...each, ...revised } : each) }),
      now,
    )
    return {
      answer: { ...revised, version: node.version + 1 },
      audit: [
        {
          subject: { kind: 'node', id: node.id },
          planId: plan.id,
          ...changed,
          ...(input.why && { why: input.why }),
        },
      ],
    }
  },
})

const revise = (
  node: PlanNode,
  { title, goal, language }: { title?: string; goal?: string; language: string },
): PlanNode => ({
  ...node,
  ...(title !== undefined && { title: mergeWords(node.title, language, title) }),
  ...(goal !== undefined && {
    goal: node.goal ? mergeWords(node.goal, language, goal) : textIn(language, goal),
  }),
})
