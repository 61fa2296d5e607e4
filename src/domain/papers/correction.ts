import type { CellKey } from '../plan/layout.ts'
import type { RowAddress } from './parsed-plan.ts'

/** The address of a row: its section, its result, and its index in the result from 0. */
export type RowPlace = Required<RowAddress>

/**
 * A correction that a person makes in a parsed plan. Addresses are those after the earlier corrections.
 * `editText` also changes texts outside rows. Its cell is then `title` or `goal` of a section, `result` or
 * `mandates` of a result.
 */
export type Correction =
  | { kind: 'moveCell'; at: RowPlace; cell: CellKey; to: CellKey }
  | { kind: 'moveToRow'; at: RowPlace; cell: CellKey; direction: 'above' | 'below' }
  | { kind: 'mergeRow'; at: RowPlace }
  | { kind: 'splitRow'; at: RowPlace; cell: CellKey }
  | { kind: 'dropRow'; at: RowPlace }
  | { kind: 'editText'; at: RowAddress; cell: CellKey; text: string }
  | { kind: 'accept'; at: RowAddress; cell: CellKey }
