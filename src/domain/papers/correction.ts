import type { CellKey } from '../plan/layout.ts'
import type { RowAddress } from './parsed-plan.ts'

/** The address of a row: its section, its result, its place in the result counted from 0. */
export type RowPlace = Required<RowAddress>

/**
 * What a person corrects in a parsed plan. Places are those of the plan as the corrections before have left it.
 * `editText` also mends what stands outside rows: the cell is then `title` or `goal` of a section, `result` or `mandates` of a result.
 */
export type Correction =
  | { kind: 'moveCell'; at: RowPlace; cell: CellKey; to: CellKey }
  | { kind: 'moveToRow'; at: RowPlace; cell: CellKey; direction: 'above' | 'below' }
  | { kind: 'mergeRow'; at: RowPlace }
  | { kind: 'splitRow'; at: RowPlace; cell: CellKey }
  | { kind: 'dropRow'; at: RowPlace }
  | { kind: 'editText'; at: RowAddress; cell: CellKey; text: string }
  | { kind: 'accept'; at: RowAddress; cell: CellKey }
