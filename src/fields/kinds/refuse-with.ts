import type { FaultWithoutField } from '#domain/refusal.ts'

/** The options of a check that refuses with this fault; later checks then do not run. */
export const refuseWith = (fault: FaultWithoutField) => ({ params: fault, abort: true })
