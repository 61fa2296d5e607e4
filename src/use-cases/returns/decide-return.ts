import { z } from 'zod'

import { identifierField } from '#fields/kinds/identifier.ts'
import { decisionsField } from '#fields/shapes/returned-record.ts'
import { versionField } from '#fields/kinds/version.ts'
import { updateReturnedPaper } from '#store/files/returned-papers.ts'

import { openReturn } from './return-session.ts'
import { defineUseCase } from '../use-case.ts'

/**
 * Accepts and refuses edits of a returned paper, any number at once; `open` withdraws a decision.
 * Ids that belong to no edit are ignored.
 * @throws Refusal notFound, returnClosed, clash
 */
export const decideReturn = defineUseCase({
  name: 'decide-return',
  kind: 'write',
  right: ['change', 'import'],
  input: z.object({ id: identifierField, version: versionField, decisions: decisionsField }),
  run: async ({ tx, input }) => {
    const { session, record, decisions } = await openReturn(tx, input)
    const editIds = new Set(record.edits.map(({ id }) => id))
    const newDecisions = Object.fromEntries(
      Object.entries(input.decisions).filter(
        ([id, decision]) => editIds.has(id) && (decisions[id] ?? 'open') !== decision,
      ),
    )
    if (Object.keys(newDecisions).length === 0)
      return { answer: { id: session.id, version: session.version }, audit: [] }
    const allDecisions = Object.fromEntries(
      Object.entries({ ...decisions, ...newDecisions }).filter(([, decision]) => decision !== 'open'),
    )
    const { version } = await updateReturnedPaper(tx, session, { decisions: allDecisions })
    const before = Object.fromEntries(Object.keys(newDecisions).map(id => [id, decisions[id] ?? 'open']))
    return {
      answer: { id: session.id, version },
      audit: [{ subject: { kind: 'import', id: session.id }, before, after: newDecisions }],
    }
  },
})
