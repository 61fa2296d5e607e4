import type { ParsedPlan } from '#domain/papers/parsed-plan.ts'

/** A plan as JSON in the shape of the import, UTF-8: `readJson` reads it back. */
export const writeJson = (plan: ParsedPlan): Uint8Array =>
  new TextEncoder().encode(`${JSON.stringify(plan, undefined, 2)}\n`)
