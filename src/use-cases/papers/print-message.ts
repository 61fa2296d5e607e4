import { Refusal, type RefusalCode } from '#domain/refusal.ts'
import type { Step } from '#domain/step.ts'

import type { Printed } from './print.ts'

/** What the process of the press says of the paper that it prints. */
export type PressMessage =
  | { kind: 'step'; step: Step }
  | { kind: 'printed'; printed: Printed }
  | { kind: 'refused'; code: RefusalCode; values: Refusal['values'] }
  | { kind: 'failed'; error: Error }

/** What went wrong, in a form that reaches another process: a Refusal keeps its code and values, a defect its message and stack. */
export const messageOf = (error: unknown): PressMessage => {
  if (error instanceof Refusal) return { kind: 'refused', code: error.code, values: error.values }
  return { kind: 'failed', error: error instanceof Error ? error : new Error(String(error)) }
}
