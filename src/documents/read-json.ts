import type { ParsedPlan } from '#domain/papers/parsed-plan.ts'
import { Refusal } from '#domain/refusal.ts'
import { parsedPlanField } from '#fields/shapes/parsed-plan.ts'

/**
 * A plan from JSON in the shape that exports write; undefined where the bytes are not a JSON object.
 * @throws Refusal fileNotAPlan where the JSON is something else
 * @throws Refusal planFileInvalid where a part of the plan is wrong
 */
export const readJson = (bytes: Uint8Array): ParsedPlan | undefined => {
  const value = objectIn(bytes)
  if (value === undefined) return undefined
  if (!('sections' in value) || !('columns' in value)) throw new Refusal('fileNotAPlan')
  const result = parsedPlanField.safeParse(value)
  if (result.success) return result.data
  throw new Refusal('planFileInvalid', { field: result.error.issues[0]?.path.join('.') ?? '' })
}

/** The largest text that is parsed; our exports are smaller. The reader of papers refuses larger ones. */
const mostBytes = 25_000_000

const objectIn = (bytes: Uint8Array): object | undefined => {
  if (bytes.length > mostBytes || !/^\s*\{/.test(new TextDecoder().decode(bytes.subarray(0, 100))))
    return undefined
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    return typeof value === 'object' && value !== null ? value : undefined
  } catch {
    return undefined
  }
}
