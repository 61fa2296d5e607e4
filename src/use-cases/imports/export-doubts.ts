import { z } from 'zod'

import { planWorkbook } from '#documents/plan-sheets.ts'
import { doubtedRows } from '#reading/plan/doubted-rows.ts'
import { languages } from '#domain/language.ts'
import { cellKey } from '#domain/plan/layout.ts'
import { cellName } from '#i18n/cell-name.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { doubtWords } from '#i18n/pages/import-corrections.ts'
import { identifierField } from '#fields/kinds/identifier.ts'

import { importContent } from './import-session.ts'
import { workbookFile } from '../plan/sheet-file.ts'
import { defineUseCase } from '../use-case.ts'

/**
 * The doubtful rows of an import as a workbook, with a column that says what to check.
 * People can correct it in a spreadsheet and import it; rows that it does not hold stay as they are.
 * @throws Refusal notFound
 */
export const exportDoubts = defineUseCase({
  name: 'export-doubts',
  kind: 'read',
  right: ['export', 'import'],
  input: z.object({ id: identifierField, language: z.enum(languages) }),
  run: async ({ reader, input }) => {
    const { session, parsedPlan } = await importContent(reader, input.id)
    const words = wordsIn(doubtWords, input.language)
    const headings = new Map(
      parsedPlan.columns.map((column, i) => [cellKey(column), parsedPlan.headings?.[i]]),
    )
    const sheet = doubtedRows(parsedPlan, words.name, doubts =>
      doubts
        .map(
          ({ cell, reason }) =>
            `${headings.get(cell) || cellName(input.language, cell)} – ${words.short[reason]}`,
        )
        .join('\n'),
    )
    const name = `${session.fileName.replace(/\.[^.]*$/, '') || session.id}-${words.name.toLowerCase()}`
    return workbookFile(name, planWorkbook(sheet))
  },
})
