import type { InThree } from '../in-three.ts'

/** A sentence for each of a group of refusals, or a function where it has values. */
export type RefusalSentences<Values> = {
  [Code in keyof Values]: InThree | InThree<(values: Values[Code]) => string>
}
