import { readNumberOf } from '#fields/records/measure-number.ts'
import { formatNumber } from '#i18n/formats.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { measureWords } from '#i18n/pages/measures.ts'
import { colonAfter } from '#i18n/typography.ts'
import { addressOf } from '#doors/web/paths.ts'

import { sayTime } from '../measures/say-figure.ts'
import { sayBreakdown, sayKey } from '../measures/say-key.ts'
import type { ListPartProps } from './list-model.ts'

/** Which number the records of a list are behind, as at which day, with the way to the whole list. */
export const BehindLine = ({ register, query, count, writing, view }: ListPartProps) => {
  const number = query.behind ? readNumberOf(register, query.behind) : undefined
  const measure = number && register.measures[number.measure]
  if (!measure) return null
  const { language } = view
  const words = wordsIn(measureWords, language)
  const limits = Object.entries(number.only).map(([name, keys]) => {
    const values = keys.map(key => sayKey(register, measure, { name, key }, writing))
    return `${sayBreakdown(register, measure, name, writing)}${colonAfter(language)} ${values.join(', ')}`
  })
  const { leftOut } = number
  const reason = leftOut ? [words.reasons[leftOut](formatNumber(language, count.count))] : []
  return (
    <p class="behind-line">
      {leftOut ? words.behindLeftOut : words.behind}
      {colonAfter(language)} <b>{measure.title[language]}</b>,{' '}
      {[sayTime(measure, number, language), ...limits, ...reason].join(', ')}.{' '}
      <a href={addressOf('register', language, { register: register.name })}>{words.wholeList}</a>
    </p>
  )
}
