import { z } from 'zod'

import { defineUseCase } from '../use-case.ts'
import { editRecord } from './edit-record.ts'
import { readFacts } from './read-facts.ts'
import { factsInput, reasonInput, recordInput, recordRight } from './record-input.ts'
import { demandSeenFacts } from './record-rights.ts'

/**
 * Changes facts of a record, and answers whether any changed. Those that are not named stay as they are.
 * @throws Refusal notFound, clash (who, when), notPermitted (denial), inputInvalid (faults)
 */
export const reviseRecord = defineUseCase({
  name: 'revise-record',
  kind: 'write',
  right: recordRight('change'),
  input: z.object({ ...recordInput, ...factsInput, ...reasonInput }),
  run: ({ tx, person, now, input }) =>
    editRecord({ tx, person, now }, input, async (record, question) => {
      demandSeenFacts(question, record, input)
      const facts = { stored: record.values, facts: input }
      return { values: await readFacts(tx, question, question.register.fields, facts) }
    }),
})
