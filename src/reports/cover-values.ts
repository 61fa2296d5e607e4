import type { Language } from '#domain/language.ts'
import type { CoverValues } from '#domain/papers/paper-cover.ts'
import { mandateCoverage } from '#domain/progress/mandate-coverage.ts'
import { allStrands } from '#domain/plan/plan-table.ts'
import { yearOfColumn } from '#domain/papers/plan-years.ts'
import { planFigures } from '#domain/progress/plan-figures.ts'
import { say } from '#domain/text.ts'
import { answeredSentence, statusPhrase } from '#i18n/papers/cover-phrases.ts'
import { formatDay, formatNumber, formatYears } from '#i18n/formats.ts'
import { countInWords, paperWords } from '#i18n/papers/paper-words.ts'

import type { ReportInput } from './report.ts'

/** The facts of a plan that a cover can insert by name. */
export const coverValues = (
  { plan, progress, version, since, madeOn }: Omit<ReportInput, 'cover' | 'author'>,
  language: Language,
): CoverValues => {
  const year = yearOfColumn({ role: 'activity' }, plan.layout, plan.firstYear)
  const [convention = '', body = ''] = say(plan.body, language).text.split(/\s*:\s*/u)
  const strands = allStrands(plan)
  const activities = strands.filter(({ strand }) =>
    strand.activities.some(activity => activity.year === year && !activity.closing),
  )
  const [, abbreviation = '', meeting = ''] = /^(SC|COP)(\d+)\b/u.exec(plan.symbol ?? '') ?? []
  const instruments = mandateCoverage(plan, progress)
  const paragraphs = instruments.flatMap(instrument => instrument.paragraphs)
  const unanswered = paragraphs.filter(({ state }) => state === 'unanswered').length
  const { counts } = planFigures(plan, progress)
  return {
    convention: convention || (abbreviation && paperWords[language].convention),
    body,
    meeting: paperWords[language].meeting(Number(meeting), abbreviation),
    symbol: plan.symbol ?? '',
    title: say(plan.title, language).text,
    version,
    since: since?.version ?? version,
    date: formatDay(language, madeOn),
    year: String(year),
    years: formatYears(language, plan.firstYear, plan.lastYear),
    firstYear: String(plan.firstYear),
    lastYear: String(plan.lastYear),
    sections: countInWords(language, plan.sections.length),
    functions: countInWords(language, plan.sections.length),
    results: countInWords(language, new Set(strands.map(({ result }) => result.id)).size),
    rows: countInWords(language, strands.length),
    activities: countInWords(language, activities.length),
    instruments: countInWords(language, instruments.length),
    paragraphs: countInWords(language, paragraphs.length),
    unanswered: formatNumber(language, unanswered),
    answered: answeredSentence(language, { paragraphs: paragraphs.length, unanswered }),
    standing: statusPhrase(language, counts),
    ...Object.fromEntries(
      Object.entries(counts).map(([status, count]) => [status, formatNumber(language, count)]),
    ),
  }
}
