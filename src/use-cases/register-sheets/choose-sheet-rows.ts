import { z } from 'zod'

import { identifierField } from '#fields/kinds/identifier.ts'
import { versionField } from '#fields/kinds/version.ts'
import { demandSheetImport, updateSheetImport } from '#store/files/sheet-imports.ts'

import { recordRight, registerInput } from '../records/record-input.ts'
import { defineUseCase } from '../use-case.ts'
import { chosenAfter, rowNumbersField } from './chosen-rows.ts'
import { demandOpenSheet } from './sheet-import-content.ts'

/**
 * Says which of the rows that ask are applied although somebody changed their records since.
 * @throws Refusal notFound, importClosed (when), clash (who, when), inputInvalid (faults)
 */
export const chooseSheetRows = defineUseCase({
  name: 'choose-sheet-rows',
  kind: 'write',
  right: recordRight('read'),
  input: z.object({
    ...registerInput,
    id: identifierField,
    version: versionField,
    /** The rows that were decided about; all of them where it is absent. */
    among: rowNumbersField.optional(),
    rows: rowNumbersField,
  }),
  run: async ({ tx, person, input }) => {
    const session = await demandSheetImport(tx, { ...input, sentBy: person.id })
    await demandOpenSheet(tx, session, input.version)
    const chosenRows = chosenAfter(session.chosenRows, input)
    const { version } = await updateSheetImport(tx, session, { chosenRows })
    return {
      answer: { id: session.id, version },
      audit: [
        {
          subject: { kind: 'import', id: session.id },
          before: { chosenRows: session.chosenRows },
          after: { chosenRows },
        },
      ],
    }
  },
})
