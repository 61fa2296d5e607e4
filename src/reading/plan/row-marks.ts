import { cellKey } from '#domain/plan/layout.ts'
import type { ParsedPlan, ParsedRow } from '#domain/papers/parsed-plan.ts'

/**
 * The plan with the words that mark its rows taken as tags: a paper that tints rows may say so in words too, for those
 * who do not see colours, in a last paragraph of an activity that only repeats the legend's tag.
 */
export const takeRowMarks = (plan: ParsedPlan): ParsedPlan => {
  const { tint } = plan.document
  if (tint === undefined) return plan
  const keys = plan.columns.filter(({ role }) => role === 'activity').map(cellKey)
  const sections = plan.sections.map(section => ({
    ...section,
    results: section.results.map(result => ({
      ...result,
      rows: result.rows.map(row => withoutMark(row, keys, tint)),
    })),
  }))
  return { ...plan, sections }
}

const withoutMark = (row: ParsedRow, keys: readonly string[], tag: string): ParsedRow => {
  const markedKeys = keys.filter(key => isMarked(row.cells[key], tag))
  if (markedKeys.length === 0) return row
  const cells = Object.entries(row.cells)
    .map(([key, text]): [string, string] => [
      key,
      markedKeys.includes(key) ? text.slice(0, text.length - tag.length).trim() : text,
    ])
    .filter(([, text]) => text !== '')
  return {
    ...row,
    cells: Object.fromEntries(cells),
    tags: [...(row.tags ?? []).filter(each => each !== tag), tag],
  }
}

/** The tag alone, on a line of its own, or after the end of a sentence where a reader has lost the lines. */
const isMarked = (text: string | undefined, tag: string): boolean =>
  text !== undefined &&
  text.endsWith(tag) &&
  /(?:^|\n|[.;:!?…»”"] ?)$/u.test(text.slice(0, text.length - tag.length))
