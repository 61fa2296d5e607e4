import { isOptionalText } from '../plan/optional-texts.ts'
import { writeFunding, writeLeads } from '../plan/assignments.ts'
import { citationsWithin, writeCitations } from '../words/citations/citations.ts'
import type { LanguageTag } from '../language.ts'
import type { LayoutColumn } from '../plan/layout.ts'
import type { Activity, Plan } from '../plan/plan.ts'
import type { TableRow } from '../plan/plan-table.ts'
import { yearOfColumn } from './plan-years.ts'
import { type LocalizedText, say } from '../text.ts'

/** Words and their language, which differs from the requested one where there is no translation. */
export type TextInLanguage = { text: string; language: LanguageTag }

/**
 * The texts in a cell of the official table, one by one. None where the cell is blank or covered by the one
 * above. Results and notes are not cells of a row.
 */
export const sayCell = (
  column: LayoutColumn,
  row: TableRow,
  plan: Plan,
  language: LanguageTag,
): TextInLanguage[] => {
  const { activities } = row.strand
  const newest = activities.at(-1)
  const ofYear = () =>
    activities.find(({ year }) => year === yearOfColumn(column, plan.layout, plan.firstYear))
  const texts = (list: readonly (LocalizedText | undefined)[]) =>
    list.flatMap(text => (text ? say(text, language) : [])).filter(({ text }) => text !== '')
  const words = (text: string | undefined) => (text === undefined || text === '' ? [] : [{ text, language }])
  if (isOptionalText(column.role)) return words(newest?.[column.role])
  switch (column.role) {
    case 'periodIndicator':
      return texts([row.indicatorSpan > 0 ? row.indicator?.text : undefined])
    case 'activity':
      return texts([ofYear()?.text])
    case 'activityIndicator':
      return texts(ofYear()?.indicators.map(({ text }) => text) ?? [])
    case 'lead':
      return words(row.leadSpan > 0 ? writeLeads(row.leads.list, plan.posts, language) : '')
    case 'funding':
      return words(row.fundingSpan > 0 ? writeFunding(row.funding.list, plan.fundingSources, language) : '')
    case 'target':
      return texts([
        row.indicatorSpan > 0 ? row.indicator?.target : undefined,
        ...(newest?.indicators ?? []).map(({ target }) => target),
      ])
    case 'mandate':
      return words(newest && writeCitations(citedBeside(newest), language))
    case 'result':
    case 'note':
      return []
  }
}

/** The citations of an activity that are not in its own text: those of the mandate column. */
const citedBeside = ({ text, citations }: Activity) => {
  const within = new Set(
    citationsWithin(say(text, text.source).text).map(citation => JSON.stringify(citation)),
  )
  return citations.filter(citation => !within.has(JSON.stringify(citation)))
}
