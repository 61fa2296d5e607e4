import { isDay } from '#domain/day.ts'

import type { ColumnType, ColumnValue, FieldKind, FilterKind } from '../kinds/field-kind.ts'
import type { CommonFact } from './criterion.ts'
import { stateNamed } from './criterion.ts'
import type { FieldSet } from './register.ts'

/** What a criterion looks at, a field or a fact of every record, with the types of its columns. */
export type CriterionFact = {
  columns: readonly { suffix: string; type: ColumnType }[]
  filter: FilterKind
  /** Absent for a fact of every record. */
  kind?: FieldKind
}

/** A question that a criterion asks of a single column. */
export type ColumnQuestion = 'among' | 'range' | 'words'

/** The field that a criterion names; rows of parts have nothing else. Undefined where there is none. */
export const fieldFact = (fields: FieldSet, name: string): CriterionFact | undefined => {
  const kind = Object.hasOwn(fields, name) ? fields[name]?.kind : undefined
  return kind && { columns: kind.columns, filter: kind.filter, kind }
}

/** The field, or the fact of every record, that a criterion names; undefined where there is none. */
export const factNamed = (fields: FieldSet, name: string): CriterionFact | undefined => {
  const field = fieldFact(fields, name)
  if (field) return field
  if (stateNamed(name) !== undefined) return dayFact
  return Object.hasOwn(commonFactColumns, name) ? commonFactColumns[name as CommonFact] : undefined
}

/**
 * The column that answers a question, which is the first of a fact; undefined where it has no such answer.
 * SQL and memory ask the same column, so that both give the same answer.
 */
export const columnFor = (
  { columns: [first] }: CriterionFact,
  question: ColumnQuestion,
): { index: number; type: ColumnType } | undefined =>
  first && typesFor[question].includes(first.type) ? { index: 0, type: first.type } : undefined

/** The values of a yes-or-no column that some codes mean. */
export const truthsAmong = ({ kind }: CriterionFact, codes: readonly string[]): boolean[] =>
  [true, false].filter(cell => {
    const value = kind?.fromCells([cell])
    return value !== undefined && kind?.codes(value).some(code => codes.includes(code))
  })

/** Whether a text can be a limit of a column of this type, or one of its values. */
export const isValueOf = (type: ColumnType, text: string): boolean => {
  switch (type) {
    case 'date':
    case 'timestamptz':
      return isDay(text)
    case 'integer':
      return /^-?\d{1,9}$/.test(text)
    case 'numeric':
      return /^-?\d{1,30}(?:\.\d{1,30})?$/.test(text)
    case 'boolean':
    case 'jsonb':
    case 'text':
    case 'text[]':
      return true
  }
}

/** The text of a cell as criteria compare it: an instant is the day on which it falls. */
export const comparedText = (type: ColumnType, cell: ColumnValue): string =>
  type === 'timestamptz' ? dayOfInstant(textOfCell(cell)) : textOfCell(cell)

const textOfCell = (cell: ColumnValue): string =>
  typeof cell === 'object' ? JSON.stringify(cell) : String(cell)

// In the zone of the secretariat, which is that of the program.
const dayOfInstant = (instant: string): string => new Date(instant).toLocaleDateString('sv')

const typesFor: Readonly<Record<ColumnQuestion, readonly ColumnType[]>> = {
  among: ['text[]', 'text', 'boolean', 'date', 'timestamptz', 'integer', 'numeric'],
  range: ['date', 'timestamptz', 'numeric', 'integer', 'text'],
  words: ['jsonb', 'text', 'text[]'],
}

const factOf = (type: ColumnType, filter: FilterKind): CriterionFact => ({
  columns: [{ suffix: '', type }],
  filter,
})

const dayFact = factOf('date', 'range')

const commonFactColumns: Readonly<Record<CommonFact, CriterionFact>> = {
  number: factOf('text', 'words'),
  state: factOf('text', 'among'),
  stateOn: dayFact,
  dueOn: dayFact,
  createdAt: factOf('timestamptz', 'range'),
  changedAt: factOf('timestamptz', 'range'),
}
