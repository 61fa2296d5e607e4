import type { Language } from '#domain/language.ts'
import { decimalsOf } from '#domain/words/currencies.ts'
import { placeExactly } from '#fields/kinds/decimal.ts'
import type { MeasureFigure, MeasureQuestion } from '#fields/records/measure-answer.ts'
import { isStock } from '#fields/records/measure-rules.ts'
import { measureUnit } from '#fields/records/measure-unit.ts'
import type { Measure } from '#fields/records/measure.ts'
import type { Register } from '#fields/records/register.ts'
import { fieldFormats } from '#i18n/field-formats.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { measureWords } from '#i18n/pages/measures.ts'

/** A number of a measure for people: `1,234`, `38.5%`, `CHF 1,200.50`, `12 days`, `not reported`. */
export const sayFigure = (
  register: Register,
  measure: Measure,
  { value }: MeasureFigure,
  language: Language,
): string => {
  const words = wordsIn(measureWords, language)
  if (value === undefined) return words.notReported
  const formats = fieldFormats(language)
  const unit = measureUnit(register, measure)
  switch (unit.as) {
    case 'money':
      return formats.money(placeExactly(value, decimalsOf(unit.currency) ?? 2) ?? value, unit.currency)
    case 'percent':
      return formats.percent(value)
    case 'days':
      return words.days(formats.decimal(value))
    case 'number':
      return formats.decimal(value)
  }
}

/** The time that a number is about: its period, or the day as at which it is counted. */
export const sayTime = (
  measure: Measure,
  { from, until }: Pick<MeasureQuestion, 'from' | 'until'>,
  language: Language,
): string => {
  const words = wordsIn(measureWords, language)
  const { day, days } = fieldFormats(language)
  if (isStock(measure)) return words.asAt(day(until))
  return from === undefined ? words.until(day(until)) : days(from, until)
}
