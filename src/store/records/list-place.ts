import { isDay } from '#domain/day.ts'
import type { Language } from '#domain/language.ts'
import type { ColumnType } from '#fields/kinds/field-kind.ts'
import { isStorable } from '#fields/kinds/text.ts'
import type { RecordOrder } from '#fields/records/record-order.ts'

/**
 * A place in a sorted list: after or before a record, by what it is sorted by (null where empty) and its id.
 */
export type ListPlace = { side: 'after' | 'before'; key: string | null; id: string }

/** The order of a list in the words of a language, to which its places belong. */
export type PlacedOrder = RecordOrder & { language: Language }

/** A place as an address has it. It belongs to one order. */
export const writePlace = (order: PlacedOrder, { side, key, id }: ListPlace): string =>
  Buffer.from(JSON.stringify([orderText(order), side === 'after' ? 1 : 0, key, id])).toString('base64url')

/**
 * The place that a text names in a list in this order, whose column has this type; undefined where it names
 * none, as after a change of the order or of the language.
 */
export const readPlace = (text: string, order: PlacedOrder, type: ColumnType): ListPlace | undefined => {
  const [written, side, key, id] = partsOf(text)
  if (written !== orderText(order) || typeof id !== 'string' || id === '' || !isStorable(id)) return undefined
  if (key !== null && (typeof key !== 'string' || !isKeyOf(type, key))) return undefined
  return { side: side === 1 ? 'after' : 'before', key, id }
}

const orderText = ({ by, isReversed, language }: PlacedOrder): string =>
  `${isReversed ? '-' : ''}${by} ${language}`

const partsOf = (text: string): unknown[] => {
  try {
    const parts: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'))
    return Array.isArray(parts) ? parts : []
  } catch {
    return []
  }
}

// What somebody made up must not reach the database, which would refuse it.
const isKeyOf = (type: ColumnType, key: string): boolean => {
  switch (type) {
    case 'date':
      return isDay(key)
    case 'timestamptz':
      return (
        isDay(key.slice(0, 10)) &&
        /^\S{10} \d\d:\d\d:\d\d(?:\.\d{1,6})?$/.test(key) &&
        !Number.isNaN(Date.parse(`${key}Z`))
      )
    case 'integer':
      return /^-?\d{1,9}$/.test(key)
    case 'numeric':
      return /^-?\d{1,40}(?:\.\d{1,40})?$/.test(key)
    case 'boolean':
      return key === 'true' || key === 'false'
    case 'jsonb':
    case 'text':
    case 'text[]':
      return isStorable(key)
  }
}
