import { z } from 'zod'

import { Refusal } from '#domain/refusal.ts'

import { defineUseCase } from '../use-case.ts'
import { demandRegister } from './demand-register.ts'
import { reasonInput, recordInput, recordRight } from './record-input.ts'
import { demandRecordAnywhere } from './record-rights.ts'
import { refuseRecordClash } from './refuse-record-clash.ts'
import { changeRecords } from './save-records.ts'

/**
 * Takes a record out of the trash. It is judged as if it were new: what it refers to must be there, and
 * nobody may have taken its place.
 * @throws Refusal notFound where it is not in the trash, clash (who, when), notPermitted (denial),
 * inputInvalid (faults)
 */
export const restoreRecord = defineUseCase({
  name: 'restore-record',
  kind: 'write',
  right: recordRight('delete'),
  input: z.object({ ...recordInput, ...reasonInput }),
  run: async ({ tx, person, now, input: { language, id, version, why, ...input } }) => {
    const register = demandRegister(input.register)
    const before = await demandRecordAnywhere(tx, person, register, id)
    if (!before.deletedAt) throw new Refusal('notFound')
    if (before.version !== version) await refuseRecordClash(tx, id)
    const { deletedAt: _, deletedBy: __, ...rest } = before
    const after = { ...rest, changedAt: now, changedBy: person.id }
    const question = { person, now, register, language }
    const { warnings, notes } = await changeRecords(tx, question, [{ before, after, why }])
    return { answer: { id, version: version + 1, warnings }, audit: notes }
  },
})
