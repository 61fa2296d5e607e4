import { z } from 'zod'

import { identifierField } from '#fields/kinds/identifier.ts'

import { returnContent, editStatesOf } from './return-session.ts'
import { defineUseCase } from '../use-case.ts'

/**
 * A returned paper with its edits, their states and decisions, and the edits that cannot be applied.
 * The states compare with the present plan; `base` is the plan that the paper was made from.
 * @throws Refusal notFound
 */
export const showReturn = defineUseCase({
  name: 'show-return',
  kind: 'read',
  right: ['read', 'import'],
  input: z.object({ id: identifierField }),
  run: async ({ reader, input }) => {
    const content = await returnContent(reader, input.id)
    const { session, record, decisions, plan, frozenPlan } = content
    const { record: _, decisions: __, ...summary } = session
    const { content: _content, plan: base, progress: _progress, ...version } = frozenPlan
    return {
      session: summary,
      language: record.language,
      symbol: record.symbol,
      version,
      base,
      plan,
      edits: record.edits,
      unplaced: record.unplaced,
      decisions,
      editStates: await editStatesOf(reader, content),
    }
  },
})
