import type { WriteContext } from '#fields/kinds/field-kind.ts'
import { type MeasureNumber, readNumberOf } from '#fields/records/measure-number.ts'
import type { Register } from '#fields/records/register.ts'
import { formatNumber } from '#i18n/formats.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { measureWords } from '#i18n/pages/measures.ts'
import { colonAfter } from '#i18n/typography.ts'

import { sayTime } from './say-figure.ts'
import { sayBreakdown, sayKey } from './say-key.ts'

/** Which number records are behind: `Records behind the number`, `Trainings held`, `until 31 May 2025`. */
export type BehindWords = { label: string; measure: string; details: string }

/** Which number the records of a list are behind, as at which day; undefined where the text names none. */
export const sayBehind = (
  register: Register,
  behind: string | undefined,
  count: number,
  writing: WriteContext,
): BehindWords | undefined => {
  const number = behind ? readNumberOf(register, behind) : undefined
  const measure = number && register.measures[number.measure]
  if (!measure) return undefined
  const { language } = writing
  const words = wordsIn(measureWords, language)
  const limits = Object.entries(number.only).map(([name, keys]) => {
    const values = keys.map(key => sayKey(register, measure, { name, key }, writing))
    return `${sayBreakdown(register, measure, name, writing)}${colonAfter(language)} ${values.join(', ')}`
  })
  return {
    label: number.leftOut ? words.behindLeftOut : words.behind,
    measure: measure.title[language],
    details: [sayTime(measure, number, language), ...limits, ...reasonOf(number, count, writing)].join(', '),
  }
}

const reasonOf = ({ leftOut }: MeasureNumber, count: number, { language }: WriteContext): string[] =>
  leftOut ? [wordsIn(measureWords, language).reasons[leftOut](formatNumber(language, count))] : []
