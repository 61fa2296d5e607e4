import { Refusal } from '#domain/refusal.ts'
import type { WorkStep } from '#domain/work-step.ts'

/** A way to follow a long use-case: `tell` receives each step, and `signal` cancels the work. */
export type Watch = { signal?: AbortSignal; tell?: (step: WorkStep) => void }

/**
 * Stops the work where its signal is aborted.
 * @throws Refusal cancelled
 */
export const stopIfCancelled = ({ signal }: Watch): void => {
  if (signal?.aborted) throw new Refusal('cancelled')
}
