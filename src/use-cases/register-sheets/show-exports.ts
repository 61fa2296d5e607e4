import { z } from 'zod'

import { deletionRules } from '#domain/records/deletion.ts'
import { recordReachOf } from '#fields/records/record-reach.ts'
import { listRecordExports } from '#store/files/record-exports.ts'
import { countRecordsOf } from '#store/records/list-records.ts'

import { demandRegister } from '../records/demand-register.ts'
import { listInput, listQuestion } from '../records/list-question.ts'
import { recordRight } from '../records/record-input.ts'
import { defineUseCase } from '../use-case.ts'

/** The days for which a file that was made of a list is kept. */
const keptDays = (): number => {
  const { emptied } = deletionRules.recordExport
  return typeof emptied === 'string' ? 0 : emptied.afterDays
}

/**
 * How many records a list would have as a file, and the files of the register that the person had made, each
 * with the day on which it goes.
 * @throws Refusal notFound, fieldOutOfReach
 */
export const showExports = defineUseCase({
  name: 'show-exports',
  kind: 'read',
  right: recordRight('export'),
  input: z.object(listInput),
  run: async ({ reader, person, now, input }) => {
    const register = demandRegister(input.register)
    const { question } = await listQuestion(reader, { person, now, register }, input)
    const reach = recordReachOf(person, register, 'export')
    const { count } = await countRecordsOf(reader, { ...question, reach }, 'exact')
    const files = await listRecordExports(reader, { register: register.name, madeBy: person.id })
    return {
      count,
      files: files.map(({ id, name, rows, size, madeAt }) => ({
        id,
        name,
        rows,
        size,
        madeAt,
        goesAt: new Date(madeAt.getTime() + keptDays() * 86_400_000),
      })),
    }
  },
})
