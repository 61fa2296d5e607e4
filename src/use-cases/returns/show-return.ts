import { z } from 'zod'

import { identifierField } from '#fields/kinds/identifier.ts'

import { returnContent, editStatesOf } from './return-session.ts'
import { defineUseCase } from '../use-case.ts'

/**
 * A paper that came back: what people changed in it, where each edit stands before the plan as it is, what was decided,
 * and what could not be taken over. `base` is the plan as the paper was made from. Refuses `notFound`.
 */
export const showReturn = defineUseCase({
  name: 'show-return',
  kind: 'read',
  right: ['change', 'import'],
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
