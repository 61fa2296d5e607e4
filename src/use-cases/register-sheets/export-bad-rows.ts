import { z } from 'zod'

import { identifierField } from '#fields/kinds/identifier.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { recordSheetWords } from '#i18n/papers/record-sheets.ts'
import { rowFaultSentence } from '#i18n/refusals/row-faults.ts'
import { demandSheetImport } from '#store/files/sheet-imports.ts'

import { sheetChoice, sheetFile } from '../plan/sheet-file.ts'
import { recordRight } from '../records/record-input.ts'
import { defineUseCase } from '../use-case.ts'
import { sheetContent } from './sheet-import-content.ts'
import { outcomeOfSheet } from './sheet-outcome.ts'

/**
 * The rows of a sheet that would not be applied, as a sheet with a column that says what is wrong: mended, it
 * can be sent again.
 * @throws Refusal notFound
 */
export const exportBadRows = defineUseCase({
  name: 'export-bad-rows',
  kind: 'read',
  right: recordRight('read'),
  input: z.object({ ...sheetChoice, register: z.string().max(60), id: identifierField }),
  run: async ({ reader, person, now, input }) => {
    const session = await demandSheetImport(reader, { ...input, sentBy: person.id })
    const { register, headings, rows } = await sheetContent(reader, session, { person, now })
    const { wrong, changedSince } = wordsIn(recordSheetWords, input.language)
    const sent = new Map((session.sheets[0]?.rows ?? []).map(row => [row.number, row.cells]))
    const columns = sent.get(headings.row) ?? []
    const chosen = new Set(session.chosenRows)
    // After it was applied, the sheet says what was left out then.
    const bad =
      outcomeOfSheet(session)?.left ??
      rows.filter(({ grade, row }) => grade === 'error' || (grade === 'asks' && !chosen.has(row)))
    const headingOf = (name: string) =>
      headings.columns.find(column => column?.role === 'text' && column.name === name)?.heading
    return sheetFile(
      `${register.name}-${input.language}`,
      {
        name: wrong,
        lines: [],
        columns: [
          ...columns.map(heading => ({ heading, width: 24 })),
          { heading: wrong, width: 60, aside: true },
        ],
        rows: bad.map(({ row, faults }) => ({
          cells: [
            ...columns.map((_, place) => sent.get(row)?.[place] ?? ''),
            faults.length === 0
              ? changedSince
              : faults
                  .map(fault =>
                    [headingOf(fault.field), rowFaultSentence(input.language, fault)]
                      .filter(Boolean)
                      .join(': '),
                  )
                  .join('\n'),
          ],
        })),
      },
      input,
    )
  },
})
