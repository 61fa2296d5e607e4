/** A value between the words around it; empty where the value is unknown. */
export const optionalPhrase = (before: string, value: string | number | undefined, after = ''): string =>
  value === undefined || value === '' ? '' : `${before}${value}${after}`
