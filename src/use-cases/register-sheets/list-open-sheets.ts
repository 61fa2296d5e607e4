import { z } from 'zod'

import { openSheetsOf } from '#store/files/sheet-imports.ts'

import { demandRegister } from '../records/demand-register.ts'
import { recordRight, registerInput } from '../records/record-input.ts'
import { defineUseCase } from '../use-case.ts'

/**
 * The sheets of a register that the person sent, and that are neither applied nor discarded. Others’ sheets
 * are theirs alone: they may hold what only the sender may see.
 * @throws Refusal notFound
 */
export const listOpenSheets = defineUseCase({
  name: 'list-open-sheets',
  kind: 'glance',
  right: recordRight('read'),
  input: z.object(registerInput),
  run: ({ reader, person, input }) =>
    openSheetsOf(reader, { register: demandRegister(input.register).name, sentBy: person.id }),
})
