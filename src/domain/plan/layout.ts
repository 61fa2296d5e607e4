import type { LocalizedText } from '../text.ts'
import { optionalTexts } from './optional-texts.ts'

/** The roles of the columns of the official table. A `note` column is stored but not used. */
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

/** What a column of the official table contains. */
export type ColumnRole = (typeof columnRoles)[number]

/** A column of an official table: its role, and its year where the heading names one. */
export type Column = { role: ColumnRole; year?: number }

/** A column of a plan, with its printed heading. */
export type LayoutColumn = Column & { heading: LocalizedText }

/**
 * The key of a cell in its row: `lead`, `activity:2024`. Only activities and their indicators have a year in
 * their key.
 */
export type CellKey = string

/** The key of the cells of a column. */
export const cellKey = (column: Column): CellKey =>
  (column.role === 'activity' || column.role === 'activityIndicator') && column.year !== undefined
    ? `${column.role}:${column.year}`
    : column.role
