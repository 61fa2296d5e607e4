import { Refusal } from '#domain/refusal.ts'
import type { WorkStep } from '#domain/work-step.ts'

/** How somebody follows a use-case that takes its time: each step is told, and the work stops where the signal says so. */
export type Watch = { signal?: AbortSignal; tell?: (step: WorkStep) => void }

/** Throws Refusal `cancelled` where whoever watches wants no more of it. */
export const stopIfCancelled = ({ signal }: Watch): void => {
  if (signal?.aborted) throw new Refusal('cancelled')
}
