import type { MeasureLink } from '#domain/plan/measure-link.ts'
import type { PeriodIndicator, Plan } from '#domain/plan/plan.ts'
import type { Person } from '#domain/rights/right.ts'
import type { MeasureAnswer, MeasureQuestion } from '#fields/records/measure-answer.ts'
import { coversMeasure, neededGroups } from '#fields/records/measure-reach.ts'
import { recordReachOf } from '#fields/records/record-reach.ts'
import { measureLinksOf } from '#store/plan/measure-links.ts'
import type { Reader } from '#store/engine/transaction.ts'

import { dayOf } from '../day-of.ts'
import { answerFor } from '../records/answer-measure.ts'
import { findMeasure, type NamedMeasure } from '../records/demand-measure.ts'

/** The number that a measure gives for an indicator: of the plan's years, as far as they have come. */
export type IndicatorNumber = NamedMeasure &
  Pick<MeasureAnswer, 'total' | 'leftOut'> & { indicatorId: string; question: MeasureQuestion }

/**
 * The numbers of some indicators of a plan. A number is the same for everybody: whoever does not read all the
 * records and fields behind it gets none.
 */
export const indicatorNumbers = async (
  reader: Reader,
  person: Person,
  plan: Plan,
  indicators: readonly PeriodIndicator[],
  now: Date,
): Promise<IndicatorNumber[]> => {
  const links = await measureLinksOf(
    reader,
    plan.id,
    indicators.map(({ id }) => id),
  )
  const numbers: IndicatorNumber[] = []
  for (const link of links) {
    const question = questionOf(plan, link, dayOf(now))
    const named = findMeasure(link.register, link.measure)
    if (!named || !isCovered(person, named, question)) continue
    const { total, leftOut } = await answerFor(reader, person, named, question)
    numbers.push({ ...named, indicatorId: link.indicatorId, question, total, leftOut })
  }
  return numbers
}

const questionOf = ({ firstYear, lastYear }: Plan, { only }: MeasureLink, today: string): MeasureQuestion => {
  const end = `${lastYear}-12-31`
  return { from: `${firstYear}-01-01`, until: today < end ? today : end, by: [], only }
}

const isCovered = (
  person: Person,
  { register, measure }: NamedMeasure,
  question: MeasureQuestion,
): boolean => {
  // A breakdown may be gone since the link was made.
  if (Object.keys(question.only ?? {}).some(name => !measure.by.includes(name))) return false
  return coversMeasure(register, measure, recordReachOf(person, register), neededGroups(measure, question))
}
