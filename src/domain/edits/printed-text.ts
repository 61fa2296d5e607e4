import type { LanguageTag } from '../language.ts'
import { cellKey } from '../plan/layout.ts'
import { nodesOf } from '../differences/moves.ts'
import type { Plan, PlanNode } from '../plan/plan.ts'
import { planTable, type TableRow } from '../plan/plan-table.ts'
import { sayCell } from '../papers/say-cell.ts'
import { say } from '../text.ts'
import { writeCitations } from '../words/citations/citations.ts'
import type { WordsPlace } from './returned-edit.ts'

/**
 * A row as a paper prints it, with all its cells by column key, even those that another cell covers.
 * `holders` are the rows (by strand id) where spanning cells begin.
 */
export type PrintedRow = {
  row: TableRow
  result: PlanNode
  section: PlanNode
  cells: ReadonlyMap<string, string>
  holders: Record<'lead' | 'funding' | 'periodIndicator', string>
}

/** The rows that the paper of a plan prints in a language, by strand id, in order. */
export const printedRows = (plan: Plan, language: LanguageTag): Map<string, PrintedRow> => {
  const columns = plan.layout.filter(({ role }) => role !== 'result')
  return new Map(
    planTable(plan).sections.flatMap(({ section, results }) =>
      results.flatMap(({ result, rows }) =>
        rows.map((row, at): [string, PrintedRow] => {
          const holder = (spans: (each: TableRow) => boolean) =>
            rows.slice(0, at + 1).findLast(spans)?.strand.id ?? row.strand.id
          const holders = {
            lead: holder(({ leadSpan }) => leadSpan > 0),
            funding: holder(({ fundingSpan }) => fundingSpan > 0),
            periodIndicator: holder(({ indicatorSpan }) => indicatorSpan > 0),
          }
          const alone = { ...row, indicatorSpan: 1, leadSpan: 1, fundingSpan: 1 }
          const cells = columns.map((column): [string, string] => [
            cellKey(column),
            sayCell(column, spanning.has(column.role) ? alone : row, plan, language)
              .map(({ text }) => text)
              .join('\n\n'),
          ])
          return [row.strand.id, { row, result, section, cells: new Map(cells), holders }]
        }),
      ),
    ),
  )
}

/** Columns whose cells may span several rows of a paper. */
const spanning: ReadonlySet<string> = new Set(['periodIndicator', 'lead', 'funding'])

/** The words of a result or section: number, title, goal, and its mandates as a paper lists them. */
export const nodeWords = (
  node: PlanNode,
  language: LanguageTag,
): Record<'number' | 'title' | 'goal' | 'mandates', string> => ({
  number: node.number,
  title: say(node.title, language).text,
  goal: node.goal ? say(node.goal, language).text : '',
  mandates: writeCitations(node.citations, language),
})

/** The text that the paper of a plan has at a place; undefined where the plan no longer has the place. */
export const printedText = (
  { plan, rows, language }: { plan: Plan; rows: ReadonlyMap<string, PrintedRow>; language: LanguageTag },
  place: WordsPlace,
): string | undefined => {
  switch (place.kind) {
    case 'cell':
      return rows.get(place.strand)?.cells.get(place.column)
    case 'periodIndicator': {
      const texts = nodesOf(plan.sections).flatMap(
        ({ indicators }) => indicators.find(({ id }) => id === place.indicator) ?? [],
      )
      return texts[0] && say(texts[0].text, language).text
    }
    case 'node': {
      const node = nodesOf(plan.sections).find(({ id }) => id === place.node)
      return node && nodeWords(node, language)[place.part]
    }
    case 'heading': {
      const column = plan.layout[place.column]
      return column && say(column.heading, language).text
    }
    case 'cover':
      return undefined
  }
}
