import { canonicalJson } from './canonical-json.ts'

/** Whether two values have the same canonical JSON. The same object is recognized without reading it. */
export const sameJson = (one: unknown, other: unknown): boolean =>
  one === other || canonicalJson(one) === canonicalJson(other)
