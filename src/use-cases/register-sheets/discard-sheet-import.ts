import { z } from 'zod'

import { identifierField } from '#fields/kinds/identifier.ts'
import { versionField } from '#fields/kinds/version.ts'
import { demandSheetImport, updateSheetImport } from '#store/files/sheet-imports.ts'

import { recordRight, registerInput } from '../records/record-input.ts'
import { defineUseCase } from '../use-case.ts'
import { demandOpenSheet } from './sheet-import-content.ts'

/**
 * Puts a sheet aside; none of its rows is applied.
 * @throws Refusal notFound, importClosed (when), clash (who, when)
 */
export const discardSheetImport = defineUseCase({
  name: 'discard-sheet-import',
  kind: 'write',
  right: recordRight('read'),
  input: z.object({ ...registerInput, id: identifierField, version: versionField }),
  run: async ({ tx, person, now, input }) => {
    const session = await demandSheetImport(tx, { ...input, sentBy: person.id })
    await demandOpenSheet(tx, session, input.version)
    const { version } = await updateSheetImport(tx, session, {
      end: { state: 'discarded', at: now, by: person.id },
    })
    return {
      answer: { id: session.id, version },
      audit: [
        {
          subject: { kind: 'import', id: session.id },
          before: { state: 'open' },
          after: { state: 'discarded' },
        },
      ],
    }
  },
})
