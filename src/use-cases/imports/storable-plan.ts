import type { z } from 'zod'

import type { ParsedPlan } from '#domain/papers/parsed-plan.ts'
import { Refusal } from '#domain/refusal.ts'
import { parsedPlanField } from '#fields/shapes/parsed-plan.ts'

/**
 * A plan read from a file, checked and in the form that is stored and read again.
 * @throws Refusal fileTextTooLong, fileTooManyRows, fileNotAPlan
 */
export const storablePlan = (read: ParsedPlan): ParsedPlan => {
  const checked = parsedPlanField.safeParse(read)
  if (checked.success) return checked.data
  throw refusalOf(checked.error.issues[0], read)
}

const refusalOf = (issue: z.core.$ZodIssue | undefined, read: ParsedPlan): Refusal => {
  if (issue?.code !== 'too_big') return new Refusal('fileNotAPlan')
  const most = Number(issue.maximum)
  const value = issue.path.reduce<unknown>((within, name) => Object(within)[name], read)
  if (typeof value === 'string')
    return new Refusal('fileTextTooLong', { most, text: value.slice(0, 60).toWellFormed() })
  return Array.isArray(value)
    ? new Refusal('fileTooManyRows', { rows: value.length, most })
    : new Refusal('fileNotAPlan')
}
