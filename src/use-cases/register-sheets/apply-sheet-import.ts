import { z } from 'zod'

import { Refusal } from '#domain/refusal.ts'
import type { RecordWarning } from '#fields/records/check-record.ts'
import { identifierField } from '#fields/kinds/identifier.ts'
import { versionField } from '#fields/kinds/version.ts'
import { updateSheetImport } from '#store/files/sheet-imports.ts'
import type { Transaction } from '#store/engine/transaction.ts'
import type { AuditNote } from '#store/log/audit.ts'

import type { ChangeContext } from '../records/judge-records.ts'
import { recordRight, registerInput } from '../records/record-input.ts'
import { addRecords, changeRecords } from '../records/save-records.ts'
import { defineUseCase } from '../use-case.ts'
import { chosenAfter, rowNumbersField } from './chosen-rows.ts'
import type { GradedRow, RowGrade } from './grade-rows.ts'
import { demandOpenSheet, sheetImportContent } from './sheet-import-content.ts'
import type { SheetOutcome } from './sheet-outcome.ts'

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
  input: z.object({
    ...registerInput,
    id: identifierField,
    version: versionField,
    /** A last decision about rows that ask: these of those (`among`) are applied. */
    among: rowNumbersField.default([]),
    rows: rowNumbersField.default([]),
  }),
  run: async ({ tx, person, now, input }) => {
    const { session, register, headings, rows } = await sheetImportContent(tx, { ...input, person, now })
    await demandOpenSheet(tx, session, input.version)
    const chosenRows = chosenAfter(session.chosenRows, input)
    const chosen = new Set(chosenRows)
    const good = rows.filter(
      ({ grade, row }) => grade === 'new' || grade === 'change' || (grade === 'asks' && chosen.has(row)),
    )
    const question = { person, now, register, language: headings.language }
    const saved = await saveRows(tx, question, session.fileName, good)
    const left = rows.flatMap(({ row, grade, faults }) =>
      grade === 'error' || (grade === 'asks' && !chosen.has(row)) ? [{ row, faults }] : [],
    )
    const counts = countGrades(rows)
    const { version } = await updateSheetImport(tx, session, {
      chosenRows,
      outcome: { counts, left } satisfies SheetOutcome,
      end: { state: 'applied', at: now, by: person.id },
    })
    return {
      answer: { id: session.id, version, counts, left: left.length, warnings: saved.warnings },
      audit: [
        {
          subject: { kind: 'import', id: session.id },
          before: { state: 'open' },
          after: { state: 'applied', register: register.name, ...counts },
        },
        ...saved.notes,
      ],
    }
  },
})

/** How many rows of each grade there are. */
export const countGrades = (rows: readonly Pick<GradedRow, 'grade'>[]): Record<RowGrade, number> => {
  const counts: Record<RowGrade, number> = { new: 0, change: 0, same: 0, asks: 0, error: 0 }
  for (const { grade } of rows) counts[grade] += 1
  return counts
}

// As many records go to the database together as one question about names can find.
const batchSize = 1000

const saveRows = async (
  tx: Transaction,
  question: ChangeContext,
  sheet: string,
  rows: readonly GradedRow[],
): Promise<{ notes: AuditNote[]; warnings: RecordWarning[] }> => {
  const notes: AuditNote[] = []
  const warnings: RecordWarning[] = []
  for (let from = 0; from < rows.length; from += batchSize) {
    const planned = rows
      .slice(from, from + batchSize)
      .flatMap(({ row, planned: each }) => (each ? [{ ...each, origin: { sheet, row } }] : []))
    const added = planned.flatMap(({ before, after, origin }) => (before ? [] : [{ record: after, origin }]))
    const changed = planned.flatMap(({ before, after, origin }) =>
      before ? [{ before, after, origin }] : [],
    )
    const results = [
      ...(added.length > 0 ? [await addRecords(tx, question, added)] : []),
      ...(changed.length > 0 ? [await changeRecords(tx, question, changed)] : []),
    ]
    for (const result of results) {
      for (const note of result.notes) notes.push(note)
      for (const warning of result.warnings) warnings.push(warning)
    }
  }
  if (notes.length < rows.length) throw new Refusal('clash')
  return { notes, warnings }
}
