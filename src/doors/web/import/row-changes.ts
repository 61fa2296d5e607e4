import { optionalTexts } from '#domain/plan/optional-texts.ts'
import { type CellKey, cellKey, type Column } from '#domain/plan/layout.ts'
import type { ParsedPlan, RowAddress } from '#domain/papers/parsed-plan.ts'
import type { PlanChange } from '#domain/differences/plan-changes.ts'

/** The changes of an import, by the place where a reader of its table looks for them. */
export type RowChanges = {
  /** The change of a row as a whole: the row is new, or something in it changes. */
  ofRow: (at: RowAddress) => 'added' | 'changed' | undefined
  /** The text of a cell before, where it changes. */
  ofCell: (at: RowAddress, cell: CellKey) => { before: string } | undefined
  touches: (at: RowAddress) => boolean
  /**
   * The changes that no cell of the table shows: the plan itself, codes, sections, results, and rows that
   * end.
   */
  beside: PlanChange[]
}

/** The changes of an import by row and cell. In a new plan there are none, because all of it is new. */
export const rowChanges = (
  parsedPlan: ParsedPlan,
  changes: readonly PlanChange[],
  isNew: boolean,
): RowChanges => {
  const rows = new Map<string, PlanChange[]>()
  const beside: PlanChange[] = []
  for (const change of isNew ? [] : changes) {
    const key = rowKey(parsedPlan, change)
    if (key === undefined) beside.push(change)
    else rows.set(key, [...(rows.get(key) ?? []), change])
  }
  const at = ({ result, row }: RowAddress): PlanChange[] => rows.get(`${result} ${row ?? 0}`) ?? []
  const isAdded = (address: RowAddress) =>
    at(address).some(({ subject, action }) => subject === 'row' && action === 'added')
  return {
    ofRow: address => (at(address).length === 0 ? undefined : isAdded(address) ? 'added' : 'changed'),
    ofCell: (address, cell) => {
      if (isAdded(address)) return undefined
      const change = at(address).find(each => cellOf(each, parsedPlan.columns) === cell)
      return change && { before: change.before ?? '' }
    },
    touches: address => at(address).length > 0,
    beside,
  }
}

/** The row that shows a change. A period indicator is shown by the row in which it stands. */
const rowKey = (
  parsedPlan: ParsedPlan,
  { action, subject, place, after }: PlanChange,
): string | undefined => {
  // A paper of some rows leaves the others in place, so its rows have other numbers in the plan.
  if (action === 'ended' || place.number === undefined || parsedPlan.document.partial) return undefined
  if (place.row !== undefined) return `${place.number} ${place.row - 1}`
  if (subject !== 'periodIndicator') return undefined
  const result = parsedPlan.sections
    .flatMap(({ results }) => results)
    .find(({ number }) => number === place.number)
  const row = result?.rows.findIndex(({ cells }) => cells.periodIndicator === after) ?? -1
  return row < 0 ? undefined : `${place.number} ${row}`
}

const cellOf = ({ subject, part, place }: PlanChange, columns: readonly Column[]): CellKey | undefined => {
  if (subject === 'periodIndicator') return part === 'target' ? 'target' : 'periodIndicator'
  if (subject === 'activityIndicator')
    return part === 'target' ? 'target' : keyOfYear('activityIndicator', place.year, columns)
  if (subject === 'activity') return cellOfPart.get(part) ?? keyOfYear('activity', place.year, columns)
  return part === 'periodIndicator' ? 'periodIndicator' : undefined
}

const cellOfPart = new Map<string, CellKey>([
  ['leads', 'lead'],
  ['funding', 'funding'],
  ...optionalTexts.map(name => [name, name] as const),
])

const keyOfYear = (
  role: Column['role'],
  year: number | undefined,
  columns: readonly Column[],
): CellKey | undefined => {
  const column = columns.find(
    column => column.role === role && (column.year === undefined || column.year === year),
  )
  return column && cellKey(column)
}
