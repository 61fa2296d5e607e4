import { usualFundingSource } from '../plan/budget-words.ts'
import { writeCitations } from '../words/citations/citations.ts'
import type { LanguageTag } from '../language.ts'
import { type CellKey, cellKey, type LayoutColumn } from '../plan/layout.ts'
import type { ParsedPlan, ParsedRow } from './parsed-plan.ts'
import type { Plan } from '../plan/plan.ts'
import { type PlanFilter, planTable, type TableRow } from '../plan/plan-table.ts'
import { type TextInLanguage, sayCell } from './say-cell.ts'
import { say } from '../text.ts'

/**
 * The official paper of a plan in a language, in the shape of imports. It has the whole plan, or the rows
 * that pass a filter.
 */
export const paperFromPlan = (plan: Plan, language: LanguageTag, filter: PlanFilter = {}): ParsedPlan => {
  const table = planTable(plan, filter)
  const title = say(plan.title, language).text
  return {
    document: {
      ...(plan.symbol !== undefined && { symbol: plan.symbol }),
      ...(title !== '' && { title }),
      language,
      paragraphs: [],
      legend: legendEntries(plan, language).map(({ code, meaning }) => ({ code, meaning: meaning.text })),
      ...(plan.tint !== undefined && { tint: plan.tint }),
      ...(plan.levels[0] && { sectionName: say(plan.levels[0].name, language).text }),
      ...((table.visible < table.total || table.columns.length < plan.layout.length) && { partial: true }),
    },
    columns: table.columns.map(({ role, year }) => ({ role, ...(year !== undefined && { year }) })),
    headings: table.columns.map(({ heading }) => say(heading, language).text),
    sections: table.sections.map(({ section, results }) => ({
      number: section.number,
      title: say(section.title, language).text,
      goal: section.goal ? say(section.goal, language).text : '',
      results: results.map(({ result, rows }) => ({
        number: result.number,
        text: say(result.title, language).text,
        mandatesText: writeCitations(result.citations, language),
        rows: rows.map(row => paperRow(row, plan, language, table.columns)),
      })),
    })),
    doubts: [],
    warnings: [],
  }
}

/** The codes that the legend of a plan's paper explains, as a language writes them, and their meanings. */
export const legendEntries = (
  plan: Plan,
  language: LanguageTag,
): { code: string; meaning: TextInLanguage }[] =>
  [...plan.posts, ...plan.fundingSources]
    .map(({ code, abbreviation, title }) => ({
      code: abbreviation ? say(abbreviation, language).text : code,
      meaning: say(title, language),
    }))
    .filter(entry => !needsNoLegend(entry, language))

/** Whether a code is one of the usual words of budgets, which need no legend. */
const needsNoLegend = (
  { code, meaning }: { code: string; meaning: TextInLanguage },
  language: LanguageTag,
): boolean => {
  const usual = usualFundingSource(code)
  return (
    usual !== undefined &&
    say(usual.abbreviation, language).text === code &&
    say(usual.title, language).text === meaning.text
  )
}

const paperRow = (
  row: TableRow,
  plan: Plan,
  language: LanguageTag,
  columns: readonly LayoutColumn[],
): ParsedRow => {
  const cells = columns.map((column): [CellKey, string] => [
    cellKey(column),
    wordsOf(sayCell(column, row, plan, language)),
  ])
  return {
    cells: Object.fromEntries(cells.filter(([, text]) => text !== '')),
    ...(row.strand.tags.length > 0 && { tags: row.strand.tags }),
  }
}

const wordsOf = (texts: readonly TextInLanguage[]): string => texts.map(({ text }) => text).join('\n\n')
