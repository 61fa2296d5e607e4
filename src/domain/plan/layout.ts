import type { LocalizedText } from '../text.ts'
import { optionalTexts } from './optional-texts.ts'

/** What a column of the official table holds. `note` is a column that the plan does not use; it is kept, not read. */
export const columnRoles = [
  'result',
  'periodIndicator',
  'activity',
  'activityIndicator',
  'lead',
  'funding',
  'target',
  ...optionalTexts,
  'mandate',
  'note',
] as const

/** A role of a column. */
export type ColumnRole = (typeof columnRoles)[number]

/** A column of an official table: its role, and its year where the heading gives one. */
export type Column = { role: ColumnRole; year?: number }

/** A column as a plan keeps it: with the heading it is printed under. */
export type LayoutColumn = Column & { heading: LocalizedText }

/** The key of a cell: `lead`, `activity:2024`. A column without a year takes none; the result and the period indicator never do. */
export type CellKey = string

/** The key under which the cells of a column stand. */
export const cellKey = (column: Column): CellKey =>
  (column.role === 'activity' || column.role === 'activityIndicator') && column.year !== undefined
    ? `${column.role}:${column.year}`
    : column.role
