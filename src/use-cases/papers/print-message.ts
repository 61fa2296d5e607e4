import { Refusal, type RefusalArguments } from '#domain/refusal.ts'
import type { Step } from '#domain/step.ts'

import type { Printed } from './print.ts'

/** What the process of the press says of the paper that it prints. */
export type PressMessage =
  | { kind: 'step'; step: Step }
  | { kind: 'printed'; printed: Printed }
  | { kind: 'refused'; refusal: RefusalArguments }
  | { kind: 'failed'; error: Error }

/** What went wrong, in a form that reaches another process: a Refusal keeps its code and values, a defect its message and stack. */
export const messageOf = (error: unknown): PressMessage => {
  if (error instanceof Refusal)
    return { kind: 'refused', refusal: [error.code, error.values] as RefusalArguments }
  return { kind: 'failed', error: error instanceof Error ? error : new Error(String(error)) }
}
