import { z } from 'zod'

import { csvHeading, csvLines } from '#documents/write-csv.ts'
import type { Language } from '#domain/language.ts'
import type { Person } from '#domain/rights/right.ts'
import { recordsKind } from '#domain/rights/records-kind.ts'
import type { Target, WriteContext } from '#fields/kinds/field-kind.ts'
import type { RecordPage } from '#fields/records/record-page.ts'
import { type RecordReach, recordReachOf } from '#fields/records/record-reach.ts'
import { type RecordReference, referencesOf } from '#fields/records/record-references.ts'
import { csvSeparators, usualCsvSeparator } from '#i18n/formats.ts'
import { layRecordSheets } from '#reports/tables/records-table.ts'
import { newId } from '#store/engine/new-id.ts'
import { insertRecordExport, type RecordExport } from '#store/files/record-exports.ts'
import type { Reader } from '#store/engine/transaction.ts'
import { countRecordsOf, readRecordPage } from '#store/records/list-records.ts'

import { dayOf } from '../day-of.ts'
import { demandRegister } from '../records/demand-register.ts'
import { listInput, listQuestion } from '../records/list-question.ts'
import { type RecordContext, recordContext } from '../records/record-context.ts'
import { recordRight } from '../records/record-input.ts'
import { defineUseCase } from '../use-case.ts'
import { stopIfCancelled, type Watch } from '../watch.ts'
import { sheetFieldsOf } from './sheet-fields.ts'
import { createExportFile, type ExportFile } from './export-file.ts'

const makeInput = z.object({
  ...listInput,
  /** As addresses have it: `-from` is the other way round. */
  sort: z.string().max(100).optional(),
  separator: z.enum(csvSeparators).optional(),
})

/**
 * Makes a list of any length as CSV and keeps it for some days, for its maker alone. The list is read in one
 * state of the database, page after page, and is never in memory whole.
 * It tells `watch` how many of how many rows it has written (`done`, `all`).
 * @throws Refusal notFound, fieldOutOfReach, cancelled
 */
export const makeExport = defineUseCase({
  name: 'make-export',
  kind: 'write',
  right: recordRight('export'),
  input: makeInput,
  prepare: async ({ person, now, input, read, watch }) => {
    const register = demandRegister(input.register)
    const reach = recordReachOf(person, register, 'export')
    const file = await createExportFile()
    try {
      const rows = await read(reader => writeList(reader, { person, now, input, reach, file, watch }))
      stopIfCancelled(watch)
      const made: RecordExport = {
        id: newId(),
        register: register.name,
        name: `${register.name}-${dayOf(now)}-${input.language}.csv`,
        rows,
        size: file.size(),
        reach: reachKey(reach),
        madeAt: now,
        madeBy: person.id,
      }
      return async tx => {
        try {
          await insertRecordExport(tx, made, file.parts())
        } finally {
          await file.close()
        }
        const { id, name } = made
        return {
          answer: { id },
          audit: [{ subject: { kind: recordsKind(register.name), id }, after: { fileName: name, rows } }],
        }
      }
    } catch (error) {
      await file.close()
      throw error
    }
  },
})

/** What somebody may take away of a register, as a key. */
export const reachKey = (reach: RecordReach): string => JSON.stringify(reach)

type Writing = {
  person: Person
  now: Date
  input: z.output<typeof makeInput>
  reach: RecordReach
  file: ExportFile
  watch: Watch
}

/** Writes all records of a list into a file, page after page, and answers how many. */
const writeList = async (reader: Reader, { person, now, input, reach, file, watch }: Writing) => {
  const register = demandRegister(input.register)
  const { language, separator = usualCsvSeparator[language] } = input
  const fields = { own: sheetFieldsOf(register, reach).own, parts: {} }
  const { question, order } = await listQuestion(reader, { person, now, register }, input)
  const request = { ...question, reach, order, language, columns: Object.keys(fields.own), size: 1000 }
  const { count: all } = await countRecordsOf(reader, request, 'exact')
  const names = createNames(references => recordContext(reader, person, now, { references }), language)
  const readPage = (place?: string) => readRecordPage(reader, { ...request, place, count: 'none' })
  let reading: Promise<RecordPage> | undefined = readPage()
  let done = 0
  while (reading) {
    const page: RecordPage = await reading
    stopIfCancelled(watch)
    watch.tell?.({ name: 'writing', amounts: { done, all } })
    // The database reads the next page while this one is written.
    reading = page.next === undefined ? undefined : readPage(page.next)
    // Where this page fails, nobody asks any more what became of the next.
    reading?.catch(() => undefined)
    const records = page.records.map(record => ({ ...record, parts: {} }))
    const writing = await names.writing(records.flatMap(record => referencesOf(register, record)))
    const [sheet] = layRecordSheets(register, fields, records, writing)
    if (done === 0) await file.append(csvHeading(sheet, separator))
    await file.append(csvLines(sheet, separator))
    done += records.length
  }
  return done
}

type Reference = Pick<RecordReference, 'target' | 'id'>

/** The names of what records refer to, each asked for once however many pages name it. */
const createNames = (
  ask: (references: readonly Reference[]) => Promise<RecordContext>,
  language: Language,
) => {
  const names = new Map<string, string | undefined>()
  const keyOf = (target: Target, id: string) => `${target} ${id}`
  return {
    writing: async (references: readonly Reference[]): Promise<WriteContext> => {
      const unknown = references.filter(({ target, id }) => !names.has(keyOf(target, id)))
      const writing = (await ask(unknown)).writing(language)
      for (const { target, id } of unknown) names.set(keyOf(target, id), writing.nameOf(target, id))
      return { ...writing, nameOf: (target, id) => names.get(keyOf(target, id)) }
    },
  }
}
