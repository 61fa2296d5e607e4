import type { Sheet, SheetCell } from '#documents/sheet.ts'
import type { Language } from '#domain/language.ts'
import type { FundingSource, Post } from '#domain/plan/plan.ts'
import { activityStatuses, type PlanState } from '#domain/progress/progress.ts'
import { type PlanFigures, planFigures } from '#domain/progress/plan-figures.ts'
import { say } from '#domain/text.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { homePageWords } from '#i18n/pages/home.ts'
import { planPageWords } from '#i18n/pages/plan.ts'
import { resultPageWords } from '#i18n/pages/result.ts'
import { sheetWords } from '#i18n/papers/sheets.ts'
import { terms } from '#i18n/terms.ts'

/**
 * The figures of a plan as one table for filters and sums.
 * It counts the rows of each section by status, and the rows of each post (as lead or support), funding
 * source and group of mandates.
 */
export const layFiguresTable = ({ plan, progress }: PlanState, language: Language): Sheet => {
  const { filter, table } = wordsIn(planPageWords, language)
  const home = wordsIn(homePageWords, language)
  const {
    countedBy,
    code,
    name,
    leads: leading,
    supports: supporting,
  } = wordsIn(sheetWords, language).columns
  const figures = planFigures(plan, progress)
  const statuses = activityStatuses.filter(status => figures.counts[status] > 0)
  const none = statuses.map((): SheetCell => '')
  const level = plan.levels[0] ? say(plan.levels[0].name, language).text : table.contents
  return {
    name: home.title,
    lines: [{ text: home.title, as: 'title' }, { text: say(plan.title, language).text }],
    columns: [
      { heading: countedBy, width: 18 },
      { heading: code, width: 14 },
      { heading: name, width: 50 },
      { heading: wordsIn(resultPageWords, language).rows, width: 10 },
      ...statuses.map(status => ({ heading: wordsIn(terms, language).status[status], width: 15 })),
      { heading: leading, width: 12 },
      { heading: supporting, width: 12 },
    ],
    frozenColumns: 3,
    rows: [
      ...figures.sections.map(({ section, counts, rows }) => ({
        cells: [
          level,
          section.number,
          say(section.title, language).text,
          rows,
          ...statuses.map(status => counts[status]),
          '',
          '',
        ],
      })),
      ...figures.leads.map(({ code: post, leads, supports }) => ({
        cells: [
          filter.lead,
          ...codeName(post, plan.posts, language),
          leads + supports,
          ...none,
          leads,
          supports,
        ],
      })),
      ...figures.funding.map(({ code: source, rows }) => ({
        cells: [filter.fundingOne, ...codeName(source, plan.fundingSources, language), rows, ...none, '', ''],
      })),
      ...figures.groups.map(({ kind, series, rows }) => ({
        cells: [filter.mandate, ...groupName({ kind, series }, language), rows, ...none, '', ''],
      })),
    ],
  }
}

/** A code as the language writes it, with its meaning; only the code where the legend lacks it. */
const codeName = (
  code: string,
  among: readonly (Post | FundingSource)[],
  language: Language,
): [string, string] => {
  const entry = among.find(entry => entry.code === code)
  return entry
    ? [entry.abbreviation ? say(entry.abbreviation, language).text : code, say(entry.title, language).text]
    : [code, '']
}

const groupName = (
  { kind, series }: Pick<PlanFigures['groups'][number], 'kind' | 'series'>,
  language: Language,
): [string, string] => [series, wordsIn(terms, language).instruments[kind]]
