import { z } from 'zod'

import { demandRight } from '#domain/rights/demand-right.ts'
import { recordsKind } from '#domain/rights/records-kind.ts'
import { mayAnywhere } from '#domain/rights/right.ts'
import { fileField, fileNameField } from '#fields/kinds/file.ts'
import { rightsRules } from '#registers/rights-rules.ts'
import { insertSheetImport } from '#store/files/sheet-imports.ts'

import { fileToStore } from '../files/file-to-store.ts'
import { demandRegister } from '../records/demand-register.ts'
import { recordRight, registerInput } from '../records/record-input.ts'
import { defineUseCase } from '../use-case.ts'
import { matchHeadings } from './match-headings.ts'

/**
 * Reads a workbook or a CSV file as a sheet of a register and stores it, to be looked at and applied later.
 * @throws Refusal notPermitted (denial) where the person may neither add nor change records
 * @throws Refusal sheetHeadingTwice (heading), sheetHeadingsUnknown, fileTooManyRows (rows, most)
 */
export const startSheetImport = defineUseCase({
  name: 'start-sheet-import',
  kind: 'write',
  right: recordRight('read'),
  input: z.object({ ...registerInput, bytes: fileField, fileName: fileNameField }),
  prepare: async ({ person, input, now, readFile }) => {
    const register = demandRegister(input.register)
    const kind = recordsKind(register.name)
    const mayWrite = (['create', 'change'] as const).some(verb => mayAnywhere(person, [verb, kind]))
    if (!mayWrite) demandRight(person, ['change', kind], {}, rightsRules)
    const sheets = await readFile('sheets', { bytes: input.bytes })
    matchHeadings(register.fields, sheets[0]?.rows ?? [], input.language)
    const { file, bytes } = await fileToStore(input, { person, now })
    return async tx => {
      await insertSheetImport(
        tx,
        { ...file, register: register.name, language: input.language, sheets },
        bytes,
      )
      const { id, version, fileName, sha256 } = file
      return {
        answer: { id, version },
        audit: [{ subject: { kind: 'import', id }, after: { fileName, sha256, state: 'open' } }],
      }
    }
  },
})
