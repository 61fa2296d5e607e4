import { z } from 'zod'

import { identifierField } from '#fields/kinds/identifier.ts'
import { referencesOf } from '#fields/records/record-references.ts'
import type { Fault } from '#domain/refusal.ts'
import type { Words, WriteContext } from '#fields/kinds/field-kind.ts'
import { sameJson } from '#domain/same-json.ts'
import type { StoredRecord } from '#fields/records/record.ts'
import { pieceNamesOf } from '#fields/records/piece-names.ts'
import type { FieldSet, Register } from '#fields/records/register.ts'

import type { FileState } from '#store/files/sent-files.ts'
import { demandSheetImport } from '#store/files/sheet-imports.ts'

import { recordContext } from '../records/record-context.ts'
import { recordTitle } from '../records/record-name.ts'
import { recordRight, registerInput } from '../records/record-input.ts'
import { maskRecord, sightOf } from '../records/record-sight.ts'
import { defineUseCase } from '../use-case.ts'
import { countGrades } from './apply-sheet-import.ts'
import type { GradedRow, RowGrade } from './grade-rows.ts'
import { sheetContent } from './sheet-import-content.ts'
import { outcomeOfSheet, type SheetOutcome } from './sheet-outcome.ts'

/** What a row of a sheet would do, as a person reads it. */
export type SheetRowView = {
  row: number
  grade: RowGrade
  /** The number of the record; empty for one that has none yet. */
  name: string
  /** Its title, or what the sheet has in its place. */
  title: string
  /** Its id, where there is such a record. */
  id?: string
  changes: readonly { label: string; before: string; after: string }[]
  faults: readonly Fault[]
  /** What the sheet says where something is wrong, by the name of the fault's field. */
  written: Readonly<Record<string, string>>
  warnings: readonly Words[]
  formulas: readonly string[]
  isChosen: boolean
}

/** A sheet that was sent, as its sender sees it. */
export type SheetImportView = {
  id: string
  version: number
  /** When it was looked at. */
  seenAt: Date
  fileName: string
  state: FileState
  closedAt?: Date | undefined
  outcome?: SheetOutcome | undefined
  counts: Readonly<Record<RowGrade, number>>
  /** How many of the rows that ask are chosen. */
  chosen: number
  headings: { unknown: readonly string[]; missing: readonly string[] }
  /** The sheets of the file that are not read. */
  leftSheets: readonly string[]
  /** How many rows are of the grade that was asked for. */
  total: number
  rows: readonly SheetRowView[]
}

/** The most rows that a preview shows at once. */
export const sheetPageSize = 100

/**
 * An import of a sheet as it stands now: how many rows do what, and some of the rows with what they change.
 * Of one that is applied or discarded it has the outcome, and no rows.
 * @throws Refusal notFound
 */
export const showSheetImport = defineUseCase({
  name: 'show-sheet-import',
  kind: 'read',
  right: recordRight('read'),
  input: z.object({
    ...registerInput,
    id: identifierField,
    grade: z.enum(['new', 'change', 'same', 'asks', 'error']).optional(),
    from: z.number().int().min(0).max(100_000).default(0),
  }),
  run: async ({ reader, person, now, input }): Promise<SheetImportView> => {
    const session = await demandSheetImport(reader, { ...input, sentBy: person.id })
    const { id, version, fileName, state, closedAt } = session
    const outcome = outcomeOfSheet(session)
    const common = { id, version, seenAt: now, fileName, state, closedAt, outcome }
    if (state !== 'open') return { ...common, ...emptyView, counts: outcome?.counts ?? countGrades([]) }
    const { register, headings, rows, leftSheets } = await sheetContent(reader, session, { person, now })
    const wanted = rows.filter(({ grade }) => input.grade === undefined || grade === input.grade)
    const page = wanted.slice(input.from, input.from + sheetPageSize)
    const seen = (record: StoredRecord) => maskRecord(register, record, sightOf(person, register, record))
    const sides = page.map(row => ({
      row,
      ...sidesOf(row, seen),
    }))
    const context = await recordContext(reader, person, now, {
      references: sides.flatMap(({ before, after }) =>
        [before, after].flatMap(side => (side ? referencesOf(register, side) : [])),
      ),
    })
    const writing = context.writing(input.language)
    const chosen = new Set(session.chosenRows)
    return {
      ...common,
      counts: countGrades(rows),
      chosen: rows.filter(({ grade, row }) => grade === 'asks' && chosen.has(row)).length,
      headings: { unknown: headings.unknown, missing: headings.missing },
      leftSheets,
      total: wanted.length,
      rows: sides.map(({ row, before, after }): SheetRowView => {
        const known = row.record && seen(row.record)
        const record = known ?? after
        return {
          row: row.row,
          grade: row.grade,
          name: known?.number ?? '',
          title: record ? recordTitle(register, record, input.language) : titleInSheet(register, row),
          ...(known && { id: known.id }),
          changes: changesBetween(register.fields, before, after, writing),
          faults: row.faults,
          written: Object.fromEntries(
            row.faults.flatMap(({ field }) => {
              const text = row.texts[field]?.trim()
              return text ? [[field, text.slice(0, mostWritten)] as const] : []
            }),
          ),
          warnings: row.warnings.map(({ sentence }) => sentence),
          formulas: row.formulas,
          isChosen: chosen.has(row.row),
        }
      }),
    }
  },
})

/** The most characters of a wrong text that a preview repeats. */
const mostWritten = 80

/** The title that a row has for a record, in the first language that has one. */
const titleInSheet = ({ fields, titleField }: Register, { texts }: GradedRow): string => {
  const field = fields[titleField]
  const names = field ? pieceNamesOf(titleField, field) : []
  return (
    names
      .map(name => texts[name]?.trim() ?? '')
      .find(text => text !== '')
      ?.slice(0, mostWritten) ?? ''
  )
}

/** What a preview says of a sheet without rows. */
const emptyView = {
  chosen: 0,
  headings: { unknown: [], missing: [] },
  leftSheets: [],
  total: 0,
  rows: [],
}

type Sides = { before: StoredRecord | undefined; after: StoredRecord | undefined }

const sidesOf = ({ planned }: GradedRow, cover: (record: StoredRecord) => StoredRecord): Sides => ({
  before: planned?.before && cover(planned.before),
  after: planned && cover(planned.after),
})

const changesBetween = (
  fields: FieldSet,
  before: StoredRecord | undefined,
  after: StoredRecord | undefined,
  writing: WriteContext,
): SheetRowView['changes'] => {
  if (!after) return []
  return Object.entries(fields).flatMap(([name, { kind, label, rule }]) => {
    const [old, next] = [before?.values[name], after.values[name]]
    // What a rule makes follows from what the sheet says.
    if (rule || sameJson(old, next)) return []
    const say = (value: unknown) => (value === undefined ? '' : kind.say(value, writing))
    return [{ label: label[writing.language], before: say(old), after: say(next) }]
  })
}
