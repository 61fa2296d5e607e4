import { canonicalJson } from './canonical-json.ts'

/**
 * Whether two values have the same canonical JSON. Nothing is read of the same object, or beside no value.
 */
export const sameJson = (one: unknown, other: unknown): boolean =>
  one === other || (one !== undefined && other !== undefined && canonicalJson(one) === canonicalJson(other))
