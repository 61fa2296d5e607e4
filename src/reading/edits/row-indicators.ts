import { likeness } from '#domain/differences/likeness.ts'
import type { PeriodIndicator } from '#domain/plan/plan.ts'
import { say } from '#domain/text.ts'
import { authorsOf } from '#domain/edits/authors.ts'
import { type Findings, addRewording, type Home } from './findings.ts'
import { saysTheSame } from '#domain/edits/hunks.ts'
import { type EditedCell, type EditedRow, isCellGone } from './table-rows.ts'
import { cellGroups, placedColumns, type RowsBase } from './row-cells.ts'

/** Which indicator of the plan stands above each row now, and where a cell holds a new one, its words. */
export type RowsUnder = ReadonlyMap<EditedRow, { indicator?: string; words?: string }>

/**
 * Keeps what people changed in the cells of period indicators: their words, and which rows stand under which. Answers
 * what stands above each row, for those that were added.
 */
export const compareIndicators = (
  editedRows: readonly EditedRow[],
  home: Home,
  base: RowsBase & { indicators: ReadonlyMap<string, PeriodIndicator>; usedIds: Set<string> },
  findings: Findings,
): RowsUnder => {
  const [column] = placedColumns(base.plan, role => role === 'periodIndicator')
  const under = new Map<EditedRow, { indicator?: string; words?: string }>()
  if (!column) return under
  const textOf = (id: string | undefined) => {
    const match = base.indicators.get(id ?? '')
    return match ? say(match.text, base.language).text : ''
  }
  let above: string | undefined
  for (const { cell, rows } of cellGroups(editedRows, column.at)) {
    if (cell.words.text === '' && isCellGone(cell)) continue
    const knownRows = rows.flatMap(row => {
      const printedRow = base.rows.get(base.here.get(row) ?? '')
      // a cell that went with the row it began in lets those below fall under the one above
      const fell = cell.row !== row.row && !base.remainingRows.has(printedRow?.holders.periodIndicator ?? '')
      return printedRow && !fell
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
    if (indicator !== undefined && !isCopy) {
      const first = knownRows[0]?.strand
      addRewording(
        findings,
        { ...home, ...(first !== undefined && { row: first }) },
        { place: { kind: 'periodIndicator', indicator }, before: textOf(indicator), words: cell.words },
      )
      for (const { strand, earlierId } of knownRows)
        if (earlierId !== indicator && !(earlierId !== undefined && saysTheSame(textOf(earlierId), text)))
          findings.add({ ...home, row: strand }, authorsOf(cell.paragraphs), {
            kind: 'rowUnder',
            strand,
            indicator,
          })
    } else if (text !== '' && knownRows.length > 0) {
      const strands = knownRows.map(({ strand }) => strand)
      findings.add({ ...home, row: strands[0] ?? '' }, authorsOf(cell.paragraphs), {
        kind: 'indicatorAdded',
        strands,
        text,
      })
    }
  }
  return under
}

type KnownRow = { earlierId: string | undefined; holds: boolean }
type IndicatorSearch = {
  indicators: ReadonlyMap<string, PeriodIndicator>
  usedIds: ReadonlySet<string>
  textOf: (id: string | undefined) => string
}

/** Which indicator of the plan a cell holds: by its anchors, its words, or the rows that stood under it. A blank cell whose row held none says nothing. */
const indicatorOf = (
  { words: { text }, anchors }: EditedCell,
  knownRows: readonly KnownRow[],
  { indicators, usedIds, textOf }: IndicatorSearch,
): string | undefined => {
  const anchored = anchors.find(
    ({ kind, id }) => kind === 'periodIndicator' && indicators.has(id) && !usedIds.has(id),
  )?.id
  if (anchored !== undefined) return anchored
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

/** Below this an indicator is another one. */
const leastAlike = 0.4
