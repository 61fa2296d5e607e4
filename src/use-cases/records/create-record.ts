import { z } from 'zod'

import { dayField } from '#fields/kinds/day.ts'
import type { StoredRecord } from '#fields/records/record.ts'
import { newId } from '#store/engine/new-id.ts'

import { defineUseCase } from '../use-case.ts'
import { demandRegister } from './demand-register.ts'
import { newState } from './new-state.ts'
import { readFacts } from './read-facts.ts'
import { factsInput, reasonInput, recordRight, registerInput } from './record-input.ts'
import { addRecords } from './save-records.ts'

/**
 * Adds a record to a register and answers its id and number, with what is worth a warning.
 * Without a state it is in the first one of the register, since today.
 * @throws Refusal notFound, notPermitted (denial), inputInvalid (faults)
 */
export const createRecord = defineUseCase({
  name: 'create-record',
  kind: 'write',
  right: recordRight('create'),
  input: z.object({
    ...registerInput,
    ...factsInput,
    ...reasonInput,
    state: z.string().max(60).optional(),
    on: dayField.optional(),
  }),
  run: async ({ tx, person, now, input }) => {
    const register = demandRegister(input.register)
    const question = { person, now, register, language: input.language }
    const state = newState(register, { state: input.state ?? register.firstState, on: input.on }, question)
    const values = await readFacts(tx, question, register.fields, { stored: {}, facts: input })
    const record: StoredRecord = {
      id: newId(),
      register: register.name,
      version: 1,
      state: state.state,
      stateOn: state.on,
      values,
      parts: {},
      states: [state],
      source: 'typed',
      createdAt: now,
      createdBy: person.id,
      changedAt: now,
      changedBy: person.id,
    }
    const { records, warnings, notes } = await addRecords(tx, question, [{ record, why: input.why }])
    const number = records[0]?.number
    return {
      answer: { id: record.id, version: 1, warnings, ...(number !== undefined && { number }) },
      audit: notes,
    }
  },
})
