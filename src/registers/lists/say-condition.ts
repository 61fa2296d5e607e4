import type { Language } from '#domain/language.ts'
import { titleOfChoice } from '#fields/kinds/choice.ts'
import type { WriteContext } from '#fields/kinds/field-kind.ts'
import { isFromToday } from '#fields/records/resolve-days.ts'
import { formatDay } from '#i18n/formats.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { recordListWords } from '#i18n/pages/records.ts'

import type { FilterField } from './filter-fields.ts'
import type { ListCondition } from './list-conditions.ts'

/** A limit of a range for people: a day, a number, or how many days from today. */
export const sayLimit = (limit: string, language: Language): string => {
  const days = daysOf(limit)
  return days === undefined ? formatDay(language, limit) : wordsIn(recordListWords, language).fromToday(days)
}

/** A range for people: `1 March 2024 or later`, `within 30 days`. */
export const sayRange = (
  { from, until }: { from?: string | undefined; until?: string | undefined },
  language: Language,
): string => {
  const words = wordsIn(recordListWords, language)
  if (from !== undefined && until !== undefined)
    return words.between(sayLimit(from, language), sayLimit(until, language))
  if (until !== undefined) {
    const days = daysOf(until)
    if (days === -1) return words.beforeToday
    return days !== undefined && days > 0 ? words.within(days) : words.orEarlier(sayLimit(until, language))
  }
  const days = from === undefined ? undefined : daysOf(from)
  if (days !== undefined && days < 0) return words.inTheLast(-days)
  return words.orLater(sayLimit(from ?? '', language))
}

/** How many days from today a limit is; undefined where it is a day or a number. */
const daysOf = (limit: string): number | undefined =>
  isFromToday(limit) ? Number(limit.slice('today'.length)) || 0 : undefined

/** What a condition asks for, without the name of its field: `webinar, workshop`, `from 1 March 2024`. */
export const sayCondition = (
  filter: FilterField,
  condition: ListCondition,
  writing: WriteContext,
): string => {
  const { language, nameOf } = writing
  const words = wordsIn(recordListWords, language)
  if ('has' in condition) return condition.has
  if ('isFilled' in condition) return condition.isFilled ? words.filled : words.unfilled
  if (!('among' in condition)) return sayRange(condition, language)
  return condition.among.map(code => nameOfCode(code)).join(', ')

  function nameOfCode(code: string): string {
    if (filter.as === 'choices') return titleOfChoice(filter.choices, code, language)
    if (filter.as === 'records') return nameOf(filter.target, code) ?? words.unknownName
    return filter.as === 'yesNo' && (code === 'yes' || code === 'no') ? words[code] : code
  }
}
