import type { ParsedPlan } from '#domain/papers/parsed-plan.ts'

/** A plan as JSON in UTF-8, in the shape that `readJson` reads. */
export const writeJson = (plan: ParsedPlan): Uint8Array =>
  new TextEncoder().encode(`${JSON.stringify(plan, undefined, 2)}\n`)
