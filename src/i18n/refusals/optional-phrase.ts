/** A value between the words that stand around it; nothing where it is not known. */
export const optionalPhrase = (before: string, value: string | number | undefined, after = ''): string =>
  value === undefined || value === '' ? '' : `${before}${value}${after}`
