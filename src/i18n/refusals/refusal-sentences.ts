import type { InThree } from '../in-three.ts'

/** A sentence for each of some refusals; a function where values stand in it. */
export type RefusalSentences<Values> = {
  [Code in keyof Values]: InThree | InThree<(values: Values[Code]) => string>
}
