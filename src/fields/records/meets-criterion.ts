import { compareDecimals } from '#domain/decimal.ts'
import { hasWords } from '#domain/words/plain-words.ts'

import type { ColumnType, ColumnValue } from '../kinds/field-kind.ts'
import type { Criterion } from './criterion.ts'
import { stateNamed } from './criterion.ts'
import {
  columnFor,
  comparedText,
  type ColumnQuestion,
  type CriterionFact,
  factNamed,
  fieldFact,
  isValueOf,
  truthsAmong,
} from './criterion-fact.ts'
import type { RecordDraft, StoredRecord } from './record.ts'
import type { FieldSet, Register } from './register.ts'
import type { RecordValues } from './values.ts'

/**
 * A record as criteria see it: what is absent is empty. Its present state is that of its last row; where
 * `state` is named and undefined, it is in no state yet.
 */
export type CriterionRecord = RecordDraft &
  Partial<Pick<StoredRecord, 'number' | 'state' | 'stateOn' | 'dueOn' | 'createdAt' | 'changedAt'>>

/**
 * Whether a record meets a criterion whose days are resolved. `criterionSql` gives the same answer in SQL.
 */
export const meetsCriterion = (
  register: Pick<Register, 'name' | 'fields' | 'parts'>,
  record: CriterionRecord,
  criterion: Criterion,
): boolean =>
  meets(criterion, {
    owner: register.name,
    factOf: name => factNamed(register.fields, name),
    cellsOf: (name, fact) => (fact.kind ? fieldCells(record.values, name, fact) : commonCells(record, name)),
    someRow: (part, some) => {
      const fields = register.parts[part]?.fields
      if (!fields) throw new Error(`The register “${register.name}” has no part “${part}”`)
      return (record.parts[part] ?? []).some(({ values }) =>
        meets(some, rowSubject(`${register.name}.${part}`, fields, values)),
      )
    },
  })

/** What a criterion is asked of: a record, or a row of a part. */
type Subject = {
  owner: string
  factOf: (name: string) => CriterionFact | undefined
  /** The cells of a fact, undefined where it is empty. */
  cellsOf: (name: string, fact: CriterionFact) => readonly ColumnValue[] | undefined
  someRow: (part: string, some: Criterion) => boolean
}

const rowSubject = (owner: string, fields: FieldSet, values: RecordValues): Subject => ({
  owner,
  factOf: name => fieldFact(fields, name),
  cellsOf: (name, fact) => fieldCells(values, name, fact),
  someRow: part => {
    throw new Error(`The rows of “${owner}” have no part “${part}”`)
  },
})

const meets = (criterion: Criterion, subject: Subject): boolean => {
  if ('all' in criterion) return criterion.all.every(each => meets(each, subject))
  if ('any' in criterion) return criterion.any.some(each => meets(each, subject))
  if ('not' in criterion) return !meets(criterion.not, subject)
  if ('part' in criterion) return subject.someRow(criterion.part, criterion.some)
  const { fact, cells } = factAndCells(subject, criterion.field)
  if ('isFilled' in criterion) return (cells !== undefined) === criterion.isFilled
  if (!cells) return false
  if ('among' in criterion) return isAmong(fact, cells, criterion.among)
  if ('has' in criterion) return hasWords(textOf(fact, cells), criterion.has)
  if ('notAfter' in criterion) {
    const other = factAndCells(subject, criterion.notAfter)
    return other.cells !== undefined && isNotAfter({ fact, cells }, { fact: other.fact, cells: other.cells })
  }
  const { from, until } = criterion
  const { type, cell } = cellFor(fact, cells, 'range')
  if (cell === null) return false
  return (
    (from === undefined || compareCells(type, cell, from) >= 0) &&
    (until === undefined || compareCells(type, cell, until) <= 0)
  )
}

const factAndCells = (subject: Subject, name: string) => {
  const fact = subject.factOf(name)
  if (!fact) throw new Error(`“${subject.owner}” has no field “${name}”`)
  return { fact, cells: subject.cellsOf(name, fact) }
}

const fieldCells = (
  values: RecordValues,
  name: string,
  { kind }: CriterionFact,
): readonly ColumnValue[] | undefined => {
  const value = values[name]
  return value === undefined ? undefined : kind?.toCells(value)
}

const commonCells = (record: CriterionRecord, name: string): readonly ColumnValue[] | undefined => {
  const cell = commonCell(record, name)
  return cell === undefined ? undefined : [cell]
}

const commonCell = (record: CriterionRecord, name: string): string | undefined => {
  const state = stateNamed(name)
  if (state !== undefined) return record.states.findLast(row => row.state === state)?.on
  const last = record.states.at(-1)
  switch (name) {
    case 'state':
      return 'state' in record ? record.state : last?.state
    case 'stateOn':
      return 'stateOn' in record ? record.stateOn : last?.on
    case 'number':
      return record.number
    case 'dueOn':
      return record.dueOn
    case 'createdAt':
      return record.createdAt?.toISOString()
    default:
      return record.changedAt?.toISOString()
  }
}

const cellFor = (
  fact: CriterionFact,
  cells: readonly ColumnValue[],
  question: ColumnQuestion,
): { type: ColumnType; cell: ColumnValue } => {
  const column = columnFor(fact, question)
  return { type: column?.type ?? 'text', cell: column ? (cells[column.index] ?? null) : null }
}

const isAmong = (fact: CriterionFact, cells: readonly ColumnValue[], codes: readonly string[]): boolean => {
  const { type, cell } = cellFor(fact, cells, 'among')
  if (cell === null) return false
  if (Array.isArray(cell)) return cell.some(each => codes.includes(each as string))
  if (typeof cell === 'boolean') return truthsAmong(fact, codes).includes(cell)
  if (type === 'numeric')
    return codes.some(code => isValueOf(type, code) && compareCells(type, cell, code) === 0)
  return codes.includes(comparedText(type, cell))
}

/** The words of a fact: those of a localized text in all its languages. */
const textOf = (fact: CriterionFact, cells: readonly ColumnValue[]): string => {
  const { cell } = cellFor(fact, cells, 'words')
  if (Array.isArray(cell)) return cell.join(' ')
  if (cell === null || typeof cell !== 'object') return String(cell ?? '')
  const { words = {} } = cell as { words?: Readonly<Record<string, { text: string }>> }
  return Object.values(words)
    .map(({ text }) => text)
    .join(' ')
}

type FilledFact = { fact: CriterionFact; cells: readonly ColumnValue[] }

const isNotAfter = (one: FilledFact, other: FilledFact): boolean => {
  const [first, second] = [cellFor(one.fact, one.cells, 'range'), cellFor(other.fact, other.cells, 'range')]
  if (first.cell === null || second.cell === null) return false
  return compareCells(first.type, first.cell, comparedText(second.type, second.cell)) <= 0
}

/** Below zero where a cell comes before a limit. Numbers are compared exactly. */
const compareCells = (type: ColumnType, cell: ColumnValue, limit: string): number => {
  const text = comparedText(type, cell)
  if (type === 'numeric' || type === 'integer') return compareDecimals(text, limit)
  return text < limit ? -1 : Number(text > limit)
}
