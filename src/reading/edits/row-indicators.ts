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
  edited: readonly EditedRow[],
  home: Home,
  base: RowsBase & { indicators: ReadonlyMap<string, PeriodIndicator>; taken: Set<string> },
  findings: Findings,
): RowsUnder => {
  const [column] = placedColumns(base.plan, role => role === 'periodIndicator')
  const under = new Map<EditedRow, { indicator?: string; words?: string }>()
  if (!column) return under
  const textOf = (id: string | undefined) => {
    const found = base.indicators.get(id ?? '')
    return found ? say(found.text, base.language).text : ''
  }
  let above: string | undefined
  for (const { cell, rows } of cellGroups(edited, column.at)) {
    if (cell.words.text === '' && isCellGone(cell)) continue
    const known = rows.flatMap(row => {
      const printed = base.rows.get(base.here.get(row) ?? '')
      // a cell that went with the row it began in lets those below fall under the one above
      const fell = cell.row !== row.row && !base.standing.has(printed?.holders.periodIndicator ?? '')
      return printed && !fell
        ? [
            {
              strand: printed.row.strand.id,
              had: printed.row.indicator?.id,
              holds: printed.holders.periodIndicator === printed.row.strand.id,
            },
          ]
        : []
    })
    const { text } = cell.words
    const copied = known.length === 0 && text !== '' && saysTheSame(textOf(above), text)
    const indicator = copied ? above : indicatorOf(cell, known, { ...base, textOf })
    if (indicator !== undefined) base.taken.add(indicator)
    above = indicator ?? (text === '' ? above : undefined)
    for (const row of rows)
      under.set(row, { ...(indicator !== undefined ? { indicator } : text !== '' && { words: text }) })
    if (indicator !== undefined && !copied) {
      const first = known[0]?.strand
      addRewording(
        findings,
        { ...home, ...(first !== undefined && { row: first }) },
        { place: { kind: 'periodIndicator', indicator }, before: textOf(indicator), words: cell.words },
      )
      for (const { strand, had } of known)
        if (had !== indicator && !(had !== undefined && saysTheSame(textOf(had), text)))
          findings.add({ ...home, row: strand }, authorsOf(cell.paragraphs), {
            kind: 'rowUnder',
            strand,
            indicator,
          })
    } else if (text !== '' && known.length > 0) {
      const strands = known.map(({ strand }) => strand)
      findings.add({ ...home, row: strands[0] ?? '' }, authorsOf(cell.paragraphs), {
        kind: 'indicatorAdded',
        strands,
        text,
      })
    }
  }
  return under
}

type KnownRow = { had: string | undefined; holds: boolean }
type Looking = {
  indicators: ReadonlyMap<string, PeriodIndicator>
  taken: ReadonlySet<string>
  textOf: (id: string | undefined) => string
}

/** Which indicator of the plan a cell holds: by its anchors, its words, or the rows that stood under it. A blank cell whose row held none says nothing. */
const indicatorOf = (
  { words: { text }, anchors }: EditedCell,
  known: readonly KnownRow[],
  { indicators, taken, textOf }: Looking,
): string | undefined => {
  const anchored = anchors.find(
    ({ kind, id }) => kind === 'periodIndicator' && indicators.has(id) && !taken.has(id),
  )?.id
  if (anchored !== undefined) return anchored
  const had = known.flatMap(row => row.had ?? [])
  if (text === '') return known[0]?.holds && had[0] !== undefined && !taken.has(had[0]) ? had[0] : undefined
  const same =
    had.find(id => saysTheSame(textOf(id), text)) ??
    [...indicators.keys()].find(id => !taken.has(id) && saysTheSame(textOf(id), text))
  return same ?? had.find(id => !taken.has(id) && likeness(textOf(id), text) >= leastAlike)
}

/** Below this an indicator is another one. */
const leastAlike = 0.4
