import { z } from 'zod'

import { type PaperFormat, paperFormats } from '#domain/papers/issued-paper.ts'
import { Refusal } from '#domain/refusal.ts'
import type { Person } from '#domain/rights/right.ts'
import { say } from '#domain/text.ts'
import type { Target, WriteContext } from '#fields/kinds/field-kind.ts'
import { coverageOf, recordReachOf } from '#fields/records/record-reach.ts'
import { referencesOf } from '#fields/records/record-references.ts'
import type { Register } from '#fields/records/register.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { recordListWords } from '#i18n/pages/records.ts'
import { type FilterField, filterFieldsOf } from '#registers/lists/filter-fields.ts'
import { type ListCondition, readConditions } from '#registers/lists/list-conditions.ts'
import { sayBehind } from '#registers/lists/say-behind.ts'
import { sayCondition } from '#registers/lists/say-condition.ts'
import { sayCriterion } from '#registers/lists/say-criterion.ts'
import { shownColumns } from '#registers/lists/shown-columns.ts'
import { layRecordList, type RecordListFacts } from '#reports/record-list.ts'
import type { Reader } from '#store/engine/transaction.ts'
import { readRecordPage } from '#store/records/list-records.ts'
import { demandSavedView } from '#store/records/saved-views.ts'

import { dayOf } from '../day-of.ts'
import { print as printHere } from '../papers/print.ts'
import type { OutgoingFile } from '../plan/sheet-file.ts'
import { demandRegister } from '../records/demand-register.ts'
import { listInput, listQuestion } from '../records/list-question.ts'
import { recordContext } from '../records/record-context.ts'
import { recordRight } from '../records/record-input.ts'
import { defineUseCase } from '../use-case.ts'
import { stopIfCancelled } from '../watch.ts'

/** The most records of a list on paper: more are a book that nobody reads. */
export const mostPrinted = 1000

const printInput = z.object({
  ...listInput,
  /** As addresses have it: `-from` is the other way round. */
  sort: z.string().max(100).optional(),
  columns: z.array(z.string().max(100)).max(100).optional(),
  format: z.enum(paperFormats),
})

/**
 * What a list shows as a paper: all its records in its columns and its order, with what it asks for in words,
 * and the day. A field that the person may not take away is in no paper.
 * @throws Refusal notFound, fieldOutOfReach, listTooLongForPaper (most), paperLetters (letters)
 */
export const printRecords = defineUseCase({
  name: 'print-records',
  kind: 'read',
  right: recordRight('export'),
  input: printInput,
  prepare: async ({ person, now, input, read, print = printHere, watch }): Promise<OutgoingFile> => {
    const facts = await read(reader => readFacts(reader, { person, now, input }))
    stopIfCancelled(watch)
    const { format, language } = input
    const { bytes } = await print({ content: layRecordList(facts), format }, watch)
    const name = `${facts.register.name}-${facts.today}-${language}.${format}`
    return { name, mediaType: mediaTypes[format], bytes }
  },
})

const mediaTypes: Record<PaperFormat, string> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
}

type Printing = { person: Person; now: Date; input: z.output<typeof printInput> }

/** The list with the names of all that it shows and asks for. */
const readFacts = async (reader: Reader, { person, now, input }: Printing): Promise<RecordListFacts> => {
  const register = demandRegister(input.register)
  const { language } = input
  const reach = recordReachOf(person, register, 'export')
  const { question, filters, ...list } = await listQuestion(reader, { person, now, register }, input)
  const request = { ...question, ...list, reach, language, size: mostPrinted, count: 'none' as const }
  const { records, columns, order, next } = await readRecordPage(reader, request)
  if (next !== undefined) throw new Refusal('listTooLongForPaper', { most: mostPrinted })
  const conditions = readConditions(register, filters)
  const mayRead = (name: string) => coverageOf(reach, name) !== false
  const fields = filterFieldsOf(register, mayRead, language)
  const context = await recordContext(reader, person, now, {
    references: [
      ...records.flatMap(({ values }) => referencesOf(register, { values, parts: {} })),
      ...conditions.flatMap(condition => namedBy(condition, fields)),
    ],
  })
  const writing = context.writing(language)
  const words = question.words?.trim()
  const labels = wordsIn(recordListWords, language)
  const behind = sayBehind(register, input.behind, records.length, writing)
  return {
    register,
    view: await viewTitle(reader, person, register, input),
    conditions: [
      ...(behind ? [{ label: behind.label, sentence: `${behind.measure}, ${behind.details}` }] : []),
      ...(words ? [{ label: labels.words, sentence: words }] : []),
      ...conditions.flatMap(condition => sayOf(condition, fields, writing)),
      ...(list.rest.length > 0
        ? [{ label: labels.always, sentence: sayCriterion(register, { all: list.rest }, writing) }]
        : []),
    ],
    order,
    columns: shownColumns(register, columns, mayRead),
    records,
    today: dayOf(now),
    writing,
  }
}

/** What the references of a condition lead to. */
const namedBy = (
  condition: ListCondition,
  fields: readonly FilterField[],
): { target: Target; id: string }[] => {
  const field = fields.find(({ name }) => name === condition.name)
  if (field?.as !== 'records' || !('among' in condition)) return []
  return condition.among.map(id => ({ target: field.target, id }))
}

const sayOf = (
  condition: ListCondition,
  fields: readonly FilterField[],
  writing: WriteContext,
): RecordListFacts['conditions'] => {
  const field = fields.find(({ name }) => name === condition.name)
  return field ? [{ label: field.label, sentence: sayCondition(field, condition, writing) }] : []
}

const viewTitle = async (
  reader: Reader,
  { id: personId }: Person,
  register: Register,
  { view, language }: Printing['input'],
): Promise<string | undefined> => {
  if (!view) return undefined
  if (Object.hasOwn(register.views, view)) return register.views[view]?.title[language]
  const { title } = await demandSavedView(reader, { register: register.name, id: view, personId })
  return say(title, language).text
}
