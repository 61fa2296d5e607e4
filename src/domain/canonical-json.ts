/**
 * A value as JSON with sorted keys. Equal values give equal text, whatever the order of their keys; absent
 * values are left out.
 */
export const canonicalJson = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) => sortKeys(part))

const sortKeys = (part: unknown): unknown =>
  typeof part === 'object' && part !== null && !Array.isArray(part)
    ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
    : part
