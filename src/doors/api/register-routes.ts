import { Refusal } from '#domain/refusal.ts'
import { type MeasureQuestion, type MeasureRow } from '#fields/records/measure-answer.ts'
import { numberInRow, writeMeasureNumber } from '#fields/records/measure-number.ts'
import { measureRecords } from '#use-cases/records/measure-records.ts'

import { namesIn, refuseOtherParts } from './address-parts.ts'
import { answerJson } from './answer.ts'
import { type ApiVisit, demandReadable } from './api-visit.ts'
import { describeApi } from './description/describe-api.ts'
import { registersInSight } from './register-sight.ts'

/** Answers the registers of which the program reads at least something, with their views and numbers. */
export const answerRegisters = async ({ c, person, language, query }: ApiVisit): Promise<Response> => {
  refuseOtherParts(query, () => false)
  c.header('content-language', language)
  return answerJson(c, {
    registers: registersInSight(person).map(({ register, measures }) => ({
      name: register.name,
      title: register.title[language],
      lead: register.lead[language],
      address: `/api/registers/${register.name}`,
      views: titlesOf(register.views, language),
      measures: titlesOf(measures, language),
    })),
  })
}

/** Answers the description of the API, of what the program may see and do. */
export const answerDescription = async ({
  c,
  person,
  language,
  query,
  baseUrl,
}: ApiVisit): Promise<Response> => {
  refuseOtherParts(query, () => false)
  c.header('content-language', language)
  return answerJson(c, describeApi(person, { language, baseUrl }))
}

/**
 * Answers a measure of a register. Each row leads to its records by `behind`, which a list takes.
 * @throws Refusal notFound, keyMissing, fieldOutOfReach, inputInvalid
 */
export const answerMeasureOf = async (visit: ApiVisit): Promise<Response> => {
  const { c, query, language, ask } = visit
  const { name: register, measures } = demandReadable(visit)
  const measure = c.req.param('measure') ?? ''
  if (!Object.hasOwn(measures, measure)) throw new Refusal('notFound')
  refuseOtherParts(query, name => measureParts.has(name) || name.startsWith(onlyPart))
  const [from, until, by] = ['from', 'until', 'by'].map(name => query.get(name)?.trim() || undefined)
  const only = [...query].flatMap(([name, text]) =>
    name.startsWith(onlyPart) ? [[name.slice(onlyPart.length), namesIn(text)] as const] : [],
  )
  const { question, total, rows, steps, leftOut } = await ask(measureRecords, {
    register,
    language,
    measure,
    ...(from !== undefined && { from }),
    ...(until !== undefined && { until }),
    ...(by !== undefined && { by: namesIn(by) }),
    only: Object.fromEntries(only),
  })
  return answerJson(c, {
    ...question,
    total,
    rows: rows.map(row => rowJson(measure, question, row)),
    steps,
    leftOut,
  })
}

const measureParts = new Set(['from', 'until', 'by'])
const onlyPart = 'only.'

const rowJson = (measure: string, question: MeasureQuestion, { keys, figure }: MeasureRow) => ({
  keys,
  figure,
  behind: writeMeasureNumber(numberInRow(measure, question, keys)),
})

type Titled = Readonly<Record<string, { title: Readonly<Record<'en' | 'fr' | 'es', string>> }>>

const titlesOf = (titled: Titled, language: 'en' | 'fr' | 'es') =>
  Object.entries(titled).map(([name, { title }]) => ({ name, title: title[language] }))
