import { z } from 'zod'

import { Refusal } from '#domain/refusal.ts'
import { recordsKind } from '#domain/rights/records-kind.ts'

import { defineUseCase } from '../use-case.ts'
import { demandRegister } from './demand-register.ts'
import { referringRecords } from './pointing-records.ts'
import { reasonInput, recordInput, recordRight } from './record-input.ts'
import { demandRecord } from './record-rights.ts'
import { refuseRecordClash } from './refuse-record-clash.ts'
import { changeRecords } from './save-records.ts'

/**
 * Puts a record into the trash, from which it can be restored until it is emptied. Refused while other
 * records refer to it.
 * @throws Refusal notFound, clash (who, when), notPermitted (denial), recordReferred (registers, others)
 */
export const trashRecord = defineUseCase({
  name: 'trash-record',
  kind: 'write',
  right: recordRight('delete'),
  input: z.object({ ...recordInput, ...reasonInput }),
  run: async ({ tx, person, now, input: { language, id, version, why, ...input } }) => {
    const register = demandRegister(input.register)
    const before = await demandRecord(tx, person, register, id)
    if (before.version !== version) await refuseRecordClash(tx, id)
    const referring = await referringRecords(tx, person, { target: recordsKind(register.name), id })
    if (referring.registers.length > 0 || referring.others > 0) throw new Refusal('recordReferred', referring)
    const after = { ...before, deletedAt: now, deletedBy: person.id, changedAt: now, changedBy: person.id }
    const question = { person, now, register, language }
    const { notes } = await changeRecords(tx, question, [{ before, after, why }])
    return { answer: { id, version: version + 1 }, audit: notes }
  },
})
