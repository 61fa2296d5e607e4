import { isDay } from '#domain/day.ts'
import { isTimeStep, spanOfKey } from '#domain/timespans.ts'

import { isStorable } from '../kinds/text.ts'
import { leftOutReasons, type LeftOutReason } from './measure.ts'
import type { MeasureQuestion } from './measure-answer.ts'
import type { Register } from './register.ts'

/**
 * One number of a measure, by which the records behind it are found: those that count for it, or those that
 * are left out of it for a reason.
 */
export type MeasureNumber = {
  measure: string
  from?: string
  until: string
  only: Readonly<Record<string, readonly string[]>>
  leftOut?: LeftOutReason
}

/** The number in a row of an answer: the keys are values of breakdowns, or a step of time. */
export const numberInRow = (
  measure: string,
  { from, until, by, only = {} }: MeasureQuestion,
  keys: readonly string[],
): MeasureNumber => {
  const step = by.findIndex(isTimeStep)
  const span = step < 0 ? undefined : spanOfKey(keys[step] ?? '')
  const first = later(from, span?.from)
  return {
    measure,
    ...(first !== undefined && { from: first }),
    until: span && span.until < until ? span.until : until,
    only: {
      ...only,
      ...Object.fromEntries(by.flatMap((name, i) => (isTimeStep(name) ? [] : [[name, [keys[i] ?? '']]]))),
    },
  }
}

/** A number as an address has it: `held;2024-01-01..2024-12-31;kind=webinar`. */
export const writeMeasureNumber = ({ measure, from, until, only, leftOut }: MeasureNumber): string =>
  [
    measure,
    `${from ?? ''}..${until}`,
    ...Object.entries(only).map(([name, codes]) => `${name}=${codes.map(encodeURIComponent).join(',')}`),
    ...(leftOut ? [`!${leftOut}`] : []),
  ].join(';')

/** The number that an address has; undefined where the text is none. */
export const readMeasureNumber = (text: string): MeasureNumber | undefined => {
  const [measure = '', time = '', ...parts] = text.split(';')
  const [from = '', until = ''] = time.split('..')
  if (measure === '' || !isDay(until) || (from !== '' && !isDay(from))) return undefined
  const reasons = parts.filter(part => part.startsWith('!')).map(part => part.slice(1))
  const leftOut = leftOutReasons.find(reason => reasons.includes(reason))
  const only = parts.flatMap(part => {
    const [name = '', codes] = part.split('=')
    return codes === undefined ? [] : [[name, codes.split(',').map(decoded)] as const]
  })
  if (reasons.length > 0 && !leftOut) return undefined
  if (only.some(([, codes]) => !codes.every(isStorable))) return undefined
  return {
    measure,
    ...(from !== '' && { from }),
    until,
    only: Object.fromEntries(only),
    ...(leftOut && { leftOut }),
  }
}

/** The number of a register that an address has; undefined where the text is none, or another register's. */
export const readNumberOf = (
  { measures }: Pick<Register, 'measures'>,
  text: string,
): MeasureNumber | undefined => {
  const number = readMeasureNumber(text)
  const measure = number && Object.hasOwn(measures, number.measure) ? measures[number.measure] : undefined
  return measure && Object.keys(number?.only ?? {}).every(name => measure.by.includes(name))
    ? number
    : undefined
}

const decoded = (code: string): string => {
  try {
    return decodeURIComponent(code)
  } catch {
    return code
  }
}

const later = (one: string | undefined, other: string | undefined): string | undefined =>
  one === undefined || (other !== undefined && other > one) ? other : one
