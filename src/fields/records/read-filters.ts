import { isDay } from '#domain/day.ts'

import type { ColumnType } from '../kinds/field-kind.ts'
import { isStorable } from '../kinds/text.ts'
import { type Criterion, stateNamed } from './criterion.ts'
import { columnFor, type CriterionFact, factNamed, fieldFact, isValueOf } from './criterion-fact.ts'
import type { Register } from './register.ts'
import { isFromToday } from './resolve-days.ts'

/** A part of an address: `kind=webinar,course` is the name `kind` and the text `webinar,course`. */
export type FilterText = readonly [name: string, text: string]

/** What the filters of an address ask for, and the names of those that ask for nothing that there is. */
export type ReadFilters = { where?: Criterion; unread: readonly string[] }

type FilteredRegister = Pick<Register, 'fields' | 'parts' | 'states'>

/** The most values of a filter, and the most characters of each. */
const [mostValues, longestValue] = [100, 200]

/**
 * The criterion that the filters of an address make together; a field of a part is named `guests.party`.
 * Each filter is read as the kind of its field says: some codes (`a,b`), a range (`2024..2025-06`, `..10`,
 * `today-30..`), words, or yes or no. `from.from` and `from.until` are the limits of a range, `place.filled`
 * asks whether there is a value, and a name may come several times. What cannot be read is left out and
 * named.
 */
export const readFilters = (register: FilteredRegister, texts: readonly FilterText[]): ReadFilters => {
  const unread = new Set<string>()
  const criteria: Criterion[] = []
  const filled = texts.filter(([, text]) => text.trim() !== '')
  for (const [name, each] of Map.groupBy(filled, ([name]) => nameOf(register, name))) {
    const isReadable = each.every(([, text]) => isStorable(text))
    const suffixed = each.map(([whole, text]) => [whole.slice(name.length), text.trim()] as const)
    const criterion = isReadable ? readFilter(register, name, suffixed) : undefined
    if (criterion) criteria.push(criterion)
    else for (const [whole] of each) unread.add(whole)
  }
  return { ...(criteria.length > 0 && { where: joined(criteria) }), unread: [...unread] }
}

const joined = (criteria: readonly Criterion[]): Criterion =>
  criteria.length === 1 && criteria[0] ? criteria[0] : { all: criteria }

const suffixes = ['.from', '.until', '.filled'] as const

/** The name of the field that the name of a filter begins with. */
const nameOf = (register: FilteredRegister, name: string): string => {
  if (placeOf(register, name)) return name
  const suffix = suffixes.find(each => name.endsWith(each))
  return suffix ? name.slice(0, -suffix.length) : name
}

/** The fact that a name means, and the part whose rows have it. */
const placeOf = (
  { fields, parts }: FilteredRegister,
  name: string,
): { fact: CriterionFact; field: string; part?: string } | undefined => {
  const own = factNamed(fields, name)
  if (own) return { fact: own, field: name }
  const [part = '', field = ''] = name.split('.')
  const kind = fieldFact(parts[part]?.fields ?? {}, field)
  return kind && name === `${part}.${field}` ? { fact: kind, field, part } : undefined
}

type SuffixedText = readonly [suffix: string, text: string]

const readFilter = (
  register: FilteredRegister,
  name: string,
  texts: readonly SuffixedText[],
): Criterion | undefined => {
  const place = placeOf(register, name)
  if (!place) return undefined
  const { fact, field, part } = place
  if (isOfNoState(register, field, texts)) return undefined
  const criterion = readTexts(fact, field, texts)
  return criterion && part !== undefined ? { part, some: criterion } : criterion
}

const isOfNoState = (
  { states }: FilteredRegister,
  field: string,
  texts: readonly SuffixedText[],
): boolean => {
  const state = stateNamed(field)
  if (state !== undefined) return !Object.hasOwn(states, state)
  return (
    field === 'state' && texts.some(([, text]) => valuesIn(text).some(code => !Object.hasOwn(states, code)))
  )
}

const readTexts = (
  fact: CriterionFact,
  field: string,
  texts: readonly SuffixedText[],
): Criterion | undefined => {
  const isFilled = textWith(texts, '.filled')
  if (isFilled !== undefined)
    return isFilled === 'yes' || isFilled === 'no' ? { field, isFilled: isFilled === 'yes' } : undefined
  switch (fact.filter) {
    case 'words': {
      const has = textWith(texts, '')
      return has !== undefined && has.length <= longestValue ? { field, has } : undefined
    }
    case 'range':
      return readRange(fact, field, texts)
    case 'among':
    case 'yesNo': {
      const among = [...new Set(texts.flatMap(([suffix, text]) => (suffix === '' ? valuesIn(text) : [])))]
      const isReadable = among.length > 0 && among.length <= mostValues
      return isReadable && among.every(code => isCodeOf(fact, code)) ? { field, among } : undefined
    }
    case 'none':
      return undefined
  }
}

const textWith = (texts: readonly SuffixedText[], wanted: string): string | undefined =>
  texts.find(([suffix]) => suffix === wanted)?.[1]

// A comma that is part of a value has a stroke before it.
const valuesIn = (text: string): string[] =>
  text
    .split(/(?<!\\),/)
    .map(value => value.replaceAll('\\,', ',').trim())
    .filter(value => value !== '')

const isCodeOf = ({ filter, kind }: CriterionFact, code: string): boolean => {
  if (code.length > longestValue) return false
  if (filter === 'yesNo') return [true, false].some(isSo => kind?.codes(isSo).includes(code))
  const widget = kind?.pieces[0]?.widget
  return widget && 'choices' in widget ? widget.choices.some(choice => choice.code === code) : true
}

const readRange = (
  fact: CriterionFact,
  field: string,
  texts: readonly SuffixedText[],
): Criterion | undefined => {
  const type = columnFor(fact, 'range')?.type
  if (type === undefined) return undefined
  const whole = textWith(texts, '')
  const [start = '', end = start] = whole?.split('..') ?? []
  const limits = {
    from: readLimit(type, textWith(texts, '.from') ?? start, 'first'),
    until: readLimit(type, textWith(texts, '.until') ?? end, 'last'),
  }
  const { from, until } = limits
  if (from === null || until === null || (from === undefined && until === undefined)) return undefined
  return { field, ...(from !== undefined && { from }), ...(until !== undefined && { until }) }
}

/**
 * A limit: undefined where there is none, null where it cannot be read. A month or year is its first or last
 * day.
 */
const readLimit = (type: ColumnType, text: string, side: 'first' | 'last'): string | undefined | null => {
  const limit = text.trim()
  if (limit === '') return undefined
  if (type !== 'date' && type !== 'timestamptz') return isValueOf(type, limit) ? limit : null
  if (isFromToday(limit)) return limit
  const [, year, month] = /^(\d{4})(?:-(\d\d))?$/.exec(limit) ?? []
  const day = year === undefined ? limit : side === 'first' ? firstDay(year, month) : lastDay(year, month)
  return isDay(day) ? day : null
}

const firstDay = (year: string, month = '01'): string => `${year}-${month}-01`

const lastDay = (year: string, month = '12'): string => {
  const date = new Date(0)
  date.setUTCFullYear(Number(year), Number(month), 0)
  return date.toISOString().slice(0, 10)
}
