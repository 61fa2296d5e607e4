import { z } from 'zod'

import { Refusal } from '#domain/refusal.ts'
import { identifierField } from '#fields/kinds/identifier.ts'
import { recordReachOf } from '#fields/records/record-reach.ts'
import { demandRecordExport, partOfRecordExport } from '#store/files/record-exports.ts'

import { demandRegister } from '../records/demand-register.ts'
import { recordRight } from '../records/record-input.ts'
import { defineUseCase } from '../use-case.ts'
import { reachKey } from './make-export.ts'

/**
 * A part of a list that the person had made as a file, and the facts about the file. A file never changes, so
 * its parts fit together.
 * @throws Refusal notFound, exportRightsChanged where the person may take away something else by now
 */
export const showExportPart = defineUseCase({
  name: 'show-export-part',
  kind: 'read',
  right: recordRight('export'),
  input: z.object({
    register: z.string().max(60),
    id: identifierField,
    position: z.number().int().min(0).max(100_000).default(0),
  }),
  run: async ({ reader, person, input: { register: name, id, position } }) => {
    const register = demandRegister(name)
    const file = await demandRecordExport(reader, { id, register: register.name, madeBy: person.id })
    if (file.reach !== reachKey(recordReachOf(person, register, 'export')))
      throw new Refusal('exportRightsChanged')
    return { file, bytes: await partOfRecordExport(reader, file, position) }
  },
})
