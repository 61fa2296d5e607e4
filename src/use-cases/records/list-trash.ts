import { z } from 'zod'

import { recordReachOf } from '#fields/records/record-reach.ts'
import { listTrashRows } from '#store/records/trash-rows.ts'

import { defineUseCase } from '../use-case.ts'
import { demandRegister } from './demand-register.ts'
import { sayName } from './pointing-records.ts'
import { recordRight, registerInput } from './record-input.ts'

/** The records of a register in the trash that a person may restore, the last first. */
export const listTrash = defineUseCase({
  name: 'list-trash',
  kind: 'read',
  right: recordRight('delete'),
  input: z.object(registerInput),
  run: async ({ reader, person, input }) => {
    const register = demandRegister(input.register)
    const rows = await listTrashRows(reader, register, recordReachOf(person, register, 'delete'))
    return {
      records: rows.map(({ name, ...row }) => ({
        ...row,
        name: sayName(name, input.language) || (row.number ?? ''),
      })),
    }
  },
})
