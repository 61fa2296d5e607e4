import { Refusal, type RefusalArguments } from '#domain/refusal.ts'
import type { WorkStep } from '#domain/work-step.ts'

/** A message of a worker process about the order that it works on. */
export type WorkerMessage<Answer> =
  | { kind: 'step'; step: WorkStep }
  | { kind: 'answer'; answer: Answer }
  | { kind: 'refused'; refusal: RefusalArguments }
  | { kind: 'failed'; error: Error }

/** An error as plain data: a Refusal with its code and values, a defect with its message and stack. */
export const failureMessage = (error: unknown): WorkerMessage<never> => {
  if (error instanceof Refusal)
    return { kind: 'refused', refusal: [error.code, error.values] as RefusalArguments }
  return { kind: 'failed', error: error instanceof Error ? error : new Error(String(error)) }
}
