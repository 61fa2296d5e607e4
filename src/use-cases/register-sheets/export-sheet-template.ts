import { z } from 'zod'

import { recordReachOf } from '#fields/records/record-reach.ts'
import { layRecordTemplate } from '#reports/tables/record-template.ts'

import { workbookFile } from '../plan/sheet-file.ts'
import { demandRegister } from '../records/demand-register.ts'
import { recordRight, registerInput } from '../records/record-input.ts'
import { defineUseCase } from '../use-case.ts'
import { sheetFieldsOf } from './sheet-fields.ts'

/**
 * An empty workbook for the records of a register, with the headings of what the person sees and an
 * explanation of each.
 * @throws Refusal notFound
 */
export const exportSheetTemplate = defineUseCase({
  name: 'export-sheet-template',
  kind: 'pure',
  right: recordRight('read'),
  input: z.object(registerInput),
  run: ({ person, input: { register: name, language } }) => {
    const register = demandRegister(name)
    const { own } = sheetFieldsOf(register, recordReachOf(person, register))
    const title = register.title[language]
    const sheets = layRecordTemplate(register, own, language)
    return Promise.resolve(workbookFile(`${register.name}-${language}`, { title, language, sheets }))
  },
})
