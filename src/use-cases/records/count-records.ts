import { z } from 'zod'

import { countRecordsOf } from '#store/records/list-records.ts'

import { defineUseCase } from '../use-case.ts'
import { demandRegister } from './demand-register.ts'
import { listInput, listQuestion } from './list-question.ts'
import { recordRight } from './record-input.ts'

/**
 * How many records of a register a list has, however many there are.
 * @throws Refusal notFound, fieldOutOfReach as `list-records`
 */
export const countRecords = defineUseCase({
  name: 'count-records',
  kind: 'read',
  right: recordRight('read'),
  input: z.object(listInput),
  run: async ({ reader, person, now, input }) => {
    const register = demandRegister(input.register)
    const { question } = await listQuestion(reader, { person, now, register }, input)
    return countRecordsOf(reader, question, 'exact')
  },
})
