import { cellKey } from '#domain/plan/layout.ts'
import type { ParsedPlan, ParsedRow } from '#domain/papers/parsed-plan.ts'

/**
 * The plan with tags in place of the words that mark rows. For people who do not see colours, a paper may
 * repeat the tag of a tinted row at the end of an activity.
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

/** Whether a text ends with the tag on its own line, or after a sentence where a reader lost the lines. */
const isMarked = (text: string | undefined, tag: string): boolean =>
  text !== undefined &&
  text.endsWith(tag) &&
  /(?:^|\n|[.;:!?…»”"] ?)$/u.test(text.slice(0, text.length - tag.length))
