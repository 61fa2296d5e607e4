import type { RecordValues } from '#fields/records/values.ts'

/** The text that stands in a field; empty where there is none. */
export const valueText = (values: RecordValues, name: string): string => {
  const value = values[name]
  return typeof value === 'string' ? value : ''
}
