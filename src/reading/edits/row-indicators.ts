import { likeness } from '#domain/differences/likeness.ts'
import type { PeriodIndicator } from '#domain/plan/plan.ts'
import { say } from '#domain/text.ts'
import { authorsOf } from '#domain/edits/authors.ts'
import { type Finding, type Home, rewordings } from './findings.ts'
import { saysTheSame } from '#domain/edits/hunks.ts'
import { type EditedCell, type EditedRow, isCellGone } from './table-rows.ts'
import { cellGroups, placedColumns, type RowsBase } from './row-cells.ts'

/** The indicator of the plan above each row, or the words of a new one. */
export type RowsUnder = ReadonlyMap<EditedRow, { indicator?: string; words?: string }>

/** The indicator above each row, the changed words of indicators, and the changed rows under them. */
export const compareIndicators = (
  editedRows: readonly EditedRow[],
  home: Home,
  base: RowsBase & { indicators: ReadonlyMap<string, PeriodIndicator>; usedIds: Set<string> },
): { under: RowsUnder; findings: Finding[] } => {
  const [column] = placedColumns(base.plan, role => role === 'periodIndicator')
  const under = new Map<EditedRow, { indicator?: string; words?: string }>()
  if (!column) return { under, findings: [] }
  const textOf = (id: string | undefined) => {
    const match = base.indicators.get(id ?? '')
    return match ? say(match.text, base.language).text : ''
  }
  let above: string | undefined
  const findings = cellGroups(editedRows, column.at).flatMap(({ cell, rows }): Finding[] => {
    if (cell.words.text === '' && isCellGone(cell)) return []
    const knownRows = rows.flatMap(row => {
      const printedRow = base.rows.get(base.here.get(row) ?? '')
      // The cell was deleted with its first row, so the rows below are now under the cell above.
      const movedUp =
        cell.row !== row.row && !base.remainingRows.has(printedRow?.holders.periodIndicator ?? '')
      return printedRow && !movedUp
        ? [
            {
              strand: printedRow.row.strand.id,
              earlierId: printedRow.row.indicator?.id,
              holds: printedRow.holders.periodIndicator === printedRow.row.strand.id,
            },
          ]
        : []
    })
    const { text } = cell.words
    const isCopy = knownRows.length === 0 && text !== '' && saysTheSame(textOf(above), text)
    const indicator = isCopy ? above : indicatorOf(cell, knownRows, { ...base, textOf })
    if (indicator !== undefined) base.usedIds.add(indicator)
    above = indicator ?? (text === '' ? above : undefined)
    for (const row of rows)
      under.set(row, { ...(indicator !== undefined ? { indicator } : text !== '' && { words: text }) })
    const strands = knownRows.map(({ strand }) => strand)
    const [first] = strands
    const cellHome = { ...home, ...(first !== undefined && { row: first }) }
    const by = authorsOf(cell.paragraphs)
    if (indicator !== undefined && !isCopy)
      return [
        ...rewordings(cellHome, {
          place: { kind: 'periodIndicator', indicator },
          before: textOf(indicator),
          words: cell.words,
        }),
        ...knownRows
          .filter(
            ({ earlierId }) =>
              earlierId !== indicator && !(earlierId && saysTheSame(textOf(earlierId), text)),
          )
          .map(({ strand }) => ({ ...home, row: strand, by, kind: 'rowUnder', strand, indicator }) as const),
      ]
    return text === '' || first === undefined
      ? []
      : [{ ...cellHome, by, kind: 'indicatorAdded', strands, text }]
  })
  return { under, findings }
}

type KnownRow = { earlierId: string | undefined; holds: boolean }
type IndicatorSearch = {
  indicators: ReadonlyMap<string, PeriodIndicator>
  usedIds: ReadonlySet<string>
  textOf: (id: string | undefined) => string
}

/**
 * The indicator of the plan in a cell: by its anchors, its words, or its rows. A blank cell whose row had
 * none gives none.
 */
const indicatorOf = (
  { words: { text }, anchors }: EditedCell,
  knownRows: readonly KnownRow[],
  { indicators, usedIds, textOf }: IndicatorSearch,
): string | undefined => {
  const anchoredId = anchors.find(
    ({ kind, id }) => kind === 'periodIndicator' && indicators.has(id) && !usedIds.has(id),
  )?.id
  if (anchoredId !== undefined) return anchoredId
  const earlierIds = knownRows.flatMap(row => row.earlierId ?? [])
  if (text === '')
    return knownRows[0]?.holds && earlierIds[0] !== undefined && !usedIds.has(earlierIds[0])
      ? earlierIds[0]
      : undefined
  const same =
    earlierIds.find(id => saysTheSame(textOf(id), text)) ??
    [...indicators.keys()].find(id => !usedIds.has(id) && saysTheSame(textOf(id), text))
  return same ?? earlierIds.find(id => !usedIds.has(id) && likeness(textOf(id), text) >= leastAlike)
}

/** Below this likeness an indicator is another one. */
const leastAlike = 0.4
