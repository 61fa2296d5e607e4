import { cellKey } from '#domain/plan/layout.ts'
import type { ParsedPlan, ParsedRow } from '#domain/paper/parsed-plan.ts'
import { planWords } from './plan-words.ts'

/**
 * A plan as CSV (RFC 4180, UTF-8 with a byte order mark, as Excel wants it): one line for each row, every cell filled,
 * also those that span rows on paper. A text that a spreadsheet would take for a formula gets an apostrophe before it.
 */
export const writeCsv = (plan: ParsedPlan): Uint8Array => {
  const words = planWords(plan.document.language)
  const columns = plan.columns.flatMap((column, i) =>
    column.role === 'result'
      ? []
      : [{ key: cellKey(column), spans: spanning.has(column.role), heading: plan.headings?.[i] ?? cellKey(column) }],
  )
  const lines = plan.sections.flatMap(section =>
    section.results.flatMap(result =>
      result.rows.map((row, place) => [
        section.number,
        section.title,
        result.number,
        result.text,
        result.mandatesText,
        ...columns.map(({ key, spans }) => (spans ? cellAbove(result.rows, place, key) : (row.cells[key] ?? ''))),
        (row.tags ?? []).join(', '),
      ]),
    ),
  )
  const { section, result, number, mandates, tags } = words
  const head = [`${section} ${number}`, section, `${result} ${number}`, result, mandates, ...columns.map(({ heading }) => heading), tags]
  return new TextEncoder().encode(`\ufeff${[head, ...lines].map(line => `${line.map(field).join(',')}\r\n`).join('')}`)
}

/** Columns whose blank cells say what the cell above says. */
const spanning: ReadonlySet<string> = new Set(['periodIndicator', 'lead', 'funding'])

const cellAbove = (rows: readonly ParsedRow[], place: number, key: string): string =>
  rows.slice(0, place + 1).findLast(({ cells }) => cells[key] !== undefined)?.cells[key] ?? ''

const field = (text: string): string => {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
