import { sameJson } from '../same-json.ts'

/**
 * The fields in which two states of an object differ, before and after. Undefined where none differs. The
 * version does not count.
 */
export const changedFields = <Thing extends object>(
  before: Thing,
  after: Thing,
): { before: Record<string, unknown>; after: Record<string, unknown> } | undefined => {
  const old = before as Record<string, unknown>
  const fresh = after as Record<string, unknown>
  const names = Object.keys({ ...old, ...fresh }).filter(
    name => name !== 'version' && !sameJson(old[name] ?? null, fresh[name] ?? null),
  )
  if (names.length === 0) return undefined
  const pick = (values: Record<string, unknown>) =>
    Object.fromEntries(names.flatMap(name => (Object.hasOwn(values, name) ? [[name, values[name]]] : [])))
  return { before: pick(old), after: pick(fresh) }
}
