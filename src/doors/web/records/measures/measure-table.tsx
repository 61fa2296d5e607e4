import { isTimeStep, spanOfKey, stepsIn, type TimeStep } from '#domain/timespans.ts'
import { sortKey } from '#domain/words/sort-key.ts'
import type { WriteContext } from '#fields/kinds/field-kind.ts'
import type {
  MeasureAnswer,
  MeasureFigure,
  MeasureQuestion,
  MeasureRow,
} from '#fields/records/measure-answer.ts'
import { numberInRow } from '#fields/records/measure-number.ts'
import type { Measure } from '#fields/records/measure.ts'
import { measuredFields, regionParty } from '#fields/records/measured-items.ts'
import type { Register } from '#fields/records/register.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { measureWords } from '#i18n/pages/measures.ts'

import type { View } from '#doors/web/frame/view.ts'
import { FigureBar, largestValue } from './figure-bar.tsx'
import { LeftOutLine, NumberLink } from './number-link.tsx'
import { sayTime } from '#registers/lists/say-figure.ts'
import { sayBreakdown, sayKey } from '#registers/lists/say-key.ts'

/** What the use-case `measure-records` answers. */
export type MeasuredNumbers = MeasureAnswer & {
  register: Register
  name: string
  measure: Measure
  question: MeasureQuestion
  writing: WriteContext
}

/**
 * The numbers of a measure as a table: a column for each step of time, a row for each value of a breakdown,
 * and one for all together. The question has a step of time, and one breakdown or none. Each number opens its
 * records, and has a bar at the scale of the largest.
 */
export const MeasureTable = ({ numbers, view }: { numbers: MeasuredNumbers; view: View }) => {
  const { register, name, measure, question, writing, rows, leftOut } = numbers
  const { language } = view
  const words = wordsIn(measureWords, language)
  const step = question.by.find(isTimeStep) ?? 'year'
  const breakdown = question.by.find(each => !isTimeStep(each))
  const steps = breakdown === undefined ? rows : numbers.steps
  const times = timesOf(question, steps, step)
  const lines = breakdown === undefined ? [] : linesOf(numbers, breakdown)
  const most = largestValue((lines.length > 0 ? rows : steps).map(({ figure }) => figure))
  const cell = (figure: MeasureFigure, keys: readonly string[], by: readonly string[]) => (
    <td>
      <NumberLink
        {...{ register, measure, figure, view }}
        number={numberInRow(name, { ...question, by }, keys)}
      />
      <FigureBar figure={figure} most={most} />
    </td>
  )
  return (
    <div class="measure">
      <div class="measure-frame" role="region" aria-label={measure.title[language]} tabindex={0}>
        <table class="measure-table">
          <caption>
            {measure.title[language]} <span class="when">{sayTime(measure, question, language)}</span>
          </caption>
          <thead>
            <tr>
              <th scope="col">
                {breakdown !== undefined && sayBreakdown(register, measure, breakdown, writing)}
              </th>
              {times.map(key => (
                <th scope="col">{sayKey(register, measure, { name: step, key }, writing)}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map(({ key, title }) => (
              <tr>
                <th scope="row">{title}</th>
                {times.map(time => {
                  const keys = question.by.map(each => (isTimeStep(each) ? time : key))
                  return cell(figureAt(rows, keys), keys, question.by)
                })}
              </tr>
            ))}
            <tr class="whole">
              <th scope="row">{words.whole}</th>
              {times.map(time => cell(figureAt(steps, [time]), [time], [step]))}
            </tr>
          </tbody>
        </table>
      </div>
      {breakdown !== undefined && hasSeveral(numbers, breakdown) && (
        <p class="small">{words.severalValues}</p>
      )}
      <LeftOutLine {...{ register, leftOut, view }} number={numberInRow(name, { ...question, by: [] }, [])} />
    </div>
  )
}

const timesOf = (
  { from, until }: MeasureQuestion,
  steps: readonly MeasureRow[],
  step: TimeStep,
): string[] => {
  const first = from ?? spanOfKey(steps[0]?.keys[0] ?? '')?.from
  return first === undefined ? [] : stepsIn(first, until, step).map(({ key }) => key)
}

const figureAt = (rows: readonly MeasureRow[], wanted: readonly string[]): MeasureFigure =>
  rows.find(({ keys }) => keys.every((key, i) => key === wanted[i]))?.figure ?? { count: 0, sum: '0' }

/** The values of a breakdown in the order of their titles; what has none comes last. */
const linesOf = (
  { register, measure, question, rows, writing }: MeasuredNumbers,
  breakdown: string,
): { key: string; title: string }[] => {
  const place = question.by.indexOf(breakdown)
  return [...new Set(rows.map(({ keys }) => keys[place] ?? ''))]
    .map(key => ({ key, title: sayKey(register, measure, { name: breakdown, key }, writing) }))
    .toSorted((one, other) => {
      if (one.key === '' || other.key === '') return one.key === '' ? 1 : -1
      return sortKey(one.title, writing.language) < sortKey(other.title, writing.language) ? -1 : 1
    })
}

const hasSeveral = ({ register, measure }: MeasuredNumbers, breakdown: string): boolean => {
  const fields = measuredFields(register, measure)
  return fields[regionParty(fields, breakdown) ?? breakdown]?.kind.columns[0]?.type === 'text[]'
}
