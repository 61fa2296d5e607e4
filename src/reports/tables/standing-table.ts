import type { Sheet, SheetCell } from '#documents/sheet.ts'
import type { Language } from '#domain/language.ts'
import { activityStatuses, type FundingSource, type Plan, type Post } from '#domain/plan/plan.ts'
import { type Standing, standing } from '#domain/plan/standing.ts'
import { say } from '#domain/text.ts'
import { pageWords } from '#i18n/pages.ts'
import { sheetWords } from '#i18n/sheets.ts'

/**
 * Where a plan stands, as one table that filters and sums can work on: how many rows each section has in each status, and
 * how many each post leads and supports, each funding source pays for and each group of mandates asks for.
 */
export const layStandingTable = (plan: Plan, language: Language): Sheet => {
  const words = pageWords[language]
  const { countedBy, code, name, leads: leading, supports: supporting } = sheetWords[language].columns
  const stands = standing(plan)
  const statuses = activityStatuses.filter(status => stands.counts[status] > 0)
  const none = statuses.map((): SheetCell => '')
  const level = plan.levels[0] ? say(plan.levels[0].name, language).text : words.table.contents
  return {
    name: words.standing.title,
    lines: [{ text: words.standing.title, as: 'title' }, { text: say(plan.title, language).text }],
    columns: [
      { heading: countedBy, width: 18 },
      { heading: code, width: 14 },
      { heading: name, width: 50 },
      { heading: words.result.rows, width: 10 },
      ...statuses.map(status => ({ heading: words.status[status], width: 15 })),
      { heading: leading, width: 12 },
      { heading: supporting, width: 12 },
    ],
    fixed: 3,
    rows: [
      ...stands.sections.map(({ section, counts, rows }) => ({
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
      ...stands.leads.map(({ code: post, leads, supports }) => ({
        cells: [
          words.filter.lead,
          ...named(post, plan.posts, language),
          leads + supports,
          ...none,
          leads,
          supports,
        ],
      })),
      ...stands.funding.map(({ code: source, rows }) => ({
        cells: [
          words.filter.fundingOne,
          ...named(source, plan.fundingSources, language),
          rows,
          ...none,
          '',
          '',
        ],
      })),
      ...stands.groups.map(({ kind, series, rows }) => ({
        cells: [words.filter.mandate, ...groupName({ kind, series }, language), rows, ...none, '', ''],
      })),
    ],
  }
}

/** How a language writes a code, and what it means; only the code where the legend has no such one. */
const named = (
  code: string,
  among: readonly (Post | FundingSource)[],
  language: Language,
): [string, string] => {
  const found = among.find(entry => entry.code === code)
  return found
    ? [found.abbreviation ? say(found.abbreviation, language).text : code, say(found.title, language).text]
    : [code, '']
}

const groupName = (
  { kind, series }: Pick<Standing['groups'][number], 'kind' | 'series'>,
  language: Language,
): [string, string] => [series, pageWords[language].instruments[kind]]
