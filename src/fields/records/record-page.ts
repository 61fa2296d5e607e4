import type { RecordOrder } from './record-order.ts'
import type { StoredRecord } from './record.ts'

/**
 * A record as lists have it: without its parts and earlier states, and with the values that were asked for.
 */
export type RecordInList = Pick<
  StoredRecord,
  'id' | 'number' | 'version' | 'state' | 'stateOn' | 'dueOn' | 'due' | 'changedAt' | 'values'
>

/** How many records there are; where nobody counted on, at least so many. */
export type RecordCount = { count: number; isMore: boolean }

/** A page of a list of records. */
export type RecordPage = {
  records: readonly RecordInList[]
  /** The fields that were asked for and are within reach. */
  columns: readonly string[]
  /** The order in which they stand. */
  order: RecordOrder
  /** Where the next page begins, and the page before; absent where there is none. */
  next?: string
  previous?: string
  count?: RecordCount
}
