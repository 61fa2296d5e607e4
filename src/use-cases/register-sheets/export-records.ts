import { z } from 'zod'

import { Refusal } from '#domain/refusal.ts'
import type { Person } from '#domain/rights/right.ts'
import { recordReachOf } from '#fields/records/record-reach.ts'
import { referencesOf } from '#fields/records/record-references.ts'
import type { StoredRecord } from '#fields/records/record.ts'
import { csvSeparators } from '#i18n/formats.ts'
import { layRecordSheets } from '#reports/tables/records-table.ts'
import { countRecordsOf, type ListRequest, readRecordPage } from '#store/records/list-records.ts'
import { readRecords } from '#store/records/read-record.ts'
import type { Reader } from '#store/engine/transaction.ts'

import { dayOf } from '../day-of.ts'
import { csvFile, type OutgoingFile, workbookFile } from '../plan/sheet-file.ts'
import { demandRegister } from '../records/demand-register.ts'
import { listInput, listQuestion } from '../records/list-question.ts'
import { recordContext } from '../records/record-context.ts'
import { recordRight } from '../records/record-input.ts'
import { maskRecord, sightOf } from '../records/record-sight.ts'
import { defineUseCase } from '../use-case.ts'
import { sheetFieldsOf } from './sheet-fields.ts'
import { recordsAsJson } from './records-as-json.ts'

/**
 * The most records of a file that is made while somebody waits; a list with more is made by a job, as CSV.
 */
export const mostExported = 10_000

/**
 * What a list shows as a file: a workbook with a sheet for each part, the register's own fields as CSV (or
 * those of a part), or all as JSON. A field that the person may not take away is in no file.
 * @throws Refusal notFound, fieldOutOfReach, exportTooLong (rows, most)
 */
export const exportRecords = defineUseCase({
  name: 'export-records',
  kind: 'read',
  right: recordRight('export'),
  input: z.object({
    ...listInput,
    /** As addresses have it: `-from` is the other way round. */
    sort: z.string().max(100).optional(),
    format: z.enum(['xlsx', 'csv', 'json']),
    separator: z.enum(csvSeparators).optional(),
    /** The part whose rows a CSV file has, in place of the register's own fields. */
    part: z.string().max(60).default(''),
    most: z.number().int().min(1).max(mostExported).default(mostExported),
  }),
  run: async ({ reader, person, now, input }): Promise<OutgoingFile> => {
    const register = demandRegister(input.register)
    const { language } = input
    const reach = recordReachOf(person, register, 'export')
    const { question, order } = await listQuestion(reader, { person, now, register }, input)
    const { count: rows } = await countRecordsOf(reader, { ...question, reach }, 'exact')
    if (rows > input.most) throw new Refusal('exportTooLong', { rows, most: input.most })
    const records = await allRecords(reader, person, { ...question, reach, order, language })
    const fields = sheetFieldsOf(register, reach)
    const name = `${register.name}-${dayOf(now)}-${language}`
    if (input.format === 'json') return recordsAsJson(name, register, records)
    const context = await recordContext(reader, person, now, {
      references: records.flatMap(record => referencesOf(register, record)),
    })
    const sheets = layRecordSheets(register, fields, records, context.writing(language))
    if (input.format === 'xlsx')
      return workbookFile(name, { title: register.title[language], language, sheets })
    if (input.part === '') return csvFile(name, sheets[0], input)
    const sheet = sheets[1 + Object.keys(fields.parts).indexOf(input.part)]
    if (!Object.hasOwn(fields.parts, input.part) || !sheet) throw new Refusal('notFound')
    return csvFile(`${name}-${input.part}`, sheet, input)
  },
})

/** The records that a question finds, in its order, each as far as the person sees it within the reach. */
const allRecords = async (
  reader: Reader,
  person: Person,
  question: Omit<ListRequest, 'place' | 'size' | 'count' | 'columns'>,
): Promise<StoredRecord[]> => {
  const { register, reach } = question
  const records: StoredRecord[] = []
  let place: string | undefined
  do {
    const page = await readRecordPage(reader, { ...question, columns: [], size: 1000, count: 'none', place })
    const ids = page.records.map(({ id }) => id)
    const whole = new Map((await readRecords(reader, register, ids)).map(record => [record.id, record]))
    for (const id of ids) {
      const record = whole.get(id)
      if (record) records.push(maskRecord(register, record, sightOf(person, register, record, reach)))
    }
    place = page.next
  } while (place !== undefined)
  return records
}
