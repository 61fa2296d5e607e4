import { z } from 'zod'

import { dayField } from '#fields/kinds/day.ts'
import { statesInOrder } from '#fields/records/present-record.ts'

import { defineUseCase } from '../use-case.ts'
import { editRecord } from './edit-record.ts'
import { newState } from './new-state.ts'
import { reasonInput, recordInput, recordRight } from './record-input.ts'

/**
 * Records into which state a record came on a day, today where none is named. A state may be entered again or
 * passed over, and an earlier day is filed where it belongs. A day that has not come is refused.
 * @throws Refusal notFound, clash (who, when), notPermitted (denial), inputInvalid (faults)
 */
export const recordState = defineUseCase({
  name: 'record-state',
  kind: 'write',
  right: recordRight('change'),
  input: z.object({
    ...recordInput,
    ...reasonInput,
    state: z.string().max(60),
    on: dayField.optional(),
  }),
  run: ({ tx, person, now, input }) =>
    editRecord({ tx, person, now }, input, ({ states }, question) => ({
      states: statesInOrder([...states, newState(question.register, input, question)]),
    })),
})
