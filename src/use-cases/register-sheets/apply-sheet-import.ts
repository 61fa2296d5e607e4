import { z } from 'zod'

import { identifierField } from '#fields/kinds/identifier.ts'
import { versionField } from '#fields/kinds/version.ts'
import type { Person } from '#domain/rights/right.ts'
import type { Transaction } from '#store/engine/transaction.ts'
import { demandSheetImport, updateSheetImport } from '#store/files/sheet-imports.ts'

import { recordRight, registerInput } from '../records/record-input.ts'
import { savePlanned } from '../records/save-records.ts'
import { defineUseCase } from '../use-case.ts'
import { chosenAfter, rowNumbersField } from './chosen-rows.ts'
import type { GradedRow, RowGrade } from './grade-rows.ts'
import { demandOpenSheet, type SheetImportContent, sheetImportContent } from './sheet-import-content.ts'
import type { SheetOutcome } from './sheet-outcome.ts'

const applyInput = z.object({
  ...registerInput,
  id: identifierField,
  version: versionField,
  /** A last decision about rows that ask: these of those (`among`) are applied. */
  among: rowNumbersField.default([]),
  rows: rowNumbersField.default([]),
  /** When the rows were looked at: whoever changed a record later is asked about again. */
  seenAt: z.coerce.date().optional(),
})

type ApplyInput = z.output<typeof applyInput>

/**
 * Applies a sheet: every row that is good, all in one commit, each record with an entry in the log that names
 * the sheet and its row. Rows with faults are left out, and so are those that ask and were not chosen.
 * @throws Refusal notFound, importClosed (when), clash (who, when), inputInvalid (faults)
 * @throws Refusal of every kind of `gradeRows`
 */
export const applySheetImport = defineUseCase({
  name: 'apply-sheet-import',
  kind: 'write',
  right: recordRight('read'),
  input: applyInput,
  // Most of the work is to read and judge the rows, and nobody waits for that.
  prepare: async ({ read, person, now, input }) => {
    const content = await read(reader => sheetImportContent(reader, { ...input, person, now }))
    return tx => applyRows(tx, { person, now, input }, content)
  },
})

const applyRows = async (
  tx: Transaction,
  { person, now, input }: { person: Person; now: Date; input: ApplyInput },
  { register, headings, rows }: SheetImportContent,
) => {
  const session = await demandSheetImport(tx, { ...input, sentBy: person.id })
  await demandOpenSheet(tx, session, input.version)
  const chosenRows = chosenAfter(session.chosenRows, input)
  const isChosen = wasChosen(new Set(chosenRows), input.seenAt ?? now)
  const good = rows.filter(row => row.grade === 'new' || row.grade === 'change' || isChosen(row))
  const question = { person, now, register, language: headings.language }
  const saved = await savePlanned(
    tx,
    question,
    good.flatMap(({ row, planned }) =>
      planned ? [{ ...planned, reason: { origin: { sheet: session.fileName, row } } }] : [],
    ),
  )
  const left = rows.flatMap(row =>
    row.grade === 'error' || (row.grade === 'asks' && !isChosen(row))
      ? [{ row: row.row, faults: row.faults }]
      : [],
  )
  const counts = countGrades(rows)
  const { version } = await updateSheetImport(tx, session, {
    chosenRows,
    outcome: { counts, left } satisfies SheetOutcome,
    end: { state: 'applied', at: now, by: person.id },
  })
  return {
    answer: {
      id: session.id,
      version,
      counts,
      left: left.length,
      warnings: saved.warnings,
    },
    audit: [
      {
        subject: { kind: 'import', id: session.id },
        before: { state: 'open' },
        after: { state: 'applied', register: register.name, ...counts },
      },
      ...saved.notes,
    ],
  }
}

/** Whether a row that asks was chosen, and its record is still as it was then. */
const wasChosen =
  (chosenRows: ReadonlySet<number>, seenAt: Date) =>
  ({ grade, row, record }: GradedRow): boolean =>
    grade === 'asks' && chosenRows.has(row) && record !== undefined && record.changedAt <= seenAt

/** How many rows of each grade there are. */
export const countGrades = (rows: readonly Pick<GradedRow, 'grade'>[]): Record<RowGrade, number> => {
  const counts: Record<RowGrade, number> = { new: 0, change: 0, same: 0, asks: 0, error: 0 }
  for (const { grade } of rows) counts[grade] += 1
  return counts
}
