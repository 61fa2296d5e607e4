import { canonicalJson } from '../canonical-json.ts'

/** The fields in which two states of one thing differ, as they were and as they are; undefined where none does. Versions do not count. */
export const changedFields = <Thing extends object>(
  before: Thing,
  after: Thing,
): { before: Record<string, unknown>; after: Record<string, unknown> } | undefined => {
  const was = new Map<string, unknown>(Object.entries(before))
  const is = new Map<string, unknown>(Object.entries(after))
  const changed = [...new Set([...was.keys(), ...is.keys()])].filter(
    key => key !== 'version' && canonicalJson(was.get(key) ?? null) !== canonicalJson(is.get(key) ?? null),
  )
  if (changed.length === 0) return undefined
  const picked = (values: Map<string, unknown>) =>
    Object.fromEntries(changed.flatMap(key => (values.has(key) ? [[key, values.get(key)]] : [])))
  return { before: picked(was), after: picked(is) }
}
