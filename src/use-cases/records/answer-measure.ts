import type { Target } from '#fields/kinds/field-kind.ts'
import type { Person } from '#domain/rights/right.ts'
import { answerMeasure, type MeasureAnswer, type MeasureQuestion } from '#fields/records/measure-answer.ts'
import { measuredFields } from '#fields/records/measured-items.ts'
import { coversMeasure, neededGroups } from '#fields/records/measure-reach.ts'
import { recordReachOf } from '#fields/records/record-reach.ts'
import { freshChanges } from '#store/records/fresh-changes.ts'
import { readTotals } from '#store/records/measure-totals.ts'
import { recordSight } from '#store/records/reach-sql.ts'
import type { Reader } from '#store/engine/transaction.ts'

import type { NamedMeasure } from './demand-measure.ts'

/**
 * The answer of a measure for a person: from the kept totals where the person reads all that they are made
 * of, else counted afresh from the records that the person reads.
 * @throws Refusal fieldOutOfReach where it needs a field that the person does not read
 */
export const answerFor = async (
  reader: Reader,
  person: Person,
  { register, name, measure }: NamedMeasure,
  question: MeasureQuestion,
): Promise<MeasureAnswer> => {
  const reach = recordReachOf(person, register)
  const groups = neededGroups(measure, question)
  const request = { ...question, groups }
  const isWhole = coversMeasure(register, measure, reach, groups)
  const totals = isWhole ? await readTotals(reader, register, name, request) : undefined
  const changes =
    totals ?? (await freshChanges(reader, { sight: recordSight(register, reach), measure, groups }, request))
  return answerMeasure(measure, changes, question)
}

/** What the keys of an answer refer to, so that it can be named. */
export const keyReferences = (
  { register, measure }: NamedMeasure,
  { by }: MeasureQuestion,
  { rows }: MeasureAnswer,
): { target: Target; id: string }[] => {
  const fields = measuredFields(register, measure)
  return by.flatMap((name, i) => {
    const target = fields[name]?.kind.columns[0]?.refersTo
    const ids = new Set(rows.map(({ keys }) => keys[i] ?? ''))
    return target ? [...ids].filter(id => id !== '').map(id => ({ target, id })) : []
  })
}
