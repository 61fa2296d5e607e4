import { z } from 'zod'

import { Refusal } from '#domain/refusal.ts'
import { identifierField } from '#fields/kinds/identifier.ts'

import { defineUseCase } from '../use-case.ts'
import { editRecord } from './edit-record.ts'
import { reasonInput, recordInput, recordRight } from './record-input.ts'

/**
 * Removes a state that was recorded by mistake; the last of those that remain is then the present one.
 * @throws Refusal notFound, clash (who, when), notPermitted (denial), lastState
 */
export const removeState = defineUseCase({
  name: 'remove-state',
  kind: 'write',
  right: recordRight('change'),
  input: z.object({ ...recordInput, ...reasonInput, stateId: identifierField }),
  run: ({ tx, person, now, input }) =>
    editRecord({ tx, person, now }, input, ({ states }) => {
      const others = states.filter(({ id }) => id !== input.stateId)
      if (others.length === states.length) throw new Refusal('notFound')
      if (others.length === 0) throw new Refusal('lastState')
      return { states: others }
    }),
})
