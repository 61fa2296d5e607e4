import { writeFunding, writeLeads } from './assignments.ts'
import { usualFundingSource } from './budget-words.ts'
import { citationsWithin, writeCitations } from './citations.ts'
import type { LanguageTag } from './language.ts'
import { type CellKey, cellKey, type LayoutColumn } from './layout.ts'
import type { LegendEntry, ParsedPlan, ParsedRow } from './parsed-plan.ts'
import type { Activity, FundingSource, Plan, Post } from './plan.ts'
import { type PlanFilter, planTable, type TableRow } from './plan-table.ts'
import { yearOfColumn } from './plan-years.ts'
import { say } from './text.ts'

/** The official paper of a plan in a language, in the shape that imports give: the whole plan, or the rows that a filter lets through. */
export const paperFromPlan = (plan: Plan, language: LanguageTag, filter: PlanFilter = {}): ParsedPlan => {
  const table = planTable(plan, filter)
  const title = say(plan.title, language).text
  return {
    document: {
      ...(plan.symbol !== undefined && { symbol: plan.symbol }),
      ...(title !== '' && { title }),
      language,
      paragraphs: [],
      legend: [...plan.posts, ...plan.fundingSources]
        .map(entry => legendEntry(entry, language))
        .filter(entry => !goesWithoutSaying(entry, language)),
      ...(plan.tint !== undefined && { tint: plan.tint }),
      ...(plan.levels[0] && { sectionName: say(plan.levels[0].name, language).text }),
      ...((table.shown < table.total || table.columns.length < plan.layout.length) && { partial: true }),
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

const legendEntry = ({ code, abbreviation, title }: Post | FundingSource, language: LanguageTag): LegendEntry => ({
  code: abbreviation ? say(abbreviation, language).text : code,
  meaning: say(title, language).text,
})

/** The usual words of budgets need no legend. */
const goesWithoutSaying = ({ code, meaning }: LegendEntry, language: LanguageTag): boolean => {
  const usual = usualFundingSource(code)
  return usual !== undefined && say(usual.abbreviation, language).text === code && say(usual.title, language).text === meaning
}

const paperRow = (row: TableRow, plan: Plan, language: LanguageTag, columns: readonly LayoutColumn[]): ParsedRow => {
  const cells = columns.map((column): [CellKey, string] => [cellKey(column), cellOf(column, row, plan, language)])
  return {
    cells: Object.fromEntries(cells.filter(([, text]) => text !== '')),
    ...(row.strand.tags.length > 0 && { tags: row.strand.tags }),
  }
}

/** What stands in a column for a row, or nothing where it is blank or covered by the cell above. */
const cellOf = (column: LayoutColumn, row: TableRow, plan: Plan, language: LanguageTag): string => {
  const { activities } = row.strand
  const newest = activities.at(-1)
  const ofYear = () => activities.find(({ year }) => year === yearOfColumn(column, plan.layout, plan.firstYear))
  switch (column.role) {
    case 'periodIndicator':
      return row.indicatorSpan > 0 && row.indicator ? say(row.indicator.text, language).text : ''
    case 'activity':
      return sayText(ofYear()?.text, language)
    case 'activityIndicator':
      return paragraphs(ofYear()?.indicators.map(({ text }) => sayText(text, language)))
    case 'lead':
      return row.leadSpan > 0 ? writeLeads(row.leads.list, plan.posts, language) : ''
    case 'funding':
      return row.fundingSpan > 0 ? writeFunding(row.funding.list, plan.fundingSources, language) : ''
    case 'target':
      return paragraphs([
        row.indicatorSpan > 0 ? sayText(row.indicator?.target, language) : '',
        ...(newest?.indicators ?? []).map(({ target }) => sayText(target, language)),
      ])
    case 'deadline':
      return newest?.deadline ?? ''
    case 'priority':
      return newest?.priority ?? ''
    case 'mandate':
      return newest ? writeCitations(citedBeside(newest), language) : ''
    case 'result':
    case 'note':
      return ''
  }
}

/** What an activity cites beside what its own words cite: what a mandate column holds. */
const citedBeside = ({ text, citations }: Activity) => {
  const within = new Set(citationsWithin(say(text, text.source).text).map(citation => JSON.stringify(citation)))
  return citations.filter(citation => !within.has(JSON.stringify(citation)))
}

const sayText = (text: Activity['text'] | undefined, language: LanguageTag): string => (text ? say(text, language).text : '')

const paragraphs = (parts: readonly string[] = []): string => parts.filter(part => part !== '').join('\n\n')
