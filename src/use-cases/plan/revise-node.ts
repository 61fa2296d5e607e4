import { z } from 'zod'

import { changedFields } from '#domain/plan/changed-fields.ts'
import { editPlan } from '#domain/plan/edit-plan.ts'
import { findNode } from '#domain/plan/find-in-plan.ts'
import type { Plan, PlanNode } from '#domain/plan/plan.ts'
import { Refusal } from '#domain/refusal.ts'
import { changedTextFields } from '#domain/rights/changed-plan-fields.ts'
import { demandRight } from '#domain/rights/demand-right.ts'
import type { Person } from '#domain/rights/right.ts'
import { mergeWords, textIn } from '#domain/text.ts'
import { identifierField } from '#fields/kinds/identifier.ts'
import { languageTagField } from '#fields/kinds/language-tag.ts'
import { slugField } from '#fields/kinds/slug.ts'
import { filledTextField, textField } from '#fields/kinds/text.ts'
import { versionField } from '#fields/kinds/version.ts'
import { demandVersion } from '#store/log/clash.ts'
import type { Transaction } from '#store/engine/transaction.ts'

import { defineUseCase } from '../use-case.ts'
import { changePlan, withReason } from './change-plan.ts'

const input = z.object({
  slug: slugField,
  id: identifierField,
  version: versionField,
  language: languageTagField,
  title: filledTextField(20_000).optional(),
  goal: filledTextField(20_000).optional(),
  why: textField(500).optional(),
})

/**
 * Changes the title (the statement of a result) or the goal of a node in `language`.
 * Absent fields stay as they are. `version` is the one that the person saw.
 * Whose right is limited to some fields changes those alone.
 * @throws Refusal notFound, notPermitted, clash
 */
export const reviseNode = defineUseCase({
  name: 'revise-node',
  kind: 'write',
  right: ['change', 'plan'],
  input,
  run: async ({ tx, person, input, now }) => {
    const { plan, notes } = await changePlan(tx, input.slug, reviseIn(tx, person, input), now)
    return { answer: demandNode(plan, input.id), audit: withReason(notes, input.why) }
  },
})

const reviseIn =
  (tx: Transaction, person: Person, revision: z.output<typeof input>) =>
  async (plan: Plan): Promise<Plan> => {
    const node = demandNode(plan, revision.id)
    const revisedNode = revise(node, revision)
    const fields = [
      ...changedTextFields(node.title, revisedNode.title),
      ...changedTextFields(node.goal, revisedNode.goal),
    ]
    demandRight(person, ['change', 'plan'], { place: { planId: plan.id }, fields })
    await demandVersion(tx, plan.id, node, revision.version)
    return editPlan(plan, {
      node: each =>
        each.id === node.id && changedFields(node, revisedNode) ? { ...each, ...revisedNode } : each,
    })
  }

const demandNode = (plan: Plan, id: string): PlanNode => {
  const node = findNode(plan, id)
  if (!node) throw new Refusal('notFound', { what: id })
  return node
}

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
