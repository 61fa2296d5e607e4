import type { RegisterCheck } from '#fields/records/register.ts'
import { formatDay } from '#i18n/formats.ts'
import { in3 } from '#i18n/in-three.ts'

import { valueText } from './value-text.ts'

/** Refuses a record whose last day is before its first. */
export const daysInOrder = (from: string, until: string): RegisterCheck => ({
  field: until,
  find: ({ values }) => {
    const [first, last] = [valueText(values, from), valueText(values, until)]
    return last !== '' && last < first ? { first, last } : undefined
  },
  sentence: in3(
    ({ first, last }) =>
      `The last day, ${formatDay('en', `${last}`)}, is before the first, ${formatDay('en', `${first}`)}.`,
    ({ first, last }) =>
      `Le dernier jour, le ${formatDay('fr', `${last}`)}, précède le premier, le ${formatDay('fr', `${first}`)}.`,
    ({ first, last }) =>
      `El último día, ${formatDay('es', `${last}`)}, es anterior al primero, ${formatDay('es', `${first}`)}.`,
  ),
})
