import { z } from 'zod'

import { Refusal } from '#domain/refusal.ts'
import { isTimeStep } from '#domain/timespans.ts'
import { dayField } from '#fields/kinds/day.ts'
import { filledTextField, textField } from '#fields/kinds/text.ts'
import type { MeasureQuestion } from '#fields/records/measure-answer.ts'
import type { Measure } from '#fields/records/measure.ts'

import { dayOf } from '../day-of.ts'
import { defineUseCase } from '../use-case.ts'
import { answerFor, keyReferences } from './answer-measure.ts'
import { demandMeasure } from './demand-measure.ts'
import { recordContext } from './record-context.ts'
import { recordRight, registerInput } from './record-input.ts'

const name = filledTextField(100)

/** The most breakdowns of one answer. */
const mostBreakdowns = 3

/**
 * The number of a measure for a period, or as at the day `until`, which is today where nothing is said; by
 * breakdowns of the measure and a step of time. Each row of the answer leads to its records by `numberInRow`.
 * @throws Refusal notFound (what), fieldOutOfReach, inputInvalid (an unknown breakdown)
 */
export const measureRecords = defineUseCase({
  name: 'measure-records',
  kind: 'read',
  right: recordRight('read'),
  input: z.object({
    ...registerInput,
    measure: name,
    from: dayField.optional(),
    until: dayField.optional(),
    by: z.array(name).max(mostBreakdowns).default([]),
    only: z.record(name, z.array(textField(200)).max(200)).default({}),
  }),
  run: async ({ reader, person, input, now }) => {
    const { from, until = dayOf(now), by, only } = input
    const named = demandMeasure(input.register, input.measure)
    demandBreakdowns(named.measure, { by, only })
    const question: MeasureQuestion = { ...(from !== undefined && { from }), until, by, only }
    const answer = await answerFor(reader, person, named, question)
    const references = keyReferences(named, question, answer)
    const { writing } = await recordContext(reader, person, now, { references })
    return { ...named, question, ...answer, writing: writing(input.language) }
  },
})

const demandBreakdowns = (
  { by: known }: Measure,
  { by, only }: Pick<MeasureQuestion, 'by'> & { only: object },
): void => {
  const isKnown = (each: string) => known.includes(each) || isTimeStep(each)
  const faults = [
    ...by.filter((each, i) => !isKnown(each) || by.indexOf(each) < i).map(() => 'by'),
    ...(by.filter(isTimeStep).length > 1 ? ['by'] : []),
    ...Object.keys(only)
      .filter(each => !known.includes(each))
      .map(() => 'only'),
  ]
  if (faults.length === 0) return
  throw new Refusal('inputInvalid', {
    faults: [...new Set(faults)].map(field => ({ field, fault: 'notOneOf' })),
  })
}
