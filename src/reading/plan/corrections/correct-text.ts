import type { CellKey } from '#domain/plan/layout.ts'
import { cellKey } from '#domain/plan/layout.ts'
import type { ParsedPlan, ParsedResult, ParsedSection, RowAddress } from '#domain/papers/parsed-plan.ts'
import { Refusal } from '#domain/refusal.ts'
import { withoutDoubts } from './renumber-rows.ts'

/**
 * The plan with a new text in one cell, title, goal, result or list of mandates. An empty text removes a
 * cell.
 * @throws Refusal correctionImpossible where there is no such place
 */
export const correctText = (
  parsedPlan: ParsedPlan,
  at: RowAddress,
  cell: CellKey,
  text: string,
): ParsedPlan => {
  let hasMatch = false
  const editedPlan: ParsedPlan = {
    ...parsedPlan,
    sections: parsedPlan.sections.map(section => {
      if (section.number !== at.section || hasMatch) return section
      const next =
        at.result === undefined
          ? editSection(section, cell, text)
          : editResults(section, at, parsedPlan, cell, text)
      hasMatch = next !== section
      return next
    }),
  }
  if (!hasMatch) throw impossible(at, cell)
  return withoutDoubts(editedPlan, at, cell)
}

/** The refusal of a correction of a place that does not exist or cannot have a text. */
export const impossible = (at: RowAddress, cell?: CellKey): Refusal =>
  new Refusal('correctionImpossible', {
    number: at.result ?? at.section,
    row: at.row === undefined ? undefined : at.row + 1,
    cell,
  })

/** The cells of a row with one text replaced; an empty text removes the cell. */
export const withCell = (
  cells: Record<CellKey, string>,
  cell: CellKey,
  text: string,
): Record<CellKey, string> => {
  const { [cell]: _, ...rest } = cells
  return text === '' ? rest : { ...rest, [cell]: text }
}

const editSection = (section: ParsedSection, cell: CellKey, text: string): ParsedSection =>
  cell === 'title' || cell === 'goal' ? { ...section, [cell]: text } : section

const editResults = (
  section: ParsedSection,
  at: RowAddress,
  parsedPlan: ParsedPlan,
  cell: CellKey,
  text: string,
): ParsedSection => {
  const place = section.results.findIndex(({ number }) => number === at.result)
  const result = section.results[place]
  const next =
    result &&
    (at.row === undefined ? editResult(result, cell, text) : editRow(result, at.row, parsedPlan, cell, text))
  return next ? { ...section, results: section.results.with(place, next) } : section
}

const editResult = (result: ParsedResult, cell: CellKey, text: string): ParsedResult | undefined => {
  if (cell === 'result') return { ...result, text }
  return cell === 'mandates' ? { ...result, mandatesText: text } : undefined
}

const editRow = (
  result: ParsedResult,
  place: number,
  { columns }: ParsedPlan,
  cell: CellKey,
  text: string,
): ParsedResult | undefined => {
  const row = result.rows[place]
  if (!row || !columns.some(column => cellKey(column) === cell)) return undefined
  return { ...result, rows: result.rows.with(place, { ...row, cells: withCell(row.cells, cell, text) }) }
}
