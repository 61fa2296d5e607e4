import { plainDecimal } from '#domain/decimal.ts'

import { decimalKind } from './decimal.ts'
import type { FieldKind } from './field-kind.ts'

const plain = decimalKind({ places: 2, least: '0', most: '100' })

/** A share in per cent, from 0 to 100, as a decimal text with two places. A text may end with the sign. */
export const percentKind: FieldKind<string> = {
  ...plain,
  name: 'percent',
  read: ([text = ''], reading) => plain.read([text.trim().replace(/\s*%$/, '')], reading),
  say: (percent, { formats }) => formats.percent(plainDecimal(percent)),
}
