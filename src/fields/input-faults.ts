import type { z } from 'zod'
import { languages } from '#domain/language.ts'
import type { Fault, FaultWithoutField } from '#domain/refusal.ts'

/** The faults of an input, one for each wrong field, from the issues of its schema. */
export const inputFaults = (issues: readonly z.core.$ZodIssue[]): Fault[] => {
  const faults = issues.flatMap(issue =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key): Fault => ({ field: [...issue.path, key].join('.'), fault: 'unknown' }))
      : [{ field: issue.path.join('.'), ...faultOf(issue) }],
  )
  return faults.filter(({ field }, i) => faults.findIndex(fault => fault.field === field) === i)
}

// A value of the wrong type is a missing value, or not a number where the schema wants one.
const faultOf = (issue: z.core.$ZodIssue): FaultWithoutField => {
  switch (issue.code) {
    case 'too_big':
      return { fault: limitFaults[kindOf(issue.origin)].most, most: Number(issue.maximum) }
    case 'too_small':
      if (issue.origin === 'string' && Number(issue.minimum) === 1) return { fault: 'missing' }
      return { fault: limitFaults[kindOf(issue.origin)].least, least: Number(issue.minimum) }
    case 'invalid_type':
      return { fault: issue.expected === 'number' || issue.expected === 'int' ? 'notANumber' : 'missing' }
    case 'invalid_value':
      return {
        fault:
          issue.values.length === languages.length && languages.every(each => issue.values.includes(each))
            ? 'notALanguage'
            : 'notOneOf',
      }
    case 'invalid_format':
      return { fault: issue.format === 'date' ? 'notADay' : 'malformed' }
    case 'custom':
      return isFault(issue.params) ? issue.params : { fault: 'malformed' }
    case 'invalid_union':
    case 'invalid_key':
    case 'invalid_element':
    case 'not_multiple_of':
    case 'unrecognized_keys':
      return { fault: 'malformed' }
  }
}

/** Whether a check of our own says what is wrong (`refuseWith`). */
const isFault = (params: Record<string, unknown> | undefined): params is FaultWithoutField =>
  typeof params?.['fault'] === 'string'

const limitFaults = {
  text: { most: 'tooLong', least: 'tooShort' },
  number: { most: 'tooLarge', least: 'tooSmall' },
  list: { most: 'tooMany', least: 'tooFew' },
} as const

const kindOf = (origin: string): keyof typeof limitFaults => {
  if (origin === 'string') return 'text'
  return origin === 'array' || origin === 'set' || origin === 'map' ? 'list' : 'number'
}
