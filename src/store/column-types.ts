import { types } from 'pg'

const bigint = 20
const day = 1082

const wholeNumber = (text: string): number => Number(text)
const asWritten = (text: string): string => text

/** How columns come back: counts as numbers (none passes 2^53), days as `2024-12-31`, the rest as pg does. */
export const columnTypes = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') => {
    if (oid === bigint) return wholeNumber
    if (oid === day) return asWritten
    return types.getTypeParser(oid, format)
  },
}
