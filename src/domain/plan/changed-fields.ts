import { canonicalJson } from '../canonical-json.ts'

/**
 * The fields in which two states of an object differ, before and after. Undefined where none differs. The
 * version does not count.
 */
export const changedFields = <Thing extends object>(
  before: Thing,
  after: Thing,
): { before: Record<string, unknown>; after: Record<string, unknown> } | undefined => {
  const oldValues = new Map<string, unknown>(Object.entries(before))
  const newValues = new Map<string, unknown>(Object.entries(after))
  const names = [...new Set([...oldValues.keys(), ...newValues.keys()])].filter(
    key =>
      key !== 'version' &&
      canonicalJson(oldValues.get(key) ?? null) !== canonicalJson(newValues.get(key) ?? null),
  )
  if (names.length === 0) return undefined
  const pick = (values: Map<string, unknown>) =>
    Object.fromEntries(names.flatMap(key => (values.has(key) ? [[key, values.get(key)]] : [])))
  return { before: pick(oldValues), after: pick(newValues) }
}
