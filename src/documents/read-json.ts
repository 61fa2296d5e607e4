import type { ParsedPlan } from '#domain/papers/parsed-plan.ts'
import { Refusal } from '#domain/refusal.ts'
import { parsedPlanField } from '#fields/shapes/parsed-plan.ts'

/**
 * Reads a plan from JSON in the shape that exports write; undefined where the bytes are no JSON object at all (`readPaper` then judges).
 * @throws Refusal fileNotAPlan where it is JSON of something else, planFileInvalid where a part of the plan is wrong
 */
export const readJson = (bytes: Uint8Array): ParsedPlan | undefined => {
  const value = objectIn(bytes)
  if (value === undefined) return undefined
  if (!('sections' in value) || !('columns' in value)) throw new Refusal('fileNotAPlan')
  const read = parsedPlanField.safeParse(value)
  if (read.success) return read.data
  throw new Refusal('planFileInvalid', { field: read.error.issues[0]?.path.join('.') ?? '' })
}

/** Beyond this no plan of ours is written; a larger text is left to the reader of papers, which refuses it. */
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
